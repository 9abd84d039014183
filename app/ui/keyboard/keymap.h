#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVector>

namespace rendezvous::reader {
class Settings;
}

namespace rendezvous::ui {

struct ActionRow;

/// As people read it, in their language. In a window that runs from right to left the signs of a key keep their own
/// direction: "[" and "]" would change places.
QString keyText(const QKeySequence &keys);

/// Which keys run which command: a value. What a person did not change follows the table of actions.
class Keymap
{
public:
    /// Two commands that cannot both be reached: the same keys, or one is the beginning of the other.
    struct Conflict {
        QString first;
        QString second;
        QKeySequence keys; ///< the shorter ones

        friend bool operator==(const Conflict &, const Conflict &) = default;
    };
    /// What typed keys lead to.
    struct Match {
        QString action;         ///< empty: none
        bool isPrefix = false;  ///< more keys may follow
    };

    /// The keys of the table of actions.
    static Keymap standard();
    static Keymap load(const reader::Settings &settings);
    void save(reader::Settings &settings) const;

    QList<QKeySequence> keys(const QString &action) const; ///< none for an unknown action
    QList<QKeySequence> keys(const ActionRow &row) const;  ///< of the table itself, not of a copy
    bool isChanged(const QString &action) const;
    Keymap with(const QString &action, const QList<QKeySequence> &keys) const;
    Keymap withoutChange(const QString &action) const;

    QVector<Conflict> conflicts() const;
    /// Commands, other than `action`, that these keys collide with.
    QStringList conflictsOf(const QKeySequence &keys, const QString &action) const;

    Match match(const QVector<QKeyCombination> &typed) const;

    /// One line per command, "id<tab>keys", in portable names: what export writes and import reads.
    QString toText() const;
    /// Lines that name no command of ours are left out.
    static Keymap fromText(QStringView text);

    friend bool operator==(const Keymap &, const Keymap &) = default;

private:
    QHash<QString, QList<QKeySequence>> m_changed;
};

/// Whether two sequences cannot both be reached: they are the same, or one is the beginning of the other.
bool collide(const QKeySequence &a, const QKeySequence &b);

/// Whether the first key has Ctrl, Alt or Meta, or is a function key: matched by Qt everywhere, text fields included.
bool isChord(const QKeySequence &keys);

/// A key as it is compared: Shift counts with letters and with keys that print nothing, never with signs, which
/// other layouts have on other levels.
QKeyCombination normalized(QKeyCombination key);

} // namespace rendezvous::ui
