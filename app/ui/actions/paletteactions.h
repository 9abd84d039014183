#pragma once

#include <QObject>

class QWidget;

namespace rendezvous::ui {

class Actions;
class CommandPalette;
class Keymap;
struct PaletteEntry;
struct Panes;

/// The command palette: what is offered in it, and what a choice does.
class PaletteActions : public QObject
{
    Q_OBJECT
public:
    /// `keymap` is read whenever the palette opens. Belongs to `window`, over which the palette opens.
    PaletteActions(Actions &actions, const Panes &panes, const Keymap &keymap, QWidget &window);

private:
    void show(bool hasCommands, bool hasFeeds);
    void run(const PaletteEntry &entry);

    Actions &m_actions;
    const Panes &m_panes;
    const Keymap &m_keymap;
    QWidget &m_window;
    CommandPalette *m_palette = nullptr; ///< made on first use
};

} // namespace rendezvous::ui
