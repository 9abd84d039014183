#include "ui/keyboard/keydispatcher.h"

#include "ui/actions/actions.h"
#include "ui/keyboard/latinkey.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <utility>

namespace rendezvous::ui {

namespace {

constexpr int patienceMilliseconds = 2000;
/// More than anybody types while a window opens; a cat on the keyboard may.
constexpr std::size_t mostHeld = 64;

bool takesText(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return !text->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return !text->isReadOnly();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->isEditable();
    return qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QKeySequenceEdit *>(&widget);
}

/// Widgets whose own Space and Return a command must not take away.
bool pressesWithSpace(const QWidget &widget)
{
    if (widget.property("keepsActivationKeys").toBool())
        return true;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget);
}

bool isChordKey(QKeyCombination key) { return isChord(QKeySequence(key)); }

} // namespace

KeyDispatcher::KeyDispatcher(QWidget &window, const Actions &actions, QObject *parent)
    : QObject(parent), m_window(window), m_actions(actions)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] { setPending({}); });
    qApp->installEventFilter(this);
}

KeyDispatcher::~KeyDispatcher() = default;

bool KeyDispatcher::isInWindow(const QWidget &receiver) const
{
    if (receiver.window() != &m_window || QApplication::activePopupWidget() || QApplication::activeModalWidget())
        return false;
    return !qobject_cast<const QMenu *>(&receiver) && !qobject_cast<const QMenuBar *>(&receiver);
}

QWidget &KeyDispatcher::targetOf(QWidget &receiver) const
{
    QWidget *focus = QApplication::focusWidget();
    return focus && focus->window() == &m_window ? *focus : receiver;
}

bool KeyDispatcher::isForUs(QWidget &receiver, const QKeyEvent &event) const
{
    if (!isInWindow(receiver))
        return false;
    const QWidget &target = targetOf(receiver);
    const QKeyCombination key = keyOf(event);
    // Qt has matched the chords of Latin layouts by now; what is left of them belongs to the text field that took it.
    if (isChordKey(key))
        return latinKey(event).has_value() && !takesText(target);
    if (key.key() == Qt::Key_Escape)
        return true;
    if (takesText(target) || m_singleKeys == SingleKeys::Off)
        return false;
    if (m_singleKeys == SingleKeys::FocusedList && !qobject_cast<const QAbstractItemView *>(&target))
        return false;
    const bool activates = key.key() == Qt::Key_Space || key.key() == Qt::Key_Return;
    return !activates || !pressesWithSpace(target);
}

QVector<QKeyCombination> KeyDispatcher::typedWith(const QKeyEvent &event) const
{
    QVector<QKeyCombination> typed = m_pending;
    typed.append(keyOf(event));
    return typed;
}

void KeyDispatcher::setPending(const QVector<QKeyCombination> &keys)
{
    if (keys == m_pending)
        return;
    m_pending = keys;
    QStringList shown;
    for (const QKeyCombination &key : keys)
        shown.append(keyText(QKeySequence(key)));
    if (keys.isEmpty())
        m_patience.stop();
    else
        m_patience.start();
    Q_EMIT pendingChanged(shown.join(u' '));
}

bool KeyDispatcher::run(const QString &id)
{
    QAction *action = m_actions[id];
    if (!action->isEnabled())
        return false;
    action->trigger();
    return true;
}

bool KeyDispatcher::isHeld(QWidget &receiver, QKeyEvent &event, bool isOverride)
{
    if (!m_isHolding || !isInWindow(receiver) || takesText(targetOf(receiver)))
        return false;
    if (!isOverride) {
        if (m_held.size() < mostHeld)
            m_held.emplace_back(event.clone());
        return true;
    }
    // Chords of commands that are there already are Qt's to match.
    if (isChordKey(keyOf(event)))
        return false;
    event.accept();
    return true;
}

void KeyDispatcher::release()
{
    m_isHolding = false;
    for (const std::unique_ptr<QKeyEvent> &event : std::exchange(m_held, {}))
        replay(*event);
}

void KeyDispatcher::replay(QKeyEvent &event)
{
    QWidget &target = targetOf(m_window);
    QKeyEvent question(QEvent::ShortcutOverride, event.key(), event.modifiers(), event.nativeScanCode(),
                       event.nativeVirtualKey(), event.nativeModifiers(), event.text());
    question.ignore();
    QApplication::sendEvent(&target, &question);
    // As Qt would have done: a chord that the widget does not want for itself is a command's.
    const QString action = isChordKey(keyOf(event)) && !question.isAccepted() ? m_keymap.match({keyOf(event)}).action
                                                                              : QString();
    if (action.isEmpty())
        QApplication::sendEvent(&target, &event);
    else
        run(action);
}

bool KeyDispatcher::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if ((!isOverride && event->type() != QEvent::KeyPress) || !watched->isWidgetType())
        return false;
    auto &press = *static_cast<QKeyEvent *>(event);
    const bool isModifierAlone = press.key() >= Qt::Key_Shift && press.key() <= Qt::Key_ScrollLock;
    if (isModifierAlone || press.key() == Qt::Key_AltGr)
        return false;
    auto &receiver = *static_cast<QWidget *>(watched);
    if (isHeld(receiver, press, isOverride))
        return true;
    if (!isForUs(receiver, press))
        return false;

    const Keymap::Match match = m_keymap.match(typedWith(press));
    const bool isOurs = !match.action.isEmpty() || match.isPrefix || !m_pending.isEmpty();
    if (isOverride) {
        // Accepted, Qt's shortcuts leave the key alone and it comes back as a key press.
        if (isOurs && !(m_pending.isEmpty() && isChordKey(keyOf(press))))
            press.accept();
        return press.isAccepted() && isOurs;
    }
    if (!isOurs)
        return false;
    const bool wasPending = !m_pending.isEmpty();
    if (match.isPrefix) {
        setPending(typedWith(press));
        return true;
    }
    setPending({});
    // A key that continues no sequence ends it and does nothing else.
    return (!match.action.isEmpty() && run(match.action)) || wasPending;
}

} // namespace rendezvous::ui
