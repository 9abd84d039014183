#include "ui/actions/readingactions.h"

#include "models/currentquery.h"
#include "models/timelinemodel.h"
#include "reader/settings.h"
#include "store/store.h"
#include "ui/actions/actions.h"
#include "ui/actions/itemmenu.h"
#include "ui/article/articlepane.h"
#include "ui/commands/setreadcommand.h"
#include "ui/commands/setstarredcommand.h"
#include "ui/layout/panelayout.h"
#include "ui/notice/noticebar.h"
#include "ui/sidebar/sidebarpane.h"
#include "ui/timeline/timelinepane.h"

#include <QAction>
#include <QMenu>
#include <QUndoStack>

namespace rendezvous::ui {

ReadingActions::ReadingActions(const Actions &actions, const Panes &panes, const CommandTarget &target,
                               QUndoStack &undo, NoticeBar &notice, const reader::Settings &settings, QObject *parent)
    : QObject(parent), m_panes(panes), m_target(target), m_undo(undo), m_notice(notice), m_settings(settings)
{
    m_untilRead.setSingleShot(true);
    connect(&m_untilRead, &QTimer::timeout, this, &ReadingActions::markShownRead);
    m_untilShown.setSingleShot(true);
    m_untilShown.setInterval(0);
    connect(&m_untilShown, &QTimer::timeout, this,
            [this] { m_panes.article.showItem(m_panes.timeline.currentItem()); });
    connectWalking(actions);
    connectMarking(actions);
    const auto advise = [this, &actions] {
        m_panes.article.setAdvice(tr("%1 for the next one.", "\"Press J\"").arg(actions.invitation("nextItem")) + u'\n'
                                  + tr("%1 for the next unread one.", "\"Press N\"").arg(actions.invitation("nextUnread")));
        m_panes.timeline.setInvitation([&actions](const char *id) { return actions.invitation(id); });
    };
    connect(&actions, &Actions::adopted, this, advise);
    advise();
    connect(&panes.timeline, &TimelinePane::itemSelected, this, &ReadingActions::showSelected);
    connect(&panes.timeline, &TimelinePane::starClicked, this, &ReadingActions::toggleStar);
    connect(&panes.timeline, &TimelinePane::contextMenuRequested, this,
            [&timeline = panes.timeline, &actions](ItemId, const QPoint &place) {
                makeItemMenu(actions, &timeline)->popup(place);
            });
    connect(&panes.items, &models::TimelineModel::phaseChanged, this, [this] {
        if (m_wantsUnread && m_panes.items.phase() == models::TimelineModel::Phase::Ready) {
            m_wantsUnread = false;
            m_panes.timeline.selectNextUnread();
        }
    });
}

void ReadingActions::connectWalking(const Actions &actions)
{
    TimelinePane &timeline = m_panes.timeline;
    ArticlePane &article = m_panes.article;
    const auto on = [this, &actions](const char *id, auto slot) {
        connect(actions[id], &QAction::triggered, this, slot);
    };
    on("nextItem", [&timeline] { timeline.selectNext(); });
    on("previousItem", [&timeline] { timeline.selectPrevious(); });
    on("nextUnread", [this] { nextUnread(); });
    on("previousUnread", [this] { previousUnread(); });
    on("nextUnreadFeed", [this] { m_wantsUnread = m_panes.sidebar.nextUnreadFeed(); });
    on("previousUnreadFeed", [this] { m_wantsUnread = m_panes.sidebar.previousUnreadFeed(); });
    on("firstItem", [&timeline] { timeline.selectFirst(); });
    on("lastItem", [&timeline] { timeline.selectLast(); });
    on("pageDown", [this] { pageDown(); });
    on("pageUp", [&article] { article.pageUp(); });
    on("focusArticle", [this] {
        if (m_panes.timeline.currentItem() == ItemId{})
            m_panes.timeline.selectNext();
        m_panes.layout.setIsReading(true);
        m_panes.article.focusText();
    });
    on("openInBrowser", [&article] { article.openOriginal(); });
    on("openInBackground", [&article] { article.openOriginal(true); });
    on("copyLink", [&article] { article.copyLink(); });
    on("copyCitation", [&article] { article.copyCitation(); });
    on("print", [&article] { article.print(); });
    on("savePdf", [&article] { article.savePdf(); });
}

void ReadingActions::connectMarking(const Actions &actions)
{
    const auto on = [this, &actions](const char *id, auto slot) {
        connect(actions[id], &QAction::triggered, this, slot);
    };
    on("toggleRead", [this] { toggleRead(); });
    on("toggleStar", [this] { toggleStar(m_panes.timeline.currentItem()); });
    on("markReadAndNext", [this] { markReadAndNext(); });
    on("markListRead", [this] { markRowsRead(0, m_panes.items.rowCount() - 1); });
    on("markAboveRead", [this] { markRowsRead(0, m_panes.timeline.currentRow() - 1); });
    on("markBelowRead", [this] {
        const int row = m_panes.timeline.currentRow();
        if (row >= 0)
            markRowsRead(row + 1, m_panes.items.rowCount() - 1);
    });
    on("undo", [this] { m_undo.undo(); });
    on("redo", [this] { m_undo.redo(); });
    for (const char *id : {"undo", "redo"})
        actions[id]->setEnabled(false);
    // What a notice offers to undo is what was done last.
    connect(&m_undo, &QUndoStack::indexChanged, &m_notice, &NoticeBar::dismiss);
    connect(&m_undo, &QUndoStack::canUndoChanged, actions["undo"], &QAction::setEnabled);
    connect(&m_undo, &QUndoStack::canRedoChanged, actions["redo"], &QAction::setEnabled);
}

void ReadingActions::nextUnread()
{
    if (!m_panes.timeline.selectNextUnread())
        m_wantsUnread = m_panes.query.query().feed() && m_panes.sidebar.nextUnreadFeed();
}

void ReadingActions::previousUnread()
{
    if (!m_panes.timeline.selectPreviousUnread())
        m_wantsUnread = m_panes.query.query().feed() && m_panes.sidebar.previousUnreadFeed();
}

void ReadingActions::pageDown()
{
    const bool isReading = m_panes.layout.isArticleVisible() && m_panes.article.currentItem() != ItemId{};
    if (!isReading || !m_panes.article.pageDown())
        nextUnread();
}

void ReadingActions::showSelected(ItemId id)
{
    // A timer runs behind the painting: the selection moves first.
    m_untilShown.start();
    m_untilRead.stop();
    const int wait = m_settings.value(reader::settings::markReadAfter);
    if (id != ItemId{} && wait >= 0)
        m_untilRead.start(wait);
}

void ReadingActions::markShownRead()
{
    const ItemId id = m_panes.timeline.currentItem();
    const ItemHeader *header = m_panes.items.header(id);
    if (id == ItemId{} || (header && header->isRead))
        return;
    m_target.store.write(
        this, [id](store::Writing &w) { return w.setRead({id}, true); },
        [this](const Result<void> &outcome) { m_target.hear(outcome); });
}

void ReadingActions::toggleRead()
{
    // The wait for "shown long enough" would turn the person's own choice round.
    m_untilRead.stop();
    const ItemId id = m_panes.timeline.currentItem();
    if (const ItemHeader *header = m_panes.items.header(id))
        m_undo.push(new SetReadCommand(m_target, {id}, !header->isRead));
}

void ReadingActions::toggleStar(ItemId id)
{
    if (const ItemHeader *header = m_panes.items.header(id))
        m_undo.push(new SetStarredCommand(m_target, {id}, !header->isStarred));
}

void ReadingActions::setRead(ItemId id)
{
    const ItemHeader *header = m_panes.items.header(id);
    if (header && !header->isRead)
        m_undo.push(new SetReadCommand(m_target, {id}, true));
}

void ReadingActions::markReadAndNext()
{
    setRead(m_panes.timeline.currentItem());
    m_panes.timeline.selectNext();
}

void ReadingActions::markRowsRead(int first, int last)
{
    if (last < first)
        return;
    markMany(markListed(m_panes.items.ids().mid(first, last - first + 1)));
}

void ReadingActions::markMatchingRead(const ItemQuery &query)
{
    markMany(markMatching(query));
}

void ReadingActions::markMany(const MarkManyReadCommand::Work &work)
{
    const int place = m_undo.index() + 1;
    m_undo.push(new MarkManyReadCommand(m_target, work, [this, place](int changed) {
        const QString text = tr("%Ln item(s) marked read", nullptr, changed);
        // The store has answered late: something else was done, and it would be undone instead.
        if (m_undo.index() == place)
            m_notice.tell(text, tr("&Undo"), [this] { m_undo.undo(); });
        else
            m_notice.tell(text);
    }));
}

} // namespace rendezvous::ui
