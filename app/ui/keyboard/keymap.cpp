#include "ui/keyboard/keymap.h"

#include "reader/settings.h"
#include "ui/actions/actiontable.h"

#include <QGuiApplication>

namespace rendezvous::ui {

namespace {

QString settingKey(const QString &action) { return QStringLiteral("keyboard/keys/") + action; }

/// By the place in the table of actions. Read once: every key that is pressed is compared with all of them.
const QVector<QList<QKeySequence>> &standardTable()
{
    static const QVector<QList<QKeySequence>> table = [] {
        QVector<QList<QKeySequence>> read;
        for (const ActionRow &row : actionTable()) {
            // An empty text would be read as a list of one empty sequence.
            read.append(*row.keys ? QKeySequence::listFromString(QLatin1String(row.keys), QKeySequence::PortableText)
                                  : QList<QKeySequence>());
        }
        return read;
    }();
    return table;
}

const QList<QKeySequence> &standardKeys(const ActionRow &row)
{
    return standardTable().at(&row - actionTable().data());
}

bool beginsWith(const QKeySequence &keys, const QVector<QKeyCombination> &typed)
{
    if (typed.size() > keys.count())
        return false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (normalized(keys[static_cast<uint>(i)]) != typed.at(i))
            return false;
    }
    return true;
}

} // namespace

QString keyText(const QKeySequence &keys)
{
    const QString text = keys.toString(QKeySequence::NativeText);
    if (text.isEmpty() || !QGuiApplication::isRightToLeft())
        return text;
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return leftToRightIsolate + text + popIsolate;
}

bool collide(const QKeySequence &a, const QKeySequence &b)
{
    const int shared = qMin(a.count(), b.count());
    for (int i = 0; i < shared; ++i) {
        if (normalized(a[static_cast<uint>(i)]) != normalized(b[static_cast<uint>(i)]))
            return false;
    }
    return shared > 0;
}

bool isChord(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    return first.keyboardModifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)
           || (first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35);
}

QKeyCombination normalized(QKeyCombination combination)
{
    Qt::Key key = combination.key();
    Qt::KeyboardModifiers modifiers = combination.keyboardModifiers()
                                      & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (key == Qt::Key_Enter)
        key = Qt::Key_Return;
    const bool isSign = key > Qt::Key_Space && key <= Qt::Key_AsciiTilde && !(key >= Qt::Key_A && key <= Qt::Key_Z);
    if (isSign)
        modifiers.setFlag(Qt::ShiftModifier, false);
    return QKeyCombination(modifiers, key);
}

Keymap Keymap::standard() { return {}; }

Keymap Keymap::load(const reader::Settings &settings)
{
    Keymap map;
    for (const ActionRow &row : actionTable()) {
        const QString id = QLatin1String(row.id);
        const QVariant stored = settings.variant(settingKey(id));
        if (stored.isValid())
            map = map.with(id, QKeySequence::listFromString(stored.toString(), QKeySequence::PortableText));
    }
    return map;
}

void Keymap::save(reader::Settings &settings) const
{
    for (const ActionRow &row : actionTable()) {
        const QString id = QLatin1String(row.id);
        const bool wasStored = settings.variant(settingKey(id)).isValid();
        if (isChanged(id))
            settings.setVariant(settingKey(id), QKeySequence::listToString(keys(id), QKeySequence::PortableText));
        else if (wasStored)
            settings.setVariant(settingKey(id), QVariant());
    }
}

QList<QKeySequence> Keymap::keys(const QString &action) const
{
    const ActionRow *row = actionRow(action);
    return row ? keys(*row) : QList<QKeySequence>();
}

QList<QKeySequence> Keymap::keys(const ActionRow &row) const
{
    if (!m_changed.isEmpty()) {
        const auto changed = m_changed.constFind(QLatin1String(row.id));
        if (changed != m_changed.cend())
            return *changed;
    }
    return standardKeys(row);
}

bool Keymap::isChanged(const QString &action) const { return m_changed.contains(action); }

Keymap Keymap::with(const QString &action, const QList<QKeySequence> &keys) const
{
    Keymap map = *this;
    const ActionRow *row = actionRow(action);
    QList<QKeySequence> given;
    for (const QKeySequence &sequence : keys) {
        if (!sequence.isEmpty())
            given.append(sequence);
    }
    if (!row || given == standardKeys(*row))
        map.m_changed.remove(action);
    else
        map.m_changed.insert(action, given);
    return map;
}

Keymap Keymap::withoutChange(const QString &action) const
{
    Keymap map = *this;
    map.m_changed.remove(action);
    return map;
}

QVector<Keymap::Conflict> Keymap::conflicts() const
{
    QVector<Conflict> found;
    const auto rows = actionTable();
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString first = QLatin1String(rows[i].id);
        for (size_t j = i + 1; j < rows.size(); ++j) {
            const QString second = QLatin1String(rows[j].id);
            for (const QKeySequence &a : keys(first)) {
                for (const QKeySequence &b : keys(second)) {
                    if (collide(a, b))
                        found.append({first, second, a.count() <= b.count() ? a : b});
                }
            }
        }
    }
    return found;
}

QStringList Keymap::conflictsOf(const QKeySequence &wanted, const QString &action) const
{
    QStringList found;
    for (const ActionRow &row : actionTable()) {
        const QString id = QLatin1String(row.id);
        if (id == action)
            continue;
        for (const QKeySequence &other : keys(id)) {
            if (collide(wanted, other) && !found.contains(id))
                found.append(id);
        }
    }
    return found;
}

Keymap::Match Keymap::match(const QVector<QKeyCombination> &typed) const
{
    Match match;
    for (const ActionRow &row : actionTable()) {
        const QList<QKeySequence> sequences = keys(row);
        for (const QKeySequence &sequence : sequences) {
            if (!beginsWith(sequence, typed))
                continue;
            if (sequence.count() == typed.size())
                match.action = QLatin1String(row.id);
            else
                match.isPrefix = true;
        }
    }
    return match;
}

QString Keymap::toText() const
{
    QString text;
    for (const ActionRow &row : actionTable()) {
        const QString id = QLatin1String(row.id);
        text += id + u'\t' + QKeySequence::listToString(keys(id), QKeySequence::PortableText) + u'\n';
    }
    return text;
}

Keymap Keymap::fromText(QStringView text)
{
    Keymap map;
    for (const QStringView line : text.split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab <= 0 || !actionRow(line.left(tab)))
            continue;
        map = map.with(line.left(tab).toString(), QKeySequence::listFromString(line.mid(tab + 1).trimmed().toString(),
                                                                               QKeySequence::PortableText));
    }
    return map;
}

} // namespace rendezvous::ui
