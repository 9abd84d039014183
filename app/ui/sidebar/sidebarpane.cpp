#include "ui/sidebar/sidebarpane.h"

#include "models/currentquery.h"
#include "models/sidebarmodel.h"
#include "ui/appearance/clearbutton.h"
#include "ui/errors/errortext.h"
#include "ui/sidebar/sidebardelegate.h"
#include "ui/sidebar/sidebarmenu.h"
#include "ui/sidebar/sidebarview.h"

#include <QDataStream>
#include <QHeaderView>
#include <QHelpEvent>
#include <QIODevice>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolTip>
#include <QTreeView>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {

using models::SidebarRow;
using Kind = SidebarRow::Kind;

bool canFold(const SidebarRow &row)
{
    return row.kind == Kind::Section || row.kind == Kind::Folder;
}

template <class Call> void forEachFoldable(const models::SidebarModel &model, const QModelIndex &parent, Call call)
{
    for (int at = 0; at < model.rowCount(parent); ++at) {
        const QModelIndex index = model.index(at, 0, parent);
        if (canFold(*model.row(index))) {
            call(index);
            forEachFoldable(model, index, call);
        }
    }
}

/// Names of feeds come from feeds: never taken for mark-up.
QString plainToolTip(const QString &text)
{
    return QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

} // namespace

SidebarPane::SidebarPane(models::SidebarModel &model, models::CurrentQuery &query, QWidget *parent)
    : QWidget(parent), m_model(model), m_query(query), m_narrowing(new QLineEdit(this)), m_tree(new SidebarView(this)),
      m_delegate(new SidebarDelegate(m_tree))
{
    setObjectName(QStringLiteral("sidebarPane"));
    setAccessibleName(tr("Side bar"));

    m_narrowing->setObjectName(QStringLiteral("sidebarNarrowing"));
    m_narrowing->setAccessibleName(tr("Narrow the side bar"));
    m_narrowing->setPlaceholderText(tr("Type to narrow"));
    offerClearing(*m_narrowing);
    m_narrowing->installEventFilter(this);
    connect(m_narrowing, &QLineEdit::textChanged, &m_model, &models::SidebarModel::setNarrowing);

    m_tree->setObjectName(QStringLiteral("sidebarTree"));
    m_tree->setAccessibleName(tr("Views, agencies, stations, countries and feeds"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->header()->hide();
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setProperty("keepsActivationKeys", true);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this, &SidebarPane::activate);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &SidebarPane::showContextMenu);
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_isRestoringFolds && m_narrowing->text().isEmpty())
            m_folded.insert(m_model.row(index)->key);
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_isRestoringFolds)
            m_folded.remove(m_model.row(index)->key);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(6, 6, 6, 6);
    top->addWidget(m_narrowing);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);

    // Rows come in bursts; their folds are set once per burst, before the next painting.
    auto *foldTimer = new QTimer(this);
    foldTimer->setSingleShot(true);
    connect(foldTimer, &QTimer::timeout, this, &SidebarPane::restoreFolds);
    connect(&m_model, &QAbstractItemModel::rowsInserted, foldTimer, [foldTimer] { foldTimer->start(0); });
    connect(m_narrowing, &QLineEdit::textChanged, foldTimer, [foldTimer] { foldTimer->start(0); });
    connect(&m_model, &models::SidebarModel::settled, this, &SidebarPane::followShown);
    connect(&m_query, &models::CurrentQuery::queryChanged, this, &SidebarPane::followShown);
    restoreFolds();
    followShown();
}

// --- going somewhere --------------------------------------------------------------------------------------------

void SidebarPane::goTo(models::View view)
{
    m_query.setQuery(models::goneToView(m_query.query(), view));
}

void SidebarPane::goTo(FeedId feed)
{
    m_query.setQuery(models::goneToFeed(m_query.query(), feed));
    m_tree->setCurrentIndex(m_model.indexOfFeed(feed));
}

void SidebarPane::goTo(const Tag &tag)
{
    choose(tag, ItemQuery::Choice::Include);
    const QModelIndex index = m_model.indexOfTag(tag);
    if (index.isValid())
        m_tree->scrollTo(index);
}

bool SidebarPane::nextUnreadFeed()
{
    const std::optional<FeedId> feed = m_model.unreadFeed(m_query.query().feed(), 1);
    if (feed)
        goTo(*feed);
    return feed.has_value();
}

bool SidebarPane::previousUnreadFeed()
{
    const std::optional<FeedId> feed = m_model.unreadFeed(m_query.query().feed(), -1);
    if (feed)
        goTo(*feed);
    return feed.has_value();
}

void SidebarPane::choose(const Tag &tag, ItemQuery::Choice choice)
{
    m_query.setQuery(m_query.query().withChoice(tag, choice));
}

void SidebarPane::activate(const QModelIndex &index)
{
    const SidebarRow *found = m_model.row(index);
    if (!found)
        return;
    // the row may move or go while the query that it sets is taken
    const SidebarRow row = *found;
    switch (row.kind) {
    case Kind::Section:
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
        break;
    case Kind::View:
        goTo(row.view);
        break;
    case Kind::SavedSearch:
        if (const Result<ItemQuery> saved = ItemQuery::parse(row.query))
            m_query.setQuery(*saved);
        break;
    case Kind::Tag:
        choose(row.tag, models::nextChoice(row.choice));
        break;
    case Kind::More:
        if (row.isOwn)
            m_model.toggleOwnUnfolded();
        else
            m_model.setUnfolded(row.tag.kind, !m_model.isUnfolded(row.tag.kind));
        break;
    case Kind::Folder:
        m_query.setQuery(models::goneToFolder(m_query.query(), row.folder));
        break;
    case Kind::Feed:
        goTo(row.feed);
        break;
    }
}

void SidebarPane::followShown()
{
    const SidebarRow *current = m_model.row(m_tree->currentIndex());
    const bool isElsewhere = current && (current->kind == Kind::Tag || canFold(*current) || current->kind == Kind::More);
    if (isElsewhere && m_tree->hasFocus())
        return;
    const QModelIndex shown = m_model.indexOfShown();
    if (shown.isValid() && shown != m_tree->currentIndex())
        m_tree->setCurrentIndex(shown);
}

FeedId SidebarPane::currentFeed() const
{
    const SidebarRow *row = m_model.row(m_tree->currentIndex());
    if (row && row->kind == Kind::Feed)
        return row->feed;
    return m_query.query().feed().value_or(FeedId{});
}

// --- keys, menu, tool tips --------------------------------------------------------------------------------------

bool SidebarPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip && watched == m_tree->viewport()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const SidebarRow *row = m_model.row(m_tree->indexAt(help->pos()))) {
            QString text = row->name;
            if (row->error)
                text += u'\n' + errorLine(*row->error);
            QToolTip::showText(help->globalPos(), plainToolTip(text).replace(u'\n', QStringLiteral("<br>")), m_tree);
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);

    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_tree) {
        const bool isActivating = key->key() == Qt::Key_Space || key->key() == Qt::Key_Return
                                  || key->key() == Qt::Key_Enter;
        if (isActivating && key->modifiers() == Qt::NoModifier && m_tree->currentIndex().isValid()) {
            activate(m_tree->currentIndex());
            return true;
        }
    } else if (watched == m_narrowing) {
        if (key->key() == Qt::Key_Escape && !m_narrowing->text().isEmpty()) {
            m_narrowing->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
            || key->key() == Qt::Key_Escape) {
            m_tree->setFocus(Qt::ShortcutFocusReason);
            const QModelIndex section = m_model.index(0, 0);
            if (!m_narrowing->text().isEmpty() && m_model.rowCount(section) > 0)
                m_tree->setCurrentIndex(m_model.index(0, 0, section));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SidebarPane::showContextMenu(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    const SidebarRow *row = m_model.row(index);
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("sidebarMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const SidebarMenuActions actions{
        [this](const Tag &tag, ItemQuery::Choice choice) { choose(tag, choice); },
        [this, index = QPersistentModelIndex(index)] { activate(index); },
    };
    fillSidebarMenu(*menu, *row, *this, actions);
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void SidebarPane::focusTree()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model.index(0, 0));
}

// --- folds ------------------------------------------------------------------------------------------------------

void SidebarPane::restoreFolds()
{
    m_isRestoringFolds = true;
    const bool isNarrowed = !m_narrowing->text().isEmpty();
    forEachFoldable(m_model, {}, [&](const QModelIndex &index) {
        m_tree->setExpanded(index, isNarrowed || !m_folded.contains(m_model.row(index)->key));
    });
    m_isRestoringFolds = false;
}

void SidebarPane::setFeedIcons(const QHash<FeedId, QImage> &icons)
{
    QHash<FeedId, QPixmap> pixmaps;
    for (auto icon = icons.begin(); icon != icons.end(); ++icon)
        pixmaps.insert(icon.key(), QPixmap::fromImage(icon.value()));
    m_delegate->setFeedIcons(pixmaps);
    m_tree->viewport()->update();
}

void SidebarPane::foldCurrent()
{
    QModelIndex index = m_tree->currentIndex();
    while (index.isValid() && !(canFold(*m_model.row(index)) && m_tree->isExpanded(index)))
        index = index.parent();
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->collapse(index);
}

void SidebarPane::unfoldCurrent()
{
    m_tree->expand(m_tree->currentIndex());
}

void SidebarPane::foldAll()
{
    forEachFoldable(m_model, {}, [&](const QModelIndex &index) { m_tree->collapse(index); });
}

void SidebarPane::unfoldAll()
{
    forEachFoldable(m_model, {}, [&](const QModelIndex &index) { m_tree->expand(index); });
}

QByteArray SidebarPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << m_folded;
    return state;
}

void SidebarPane::restoreState(const QByteArray &state)
{
    QSet<QString> folded;
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> folded;
    if (stream.status() != QDataStream::Ok)
        return;
    m_folded = folded;
    restoreFolds();
}

} // namespace rendezvous::ui
