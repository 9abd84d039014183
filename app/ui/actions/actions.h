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
    /// "Press D", or where no key is bound "Choose Full text from the menu": begins a sentence that says what for.
    QString invitation(const char *id) const;
    /// The same for a key that is known; empty: none.
    static QString invitation(const char *id, const QString &key);

    /// Shows the map's keys in the menus, and gives Qt the chords (Ctrl, Alt, function keys) to match, so that they work
    /// in text fields and native menus too. Single keys are matched by KeyDispatcher alone.
    void adopt(const Keymap &keymap);

Q_SIGNALS:
    void adopted(); ///< other keys, or other words

private:
    QList<QAction *> m_inOrder;
    QHash<QString, QAction *> m_byId;
    QHash<QString, QString> m_shownKeys; ///< the first of each; empty: none
};

} // namespace rendezvous::ui
