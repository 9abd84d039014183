#pragma once

#include "ui/keyboard/keymap.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVector>

#include <memory>
#include <vector>

class QKeyEvent;
class QWidget;

namespace rendezvous::ui {

class Actions;

/// Where keys without Ctrl, Alt or Meta run commands (WCAG 2.1.4).
enum class SingleKeys { Everywhere, FocusedList, Off };

/// Matches typed keys to commands for one window: single keys, sequences such as "g a", and chords that a keyboard
/// layout of another script hides from Qt. Text fields keep what is typed into them, buttons their Space and Return.
class KeyDispatcher : public QObject
{
    Q_OBJECT
public:
    KeyDispatcher(QWidget &window, const Actions &actions, QObject *parent = nullptr);
    ~KeyDispatcher() override;

    void setKeymap(const Keymap &keymap) { m_keymap = keymap; }
    void setSingleKeys(SingleKeys singleKeys) { m_singleKeys = singleKeys; }

    /// Keeps what is typed until release(), which runs it in its order: a person types before there is anything to run.
    void hold() { m_isHolding = true; }
    void release();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The keys typed so far of a sequence that is not complete; empty when it ended.
    void pendingChanged(const QString &keys);

private:
    bool isInWindow(const QWidget &receiver) const;
    QWidget &targetOf(QWidget &receiver) const;
    bool isForUs(QWidget &receiver, const QKeyEvent &event) const;
    bool isHeld(QWidget &receiver, QKeyEvent &event, bool isOverride);
    void replay(QKeyEvent &event);
    QVector<QKeyCombination> typedWith(const QKeyEvent &event) const;
    void setPending(const QVector<QKeyCombination> &keys);
    bool run(const QString &id);

    QWidget &m_window;
    const Actions &m_actions;
    Keymap m_keymap;
    SingleKeys m_singleKeys = SingleKeys::Everywhere;
    QVector<QKeyCombination> m_pending;
    QTimer m_patience;
    bool m_isHolding = false;
    std::vector<std::unique_ptr<QKeyEvent>> m_held;
};

} // namespace rendezvous::ui
