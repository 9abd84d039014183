#include "ui/commands/setreadcommand.h"

#include "store/store.h"

#include <QCoreApplication>

namespace rendezvous::ui {

SetReadCommand::SetReadCommand(const CommandTarget &target, const QVector<ItemId> &ids, bool isRead)
    : m_target(target), m_ids(ids), m_isRead(isRead)
{
    const int count = int(ids.size());
    setText(isRead ? QCoreApplication::translate("Commands", "mark %n item(s) read", nullptr, count)
                   : QCoreApplication::translate("Commands", "mark %n item(s) unread", nullptr, count));
}

void SetReadCommand::write(bool isRead)
{
    m_target.store.write(
        &m_target.asker, [ids = m_ids, isRead](store::Writing &w) { return w.setRead(ids, isRead); },
        [&target = m_target](const Result<void> &outcome) { target.hear(outcome); });
}

} // namespace rendezvous::ui
