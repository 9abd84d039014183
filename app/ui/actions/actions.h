#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace rendezvous::ui {

class Keymap;

/// The QActions of one window, one for each row of the action table.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    /// The id must be in the table.
    QAction *operator[](QStringView id) const;
    QAction *operator[](const char *id) const;
    QList<QAction *> all() const { return m_inOrder; }

    /// Shows the map's keys in the menus, and gives Qt the chords (Ctrl, Alt, function keys) to match, so that they work
    /// in text fields and native menus too. Single keys are matched by KeyDispatcher alone.
    void adopt(const Keymap &keymap);
    /// Takes the texts again after the language changed.
    void retranslate(const Keymap &keymap);

private:
    QList<QAction *> m_inOrder;
    QHash<QString, QAction *> m_byId;
};

} // namespace rendezvous::ui
