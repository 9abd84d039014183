#pragma once

#include "core/ids.h"
#include "core/tag.h"
#include "ui/commands/commandtarget.h"

#include <QUndoCommand>

#include <optional>

namespace rendezvous::ui {

/// Says that an item has a tag or has it not, or takes that back.
class CorrectTagCommand : public QUndoCommand
{
public:
    /// What the person says of the tag, before and after; nothing: what is found in the text holds.
    using Said = std::optional<bool>;

    CorrectTagCommand(const CommandTarget &target, ItemId item, const Tag &tag, Said before, Said after);
    void redo() override { write(m_after); }
    void undo() override { write(m_before); }

private:
    void write(Said said);

    const CommandTarget &m_target;
    ItemId m_item;
    Tag m_tag;
    Said m_before;
    Said m_after;
};

} // namespace rendezvous::ui
