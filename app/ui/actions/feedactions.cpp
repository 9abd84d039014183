#include "ui/actions/feedactions.h"

#include "core/folderpath.h"
#include "core/shownhost.h"
#include "fetch/fetcher.h"
#include "models/currentquery.h"
#include "models/sidebarmodel.h"
#include "reader/opmlexchange.h"
#include "reader/refresher.h"
#include "reader/settings.h"
#include "reader/subscriber.h"
#include "store/store.h"
#include "ui/actions/actions.h"
#include "ui/commands/editfeedcommand.h"
#include "ui/commands/importfeedscommand.h"
#include "ui/commands/removefeedcommand.h"
#include "ui/errors/errortext.h"
#include "ui/notice/noticebar.h"
#include "ui/sidebar/sidebarpane.h"
#include "ui/subscriptions/addfeeddialog.h"
#include "ui/subscriptions/editfeeddialog.h"
#include "ui/subscriptions/opmlfiles.h"

#include <QAction>
#include <QFileDialog>
#include <QUndoStack>

#include <algorithm>

namespace rendezvous::ui {

namespace {

QString opmlFilter() { return FeedActions::tr("Subscriptions (*.opml *.xml);;All files (*)"); }

} // namespace

FeedActions::FeedActions(const Actions &actions, const Panes &panes, const CommandTarget &target, const Uses &uses,
                         QObject *parent)
    : QObject(parent), m_panes(panes), m_target(target), m_uses(uses)
{
    connectSubscriptions(actions);
    connectRefreshing(actions);
}

void FeedActions::connectSubscriptions(const Actions &actions)
{
    SidebarPane &sidebar = m_panes.sidebar;
    connect(actions["addFeed"], &QAction::triggered, this, &FeedActions::addFeed);
    connect(actions["editFeed"], &QAction::triggered, this, [this] { editFeed(m_panes.sidebar.currentFeed()); });
    connect(actions["removeFeed"], &QAction::triggered, this, [this] { removeFeed(m_panes.sidebar.currentFeed()); });
    connect(actions["importOpml"], &QAction::triggered, this, &FeedActions::chooseImport);
    connect(actions["exportOpml"], &QAction::triggered, this, &FeedActions::chooseExport);
    connect(&sidebar, &SidebarPane::addFeedRequested, this, &FeedActions::addFeed);
    connect(&sidebar, &SidebarPane::editFeedRequested, this, &FeedActions::editFeed);
    connect(&sidebar, &SidebarPane::removeFeedRequested, this, &FeedActions::removeFeed);
}

void FeedActions::connectRefreshing(const Actions &actions)
{
    using Ask = reader::Refresher::Ask;
    connect(actions["refreshAll"], &QAction::triggered, this, [this] { m_uses.refresher.refreshAll(Ask::Manual); });
    connect(actions["refreshFeed"], &QAction::triggered, this, [this] { refreshFeed(m_panes.sidebar.currentFeed()); });
    connect(actions["stopRefresh"], &QAction::triggered, this, [this] { m_uses.refresher.stop(); });
    connect(&m_panes.sidebar, &SidebarPane::refreshFeedRequested, this, &FeedActions::refreshFeed);
    connect(&m_panes.sidebar, &SidebarPane::refreshFolderRequested, this, &FeedActions::refreshFolder);

    connect(&m_uses.refresher, &reader::Refresher::feedFinished, this, &FeedActions::tellMoved);

    QAction *offline = actions["workOffline"];
    offline->setChecked(m_uses.settings.value(reader::settings::offline));
    connect(offline, &QAction::toggled, this, [this](bool isOffline) {
        m_uses.settings.setValue(reader::settings::offline, isOffline);
    });
    QAction *stop = actions["stopRefresh"];
    stop->setEnabled(false);
    connect(&m_uses.refresher, &reader::Refresher::progressed, stop, [stop] { stop->setEnabled(true); });
    connect(&m_uses.refresher, &reader::Refresher::finished, stop, [stop] { stop->setEnabled(false); });
}

const Feed *FeedActions::feed(FeedId id) const
{
    const QVector<Feed> &feeds = m_panes.places.facts().feeds;
    const auto found = std::find_if(feeds.cbegin(), feeds.cend(), [id](const Feed &f) { return f.id == id; });
    return found == feeds.cend() ? nullptr : &*found;
}

void FeedActions::addFeed()
{
    auto *dialog = new AddFeedDialog(m_uses.subscriber, folderPaths(m_panes.places.facts().feeds), &m_uses.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddFeedDialog::subscribed, this, [this](FeedId id, bool wasKnown, bool isOnlyHttp) {
        if (isOnlyHttp)
            m_uses.notice.tell(tr("This site answers only over http: what it sends can be read and changed on its way."));
        else if (wasKnown)
            m_uses.notice.tell(tr("You have subscribed to this feed before."));
        m_panes.sidebar.goTo(id);
    });
    dialog->open();
}

void FeedActions::editFeed(FeedId id)
{
    const Feed *found = feed(id);
    if (!found) {
        m_uses.notice.tell(tr("Choose a feed in the side bar first."));
        return;
    }
    auto *dialog = new EditFeedDialog(*found, folderPaths(m_panes.places.facts().feeds), m_target.store, &m_uses.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditFeedDialog::accepted, this, [this, dialog, before = *found] {
        m_uses.undo.push(new EditFeedCommand(m_target, before, {dialog->choices(), dialog->newAddress()}));
    });
    dialog->open();
}

void FeedActions::removeFeed(FeedId id)
{
    const Feed *found = feed(id);
    if (!found) {
        m_uses.notice.tell(tr("Choose a feed in the side bar first."));
        return;
    }
    const QString title = found->shownTitle();
    if (m_panes.query.query().feed() == id)
        m_panes.sidebar.goTo(models::View::All);
    m_uses.undo.push(new RemoveFeedCommand(m_target, id, title));
    m_uses.notice.tell(tr("\"%1\" was removed. Starred items stay.").arg(title), tr("&Undo"),
                       [this] { m_uses.undo.undo(); });
}

void FeedActions::chooseImport()
{
    auto *dialog = new QFileDialog(&m_uses.window, tr("Import subscriptions"), {}, opmlFilter());
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FeedActions::importFile);
    dialog->open();
}

void FeedActions::importFile(const QString &file)
{
    Q_EMIT importBegan();
    readOpmlFile(file, this, [this](const Result<feed::Opml> &opml) {
        if (!opml) {
            Q_EMIT importEnded();
            m_uses.notice.tell(errorLine(opml.error()));
            return;
        }
        import(*opml);
    });
}

void FeedActions::import(const feed::Opml &opml)
{
    Q_EMIT importBegan();
    m_uses.subscriber.import(opml, this, [this](const Result<reader::ImportOutcome> &outcome) {
        Q_EMIT importEnded();
        if (!outcome) {
            m_uses.notice.tell(errorLine(outcome.error()));
            return;
        }
        QStringList said;
        said.append(tr("%Ln feed(s) added", nullptr, int(outcome->added.size())));
        if (outcome->known > 0)
            said.append(tr("%Ln known already", nullptr, outcome->known));
        if (!outcome->warnings.isEmpty())
            said.append(tr("%Ln line(s) were merged, repaired or left out", nullptr, int(outcome->warnings.size())));
        const QString text = said.join(tr("; "));
        if (outcome->added.isEmpty()) {
            m_uses.notice.tell(text);
            return;
        }
        m_uses.undo.push(new ImportFeedsCommand(m_target, outcome->added));
        m_uses.notice.tell(text, tr("&Undo"), [this] { m_uses.undo.undo(); });
        m_uses.refresher.refreshAll(reader::Refresher::Ask::Due);
    });
}

void FeedActions::chooseExport()
{
    auto *dialog = new QFileDialog(&m_uses.window, tr("Export subscriptions"), {}, opmlFilter());
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("opml"));
    dialog->selectFile(QStringLiteral("rendezvous.opml"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FeedActions::exportFile);
    dialog->open();
}

void FeedActions::exportFile(const QString &file)
{
    m_target.store.read(
        this, [](const store::Reading &reading) { return reader::exportedOpml(reading); },
        [this, file](const Result<feed::Opml> &opml) {
            if (!opml) {
                m_uses.notice.tell(errorLine(opml.error()));
                return;
            }
            writeOpmlFile(file, *opml, this, [this, count = int(opml->feeds.size())](const Result<void> &outcome) {
                m_uses.notice.tell(outcome ? tr("%Ln feed(s) exported", nullptr, count) : errorLine(outcome.error()));
            });
        });
}

void FeedActions::tellMoved(const reader::FeedOutcome &outcome)
{
    const Feed *moved = feed(outcome.feed);
    if (!moved || outcome.movedTo.isEmpty())
        return;
    const QString text = tr("\"%1\" has moved to %2", "title, address")
                             .arg(moved->shownTitle(), shownAddress(outcome.movedTo));
    m_uses.notice.tell(text, tr("Use the old address"), [this, id = outcome.feed, old = outcome.url] {
        if (const Feed *now = feed(id))
            m_uses.undo.push(new EditFeedCommand(m_target, *now, {now->choices(), old}));
    });
}

void FeedActions::refreshFeed(FeedId id)
{
    if (feed(id))
        m_uses.refresher.refresh({id}, reader::Refresher::Ask::Named);
    else
        m_uses.refresher.refreshAll(reader::Refresher::Ask::Manual);
}

void FeedActions::refreshFolder(const QString &folder)
{
    QVector<FeedId> ids;
    for (const Feed &one : m_panes.places.facts().feeds) {
        const QString path = folderText(one.folder);
        if (path == folder || path.startsWith(folder + u'/'))
            ids.append(one.id);
    }
    m_uses.refresher.refresh(ids, reader::Refresher::Ask::Manual);
}

} // namespace rendezvous::ui
