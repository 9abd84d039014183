#include "ui/commands/editownnamescommand.h"

#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace rendezvous::ui {

namespace {

Result<void> replaceNames(store::Writing &writing, const QVector<OwnName> &gone, const QVector<OwnName> &come)
{
    for (const OwnName &name : gone) {
        const bool isKept = std::any_of(come.begin(), come.end(),
                                        [&name](const OwnName &each) { return each.tag == name.tag; });
        if (isKept)
            continue;
        if (const Result<void> removed = writing.removeOwnName(name.tag); !removed)
            return removed;
    }
    for (const OwnName &name : come) {
        if (const Result<void> saved = writing.saveOwnName(name); !saved)
            return saved;
    }
    return {};
}

QString commandText(const QVector<OwnName> &before, const QVector<OwnName> &after)
{
    if (before.isEmpty())
        return QCoreApplication::translate("Commands", "add an own name");
    return after.isEmpty() ? QCoreApplication::translate("Commands", "remove an own name")
                           : QCoreApplication::translate("Commands", "edit an own name");
}

} // namespace

EditOwnNamesCommand::EditOwnNamesCommand(const CommandTarget &target, const QVector<OwnName> &before,
                                         const QVector<OwnName> &after)
    : m_target(target), m_before(before), m_after(after)
{
    setText(commandText(before, after));
}

void EditOwnNamesCommand::replace(const QVector<OwnName> &gone, const QVector<OwnName> &come)
{
    m_target.store.write(
        &m_target.asker, [gone, come](store::Writing &writing) { return replaceNames(writing, gone, come); },
        [&target = m_target](const Result<void> &outcome) { target.hear(outcome); });
}

} // namespace rendezvous::ui
