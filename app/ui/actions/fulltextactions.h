#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "ui/commands/commandtarget.h"
#include "ui/panes.h"

#include <QObject>

#include <optional>

namespace rendezvous::reader {
class FullTextCopies;
}

namespace rendezvous::ui {

class Actions;

/// Chooses between the text of the feed and that of the page, has the page fetched when it is not here, and
/// says how that went; shows what edits changed.
class FullTextActions : public QObject
{
    Q_OBJECT
public:
    FullTextActions(const Actions &actions, const Panes &panes, const CommandTarget &target,
                    reader::FullTextCopies &copies, QObject *parent = nullptr);

private:
    void toggle();
    void adopt(ItemId id);
    void tellEnd(ItemId id, const std::optional<Error> &error);

    /// Of which text of which item something was said last.
    struct Told
    {
        ItemId item{};
        bool hasFullText = false;
        bool isFullTextShown = false;
        friend bool operator==(const Told &, const Told &) = default;
    };

    const Actions &m_actions;
    Panes m_panes;
    const CommandTarget &m_target;
    reader::FullTextCopies &m_copies;
    ItemId m_wanted{}; ///< was fetched because its feed always wants it, when it was opened
    Told m_told;
};

} // namespace rendezvous::ui
