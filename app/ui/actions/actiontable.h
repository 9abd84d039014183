#pragma once

#include <QString>

#include <span>

namespace rendezvous::ui {

enum class ActionCategory { Reading, Marking, Going, Finding, Feeds, View, Program };

/// One command of the program. Every menu, tool bar, key map, shortcut sheet and palette is made from these rows.
struct ActionRow {
    const char *id;      ///< objectName of the QAction and name in an exported key map; never changes
    const char *text;    ///< with an accelerator; translated in the context "Actions"
    const char *keys;    ///< QKeySequence::PortableText, several joined by "; "; empty: none
    ActionCategory category;
    const char *icon = "";
    bool isCheckable = false;
};

std::span<const ActionRow> actionTable();

/// Null for an unknown id.
const ActionRow *actionRow(QStringView id);

/// The row's text in the person's language, without accelerator and ellipsis.
QString plainActionText(const ActionRow &row);
QString actionCategoryTitle(ActionCategory category);

} // namespace rendezvous::ui
