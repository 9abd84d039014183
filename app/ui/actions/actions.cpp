#include "ui/actions/actions.h"

#include "ui/actions/actiontable.h"
#include "ui/appearance/symbolicicon.h"
#include "ui/keyboard/keymap.h"

#include <QAction>
#include <QCoreApplication>

namespace rendezvous::ui {

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const ActionRow &row : actionTable()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(row.id));
        action->setCheckable(row.isCheckable);
        // Qt would guess a role for the application menu of macOS from the translated text.
        action->setMenuRole(QAction::NoRole);
        if (*row.icon)
            action->setIcon(symbolicIcon(QLatin1String(row.icon)));
        m_inOrder.append(action);
        m_byId.insert(action->objectName(), action);
    }
    (*this)["preferences"]->setMenuRole(QAction::PreferencesRole);
    (*this)["about"]->setMenuRole(QAction::AboutRole);
    (*this)["quit"]->setMenuRole(QAction::QuitRole);
}

QAction *Actions::operator[](QStringView id) const
{
    QAction *action = m_byId.value(id.toString());
    Q_ASSERT(action);
    return action;
}

QAction *Actions::operator[](const char *id) const
{
    return (*this)[QString::fromLatin1(id)];
}

QString Actions::invitation(const char *id) const
{
    return invitation(id, m_shownKeys.value(QString::fromLatin1(id)));
}

QString Actions::invitation(const char *id, const QString &key)
{
    return key.isEmpty() ? tr("Choose “%1” from the menu").arg(plainActionText(*actionRow(QString::fromLatin1(id))))
                         : tr("Press %1", "a key").arg(key);
}

void Actions::adopt(const Keymap &keymap)
{
    for (QAction *action : std::as_const(m_inOrder)) {
        const ActionRow *row = actionRow(action->objectName());
        const QList<QKeySequence> keys = keymap.keys(action->objectName());
        QList<QKeySequence> chords;
        for (const QKeySequence &sequence : keys) {
            if (isChord(sequence))
                chords.append(sequence);
        }
        action->setShortcuts(chords);

        const QString text = QCoreApplication::translate("Actions", row->text);
        const QString plain = plainActionText(*row);
        const QString shown = keys.isEmpty() ? QString() : keyText(keys.first());
        m_shownKeys.insert(action->objectName(), shown);
        // After a tab stands what a menu shows as the key; QAction's own display knows chords only.
        action->setText(shown.isEmpty() ? text : text + u'\t' + shown);
        action->setIconText(plain);
        action->setToolTip(shown.isEmpty() ? plain
                                           : QCoreApplication::translate("Actions", "%1 (%2)").arg(plain, shown));
    }
    Q_EMIT adopted();
}

} // namespace rendezvous::ui
