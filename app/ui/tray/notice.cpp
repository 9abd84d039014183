#include "ui/tray/notice.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace rendezvous::ui {

namespace {

constexpr int mostLines = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

} // namespace

std::optional<Notice> noticeFor(const QVector<ItemHeader> &added, const QVector<Feed> &feeds,
                                const QVector<SearchFind> &finds)
{
    struct Group {
        QString title;
        QString newest;
        int items = 0;
    };
    QHash<FeedId, Group> groups;
    for (const Feed &feed : feeds) {
        if (feed.isNotifying)
            groups.insert(feed.id, {feed.shownTitle(), {}, 0});
    }
    int total = 0;
    for (const ItemHeader &item : added) {
        const auto group = groups.find(item.feed);
        if (group == groups.end() || item.isRead)
            continue;
        if (group->items++ == 0)
            group->newest = item.title;
        ++total;
    }
    QVector<Group> heard;
    for (const Group &group : std::as_const(groups)) {
        if (group.items > 0)
            heard.append(group);
    }
    std::sort(heard.begin(), heard.end(), [](const Group &a, const Group &b) {
        return a.items != b.items ? a.items > b.items : a.title < b.title;
    });

    QStringList lines;
    for (const SearchFind &find : finds)
        lines.append(Words::tr("%1: %Ln new", "saved search", find.items).arg(find.name));
    for (const Group &group : std::as_const(heard)) {
        lines.append(group.items == 1 ? Words::tr("%1: %2", "feed, title").arg(group.title, group.newest)
                                      : Words::tr("%1: %Ln new", "feed", group.items).arg(group.title));
    }
    if (lines.isEmpty())
        return {};
    const qsizetype more = lines.size() - mostLines;
    if (more > 1) {
        lines = lines.mid(0, mostLines);
        lines.append(Words::tr("and %Ln more", nullptr, int(more)));
    }
    return Notice{total > 0 ? Words::tr("%Ln new item(s)", nullptr, total) : Words::tr("New items in your searches"),
                  lines.join(u'\n')};
}

QString asMarkup(const QString &plain)
{
    // Quotation marks mean nothing outside a tag, and some servers show their entities as they are written.
    QString text = plain;
    text.replace(u'&', QLatin1String("&amp;")).replace(u'<', QLatin1String("&lt;")).replace(u'>', QLatin1String("&gt;"));
    return text;
}

Result<QVector<SearchFind>> findInSearches(const store::Reading &reading, const QVector<ItemId> &added)
{
    const Result<QVector<store::SavedSearch>> searches = reading.savedSearches();
    if (!searches)
        return searches.error();
    const QSet<ItemId> isNew(added.cbegin(), added.cend());
    QVector<SearchFind> finds;
    for (const store::SavedSearch &search : *searches) {
        const Result<ItemQuery> query = ItemQuery::parse(search.query);
        if (!search.isNotifying || !query)
            continue;
        const Result<QVector<ItemId>> ids = reading.itemIds(*query);
        if (!ids)
            return ids.error();
        const auto count = std::count_if(ids->cbegin(), ids->cend(), [&isNew](ItemId id) { return isNew.contains(id); });
        if (count > 0)
            finds.append({search.name, int(count)});
    }
    return finds;
}

} // namespace rendezvous::ui
