#include "ui/mainwindow.h"

#include "fetch/fetcher.h"
#include "models/currentquery.h"
#include "models/sidebarmodel.h"
#include "models/timelinemodel.h"
#include "reader/fulltextcopies.h"
#include "reader/settings.h"
#include "store/store.h"
#include "tagging/tagger.h"
#include "ui/actions/feedactions.h"
#include "ui/actions/fulltextactions.h"
#include "ui/actions/openlink.h"
#include "ui/actions/paletteactions.h"
#include "ui/actions/readingactions.h"
#include "ui/actions/searchactions.h"
#include "ui/actions/tagactions.h"
#include "ui/actions/viewactions.h"
#include "ui/appearance/clearbutton.h"
#include "ui/appearance/symbolicicon.h"
#include "ui/article/articlepane.h"
#include "ui/article/picturecache.h"
#include "ui/errors/errortext.h"
#include "ui/errors/profileerrorpage.h"
#include "ui/filters/filterpane.h"
#include "ui/keyboard/keydispatcher.h"
#include "ui/keyboard/shortcutsheet.h"
#include "ui/menus.h"
#include "ui/notice/noticebar.h"
#include "ui/sidebar/sidebarpane.h"
#include "ui/status/statusline.h"
#include "ui/timeline/timelinepane.h"
#include "ui/windowstate.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace rendezvous::ui {

namespace {

constexpr int searchWidth = 360;
/// Milliseconds after which a window that nothing shows, minimized or covered, is furnished all the same.
constexpr int frameWait = 500;

} // namespace

MainWindow::MainWindow(const Engine &engine, QWidget *parent)
    : QMainWindow(parent), m_engine(engine), m_target{engine.store, *this, [this](const Error &error) {
          m_notice->tell(errorLine(error));
      }},
      m_actions(this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Rendezvous"));
    resize(firstWindowSize(screen()->availableSize()));
    buildPanes();
    nameMenus(*menuBar());
    buildToolBar();
    restoreState();
    m_keys = new KeyDispatcher(*this, m_actions, this);
    m_keys->hold();
    connectViewActions(m_actions, *m_panes);
    m_panes->timeline.focusList();
    m_firstFrameWait.setSingleShot(true);
    connect(&m_firstFrameWait, &QTimer::timeout, this, &MainWindow::noteFirstFrame);
    m_firstFrameWait.start(frameWait);
}

MainWindow::~MainWindow() = default;

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    // Queued: the frame goes to the screen first.
    if (!m_hasFirstFrame)
        QMetaObject::invokeMethod(this, &MainWindow::noteFirstFrame, Qt::QueuedConnection);
}

void MainWindow::noteFirstFrame()
{
    if (m_hasFirstFrame)
        return;
    m_hasFirstFrame = true;
    m_firstFrameWait.stop();
    Q_EMIT firstFramePainted();
    if (m_engine.tagger)
        furnish();
}

void MainWindow::furnish()
{
    // Before the actions are in menus, which would follow each change of each.
    adoptSettings({});
    fillMenus(*menuBar(), m_actions);
    connectActions();
    connectPanes();
    connectSearchLine();
    connectStatus();
    connect(&m_engine.settings, &reader::Settings::changed, this, &MainWindow::adoptSettings);
    // What was typed before asks for items, or for the next unread one.
    connect(&m_panes->items, &models::TimelineModel::phaseChanged, m_keys, [this] {
        if (m_panes->items.phase() != models::TimelineModel::Phase::Loading)
            m_keys->release();
    });
    showNames();
}

void MainWindow::buildPanes()
{
    auto *query = new models::CurrentQuery(this);
    query->setQuery(startQuery(m_engine.settings));
    // Without names: the store is asked for nothing before the window is furnished.
    auto *items = new models::TimelineModel(m_engine.store, *query, nullptr, m_engine.language, this);
    auto *places = new models::SidebarModel(m_engine.store, *query, nullptr, m_engine.language, this);

    auto *sidebar = new SidebarPane(*places, *query);
    auto *timeline = new TimelinePane(*items, *query, &m_engine.pictures);
    auto *article = new ArticlePane(m_engine.store, m_engine.tagger, m_engine.pictures, m_engine.language);
    auto *filter = new FilterPane(*query, nullptr, m_engine.language);
    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins({});
    listColumn->setSpacing(0);
    listColumn->addWidget(filter);
    listColumn->addWidget(timeline, 1);
    auto *layout = new PaneLayout(sidebar, list, article);
    auto *search = new QLineEdit(this);
    m_panes.emplace(Panes{*query, *places, *items, *sidebar, *filter, *search, *timeline, *article, *layout});

    for (QWidget *view : sidebar->findChildren<QAbstractItemView *>())
        view->setProperty("keepsActivationKeys", true);
    m_notice = new NoticeBar;
    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(layout, 1);
    column->addWidget(m_notice);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(reading);
    setCentralWidget(m_pages);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Tool bar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize({18, 18});
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(m_actions["refreshAll"]);
    bar->addAction(m_actions["unreadOnly"]);
    bar->addAction(m_actions["markListRead"]);
    auto *leading = new QWidget(bar);
    leading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(leading);
    QLineEdit &search = m_panes->search;
    search.setObjectName(QStringLiteral("searchLine"));
    search.setAccessibleName(tr("Search in the items shown"));
    search.setPlaceholderText(tr("Search"));
    offerClearing(search);
    search.setMaximumWidth(searchWidth);
    search.addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    bar->addWidget(&search);
    bar->addAction(m_actions["cycleLayout"]);
    setUnifiedTitleAndToolBarOnMac(true);
}

void MainWindow::connectActions()
{
    addActions(m_actions.all());
    m_reading = new ReadingActions(m_actions, *m_panes, m_target, m_undo, *m_notice, m_engine.settings, this);
    m_feeds = new FeedActions(m_actions, *m_panes, m_target,
                              {m_engine.subscriber, m_engine.refresher, m_engine.fetcher, m_engine.settings, m_undo,
                               *m_notice, *this},
                              this);
    new FullTextActions(m_actions, *m_panes, m_target, m_engine.fullTexts, this);
    new SearchActions(m_actions, *m_panes, m_target, m_undo, *m_notice, *this);
    new PaletteActions(m_actions, *m_panes, m_keymap, *this);
    m_tags = new TagActions(m_actions, *m_panes, m_target, m_undo, *m_notice, m_engine.tagger, *this);
    const auto on = [this](const char *id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on("sourcePacks", &MainWindow::sourcePacksRequested);
    on("preferences", &MainWindow::preferencesRequested);
    on("about", &MainWindow::aboutRequested);
    on("closeWindow", &MainWindow::close);
    on("quit", &MainWindow::quitRequested);
    on("shortcutSheet", [this] {
        auto *sheet = new ShortcutSheet(m_keymap, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(sheet, &ShortcutSheet::editRequested, this, &MainWindow::keyboardPreferencesRequested);
        sheet->open();
    });
    connect(m_actions["fullScreen"], &QAction::toggled, this, &MainWindow::setFullScreen);
    connect(m_keys, &KeyDispatcher::pendingChanged, m_status, &StatusLine::setPendingKeys);
}

void MainWindow::connectPanes()
{
    ArticlePane &article = m_panes->article;
    SidebarPane &sidebar = m_panes->sidebar;
    TimelinePane &timeline = m_panes->timeline;
    connect(&article, &ArticlePane::tagClicked, this, [&sidebar](const Tag &tag) { sidebar.goTo(tag); });
    connect(&article, &ArticlePane::linkHovered, this, [this](const QString &target) {
        if (target.isEmpty())
            m_status->clearMessage();
        else
            m_status->showMessage(target);
    });
    connect(&article, &ArticlePane::message, this, [this](const QString &text) { m_status->showMessage(text, 5000); });
    connect(&article, &ArticlePane::openRequested, this,
            [this](const QUrl &url, const QString &text) { openLink(this, url, text); });
    connect(&article, &ArticlePane::openInBackgroundRequested, this, [this](const QUrl &url) {
        openLink(this, url, {});
        activateWindow();
    });
    connect(&timeline, &TimelinePane::itemActivated, m_actions["focusArticle"], &QAction::trigger);
    connect(&sidebar, &SidebarPane::markReadRequested, m_reading, &ReadingActions::markMatchingRead);
    connect(&m_panes->places, &models::SidebarModel::settled, this, &MainWindow::showFacts);
}

void MainWindow::connectSearchLine()
{
    QLineEdit &search = m_panes->search;
    models::CurrentQuery &query = m_panes->query;
    // Queued: the line leaves the key to its parents, and a list that has the focus by then would open an item with it.
    connect(
        &search, &QLineEdit::returnPressed, this,
        [this] {
            m_panes->query.setQuery(m_panes->query.query().withWords(m_panes->search.text()));
            m_panes->timeline.focusList();
        },
        Qt::QueuedConnection);
    connect(&search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_panes->query.setQuery(m_panes->query.query().withWords({}));
    });
    const auto showWords = [&search](const ItemQuery &now) {
        if (search.text() != now.words())
            search.setText(now.words());
    };
    connect(&query, &models::CurrentQuery::queryChanged, this, showWords);
    showWords(query.query());
}

void MainWindow::connectStatus()
{
    reader::Refresher &refresher = m_engine.refresher;
    connect(&refresher, &reader::Refresher::progressed, m_status, &StatusLine::showProgress);
    connect(&refresher, &reader::Refresher::finished, m_status, &StatusLine::showFinished);
    connect(m_status, &StatusLine::stopRequested, &refresher, &reader::Refresher::stop);
    connect(m_status, &StatusLine::retaggingStopRequested, this, &MainWindow::retaggingStopRequested);
    connect(m_status, &StatusLine::picturesStopRequested, this, &MainWindow::picturesStopRequested);
    reader::FullTextCopies &fullTexts = m_engine.fullTexts;
    connect(&fullTexts, &reader::FullTextCopies::progressed, m_status, &StatusLine::showFullTexts);
    connect(&fullTexts, &reader::FullTextCopies::finished, m_status, &StatusLine::endFullTexts);
    connect(m_status, &StatusLine::fullTextsStopRequested, &fullTexts, &reader::FullTextCopies::stop);
    connect(m_feeds, &FeedActions::importBegan, m_status, &StatusLine::showImport);
    connect(m_feeds, &FeedActions::importEnded, m_status, &StatusLine::endImport);
    connect(m_actions["stopTagging"], &QAction::triggered, this, &MainWindow::retaggingStopRequested);
    m_actions["stopTagging"]->setEnabled(false);
    connect(&refresher, &reader::Refresher::finished, this, [this] { m_engine.pictures.forgetMissing(); });
}

void MainWindow::setTagger(std::shared_ptr<const tagging::Tagger> tagger)
{
    m_engine.tagger = std::move(tagger);
    if (!isFurnished()) {
        if (m_hasFirstFrame)
            furnish();
        return;
    }
    showNames();
}

void MainWindow::showNames()
{
    const std::shared_ptr<const tagging::Tagger> &tagger = m_engine.tagger;
    const std::shared_ptr<const tagging::Gazetteer> gazetteer(tagger, &tagger->gazetteer());
    // The store answers in the order it is asked: the list first.
    m_panes->items.setGazetteer(gazetteer);
    m_panes->places.setGazetteer(gazetteer);
    m_panes->filter.setGazetteer(gazetteer);
    m_panes->article.setTagger(tagger);
    m_tags->setTagger(tagger);
}

void MainWindow::showRetagging(const reader::RetagProgress &progress)
{
    m_status->showRetagging(progress);
    m_actions["stopTagging"]->setEnabled(true);
}

void MainWindow::endRetagging(const reader::RetagProgress &, bool, const std::optional<Error> &error)
{
    m_status->endRetagging();
    m_actions["stopTagging"]->setEnabled(false);
    if (error)
        m_notice->tell(errorLine(*error));
}

void MainWindow::showPictures(int fetched) { m_status->showPictures(fetched); }

void MainWindow::endPictures() { m_status->endPictures(); }

void MainWindow::showFacts()
{
    const models::SidebarFacts &facts = m_panes->places.facts();
    m_panes->timeline.setFeeds(facts.feeds);
    QHash<FeedId, QString> titles;
    QDateTime fresh;
    for (const Feed &feed : facts.feeds) {
        titles.insert(feed.id, feed.shownTitle());
        if (feed.status.lastSuccess.isValid() && (!fresh.isValid() || feed.status.lastSuccess > fresh))
            fresh = feed.status.lastSuccess;
    }
    m_panes->filter.setFeedTitles(titles);
    m_status->setLastFresh(fresh);
    setWindowTitle(facts.unread > 0 ? tr("Rendezvous (%Ln unread)", nullptr, int(facts.unread))
                                    : QStringLiteral("Rendezvous"));
    Q_EMIT unreadChanged(facts.unread);
    m_engine.store.read(
        this, [](const store::Reading &r) { return r.size(); },
        [this](const Result<store::StoreSize> &size) {
            if (size)
                m_status->setStored(size->items, size->bytes);
        });
}

void MainWindow::adoptSettings(const QString &key)
{
    using namespace reader::settings;
    const reader::Settings &settings = m_engine.settings;
    const auto concerns = [&key](const char *prefix) { return key.isEmpty() || key.startsWith(QLatin1String(prefix)); };
    if (concerns("keyboard/")) {
        m_keymap = Keymap::load(settings);
        m_actions.adopt(m_keymap);
        m_keys->setKeymap(m_keymap);
        m_keys->setSingleKeys(static_cast<SingleKeys>(settings.value(singleKeys)));
    }
    if (concerns(density.key))
        m_panes->timeline.setDensity(static_cast<Density>(settings.value(density)));
    if (concerns(readingLanguages.key))
        m_panes->timeline.setReadingLanguages(settings.value(readingLanguages).split(u',', Qt::SkipEmptyParts));
    if (concerns(offline.key)) {
        const bool isOffline = settings.value(offline);
        m_engine.fetcher.setOffline(isOffline);
        m_actions["workOffline"]->setChecked(isOffline);
        showOffline();
    }
}

void MainWindow::setIsNetworkReachable(bool isReachable)
{
    m_isNetworkReachable = isReachable;
    showOffline();
}

void MainWindow::showOffline()
{
    const bool isOffline = m_engine.fetcher.isOffline() || !m_isNetworkReachable;
    m_panes->timeline.setIsOffline(isOffline);
    m_status->setIsOffline(isOffline);
}

void MainWindow::setFullScreen(bool isFull)
{
    setWindowState(isFull ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::showProfileError(const Error &error)
{
    m_hasProfile = false;
    m_keys->release();
    auto *page = new ProfileErrorPage(error, m_engine.folder, this);
    connect(page, &ProfileErrorPage::openFolderRequested, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_engine.folder)); });
    connect(page, &ProfileErrorPage::quitRequested, this, &MainWindow::quitRequested);
    m_pages->setCurrentIndex(m_pages->addWidget(page));
    for (QAction *action : m_actions.all())
        action->setEnabled(action->objectName() == QLatin1String("quit") || action->objectName() == QLatin1String("about"));
    m_panes->search.setEnabled(false);
    m_status->hide();
}

void MainWindow::showItem(ItemId id)
{
    raiseAndActivate();
    m_panes->timeline.select(id);
}

void MainWindow::raiseAndActivate()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

QList<QAction *> MainWindow::trayActions() const
{
    return {m_actions["refreshAll"], m_actions["workOffline"], m_actions["quit"]};
}

void MainWindow::saveState()
{
    // What could not be opened must not be written to either, and before the list came no item is selected.
    if (m_hasProfile && isFurnished())
        saveWindowState(m_engine.settings, *this, *m_panes);
}

void MainWindow::restoreState() { restoreWindowState(m_engine.settings, *this, *m_panes); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->accept();
    Q_EMIT closed();
}

} // namespace rendezvous::ui
