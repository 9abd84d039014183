#include "ui/actions/paletteactions.h"

#include "models/currentquery.h"
#include "models/sidebarmodel.h"
#include "ui/actions/actions.h"
#include "ui/keyboard/keymap.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/paletteentries.h"
#include "ui/panes.h"
#include "ui/sidebar/sidebarpane.h"

#include <QAction>

namespace rendezvous::ui {

PaletteActions::PaletteActions(Actions &actions, const Panes &panes, const Keymap &keymap, QWidget &window)
    : QObject(&window), m_actions(actions), m_panes(panes), m_keymap(keymap), m_window(window)
{
    connect(actions["commandPalette"], &QAction::triggered, this, [this] { show(true, true); });
    connect(actions["goToFeed"], &QAction::triggered, this, [this] { show(false, true); });
    connect(actions["goToTag"], &QAction::triggered, this, [this] { show(false, false); });
}

void PaletteActions::show(bool hasCommands, bool hasFeeds)
{
    if (!m_palette) {
        m_palette = new CommandPalette(&m_window);
        connect(m_palette, &CommandPalette::chosen, this, &PaletteActions::run);
    }
    QVector<PaletteEntry> entries;
    if (hasCommands)
        entries += commandEntries(m_actions, m_keymap);
    if (hasFeeds)
        entries += feedEntries(m_panes.places);
    entries += tagEntries(m_panes.places);
    m_palette->setEntries(entries);
    m_palette->setPrompt(hasCommands ? tr("Command, feed or tag")
                         : hasFeeds  ? tr("Feed or tag")
                                     : tr("Agency, station or country"));
    m_palette->show();
}

void PaletteActions::run(const PaletteEntry &entry)
{
    if (const auto *command = std::get_if<PaletteEntry::Command>(&entry.target)) {
        m_actions[command->action]->trigger();
    } else if (const auto *place = std::get_if<PaletteEntry::Place>(&entry.target)) {
        m_panes.sidebar.goTo(place->feed);
    } else if (const auto *tag = std::get_if<Tag>(&entry.target)) {
        m_panes.sidebar.goTo(*tag);
    } else if (const auto *search = std::get_if<PaletteEntry::Search>(&entry.target)) {
        if (const Result<ItemQuery> query = ItemQuery::parse(search->query))
            m_panes.query.setQuery(*query);
    }
}

} // namespace rendezvous::ui
