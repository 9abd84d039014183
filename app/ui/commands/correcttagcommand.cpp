#include "ui/commands/correcttagcommand.h"

#include "store/store.h"

#include <QCoreApplication>

namespace rendezvous::ui {

CorrectTagCommand::CorrectTagCommand(const CommandTarget &target, ItemId item, const Tag &tag, Said before,
                                     Said after)
    : m_target(target), m_item(item), m_tag(tag), m_before(before), m_after(after)
{
    setText(QCoreApplication::translate("Commands", "correct a tag"));
}

void CorrectTagCommand::write(Said said)
{
    m_target.store.write(
        &m_target.asker,
        [item = m_item, tag = m_tag, said](store::Writing &writing) {
            return said ? writing.correctTag(item, {tag, *said}) : writing.takeBackCorrection(item, tag);
        },
        [&target = m_target](const Result<void> &outcome) { target.hear(outcome); });
}

} // namespace rendezvous::ui
