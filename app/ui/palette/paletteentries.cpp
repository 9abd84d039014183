#include "ui/palette/paletteentries.h"

#include "core/folderpath.h"
#include "models/sidebarmodel.h"
#include "ui/actions/actions.h"
#include "ui/actions/actiontable.h"
#include "ui/keyboard/keymap.h"
#include "ui/ownnames/ownnamewords.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace rendezvous::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

} // namespace

QVector<PaletteEntry> commandEntries(const Actions &actions, const Keymap &keymap)
{
    QVector<PaletteEntry> entries;
    for (const ActionRow &row : actionTable()) {
        const QString id = QLatin1String(row.id);
        if (id == QLatin1String("commandPalette") || !actions[id]->isEnabled())
            continue;
        const QList<QKeySequence> keys = keymap.keys(id);
        entries.append({plainActionText(row), keys.isEmpty() ? QString() : keyText(keys.first()),
                        PaletteEntry::Command{id}});
    }
    return entries;
}

QVector<PaletteEntry> feedEntries(const models::SidebarModel &places)
{
    QVector<PaletteEntry> entries;
    for (const store::SavedSearch &search : places.facts().savedSearches)
        entries.append({search.name, Words::tr("Saved search"), PaletteEntry::Search{search.query}});
    for (const Feed &feed : places.facts().feeds) {
        const QString folder = folderText(feed.folder);
        entries.append({feed.shownTitle(), folder.isEmpty() ? Words::tr("Feed") : folder, PaletteEntry::Place{feed.id}});
    }
    return entries;
}

QVector<PaletteEntry> tagEntries(const models::SidebarModel &places)
{
    const QHash<Tag, qint64> &counts = places.facts().tagCounts;
    struct Named {
        Tag tag;
        QString name;
        qint64 count;
    };
    QVector<Named> tags;
    for (const tagging::Entry &entry : places.gazetteer().entries()) {
        const bool isFilter = entry.tag.kind == TagKind::Agency || entry.tag.kind == TagKind::Station || entry.tag.kind == TagKind::Country;
        if (isFilter || places.facts().ownNames.contains(entry.tag))
            tags.append({entry.tag, places.gazetteer().shownName(entry.tag, places.language()), counts.value(entry.tag)});
    }
    std::stable_sort(tags.begin(), tags.end(), [](const Named &a, const Named &b) { return a.count > b.count; });
    QVector<PaletteEntry> entries;
    for (const Named &tag : std::as_const(tags))
        entries.append({tag.name, kindWord(tag.tag.kind), tag.tag});
    return entries;
}

QVector<PaletteEntry> everyTagEntry(const tagging::Gazetteer &gazetteer, const QString &language)
{
    QVector<PaletteEntry> entries;
    for (const tagging::Entry &entry : gazetteer.entries())
        entries.append({gazetteer.shownName(entry.tag, language), kindWord(entry.tag.kind), entry.tag});
    return entries;
}

} // namespace rendezvous::ui
