#include "ui/palette/paletteentries.h"

#include "models/sidebarmodel.h"
#include "ui/actions/actions.h"
#include "ui/actions/actiontable.h"
#include "ui/keyboard/keymap.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace rendezvous::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

QString kindWord(TagKind kind)
{
    switch (kind) {
    case TagKind::Agency: return Words::tr("Agency");
    case TagKind::Station: return Words::tr("Station");
    case TagKind::Country: return Words::tr("Country");
    case TagKind::Person: return Words::tr("Person");
    case TagKind::Programme: return Words::tr("Programme");
    case TagKind::Medium: return Words::tr("Medium");
    }
    return {};
}

} // namespace

QVector<PaletteEntry> commandEntries(const Actions &actions, const Keymap &keymap)
{
    QVector<PaletteEntry> entries;
    for (const ActionRow &row : actionTable()) {
        const QString id = QLatin1String(row.id);
        if (id == QLatin1String("commandPalette") || !actions[id]->isEnabled())
            continue;
        const QList<QKeySequence> keys = keymap.keys(id);
        entries.append({plainActionText(row), keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText),
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
        const QString folder = feed.folder.join(u'/');
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
        if (entry.tag.kind == TagKind::Agency || entry.tag.kind == TagKind::Station || entry.tag.kind == TagKind::Country)
            tags.append({entry.tag, places.gazetteer().shownName(entry.tag, places.language()), counts.value(entry.tag)});
    }
    std::stable_sort(tags.begin(), tags.end(), [](const Named &a, const Named &b) { return a.count > b.count; });
    QVector<PaletteEntry> entries;
    for (const Named &tag : std::as_const(tags))
        entries.append({tag.name, kindWord(tag.tag.kind), tag.tag});
    return entries;
}

} // namespace rendezvous::ui
