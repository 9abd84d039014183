#include "ui/commands/markmanyreadcommand.h"

#include "store/store.h"

#include <QCoreApplication>
#include <QSet>

namespace rendezvous::ui {

MarkManyReadCommand::MarkManyReadCommand(const CommandTarget &target, Work work, std::function<void(int)> done)
    : m_target(target), m_work(std::move(work)), m_done(std::move(done))
{
    setText(QCoreApplication::translate("Commands", "mark the list read"));
}

void MarkManyReadCommand::redo()
{
    m_changed = std::make_shared<Changed>();
    m_target.store.write(
        &m_target.asker, m_work,
        [&target = m_target, changed = m_changed, done = m_done](const Result<QVector<ItemId>> &ids) {
            if (!ids) {
                target.onFailure(ids.error());
                return;
            }
            changed->isKnown = true;
            changed->ids = *ids;
            if (changed->isUndoWanted)
                revert(target, changed->ids);
            else if (done)
                done(int(ids->size()));
        });
}

void MarkManyReadCommand::undo()
{
    if (m_changed->isKnown)
        revert(m_target, m_changed->ids);
    else
        m_changed->isUndoWanted = true;
}

void MarkManyReadCommand::revert(const CommandTarget &target, const QVector<ItemId> &ids)
{
    target.store.write(
        &target.asker, [ids](store::Writing &w) { return w.setRead(ids, false); },
        [&target](const Result<void> &outcome) { target.hear(outcome); });
}

MarkManyReadCommand::Work markListed(const QVector<ItemId> &ids)
{
    return [ids](store::Writing &w) -> Result<QVector<ItemId>> {
        const Result<QVector<ItemId>> unread = w.itemIds(ItemQuery().withState(ItemQuery::State::Unread));
        if (!unread)
            return unread.error();
        const QSet<ItemId> isUnread(unread->cbegin(), unread->cend());
        QVector<ItemId> changed;
        for (const ItemId id : ids) {
            if (isUnread.contains(id))
                changed.append(id);
        }
        const Result<void> marked = w.setRead(changed, true);
        if (!marked)
            return marked.error();
        return changed;
    };
}

MarkManyReadCommand::Work markMatching(const ItemQuery &query)
{
    return [query](store::Writing &w) { return w.markRead(query, true); };
}

} // namespace rendezvous::ui
