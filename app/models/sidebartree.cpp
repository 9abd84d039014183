#include "models/sidebartree.h"

#include "core/folderpath.h"

#include <QCoreApplication>

#include <algorithm>

namespace rendezvous::models {

struct SidebarText {
    Q_DECLARE_TR_FUNCTIONS(SidebarText)
};

namespace {

using Kind = SidebarRow::Kind;

QString normalised(const QString &text)
{
    // A person narrows with what the keyboard gives: accents and case do not matter.
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isMark(); });
    return folded;
}

SidebarRow viewRow(View view, const QString &key, const QString &name, qint64 count, bool isShown)
{
    SidebarRow row;
    row.kind = Kind::View;
    row.key = QStringLiteral("view:") + key;
    row.name = name;
    row.view = view;
    row.count = count;
    row.isShown = isShown;
    return row;
}

SidebarRow section(const QString &key, const QString &name)
{
    SidebarRow row;
    row.kind = Kind::Section;
    row.key = QStringLiteral("section:") + key;
    row.name = name;
    return row;
}

SidebarRow viewsSection(const SidebarFacts &facts, const SidebarLayout &layout)
{
    SidebarRow views = section(QStringLiteral("views"), SidebarText::tr("Views"));
    bool isSavedShown = false;
    std::vector<SidebarRow> saved;
    for (const store::SavedSearch &search : facts.savedSearches) {
        SidebarRow row;
        row.kind = Kind::SavedSearch;
        row.key = QStringLiteral("saved:%1").arg(search.id);
        row.name = search.name;
        row.query = search.query;
        row.savedSearch = search.id;
        row.count = facts.savedSearchUnread.value(search.id, -1);
        row.isShown = !isSavedShown && !layout.query.isEmpty() && layout.query.toString() == search.query;
        isSavedShown |= row.isShown;
        saved.push_back(row);
    }
    const bool isHere = !isSavedShown && !layout.query.feed() && layout.query.folder().isEmpty();
    const View shown = shownView(layout.query);
    const auto add = [&](View view, const char *key, const QString &name, qint64 count) {
        views.children.push_back(viewRow(view, QLatin1String(key), name, count, isHere && shown == view));
    };
    qint64 items = 0;
    for (const store::FeedCount &count : facts.feedCounts)
        items += count.items;
    add(View::Unread, "unread", SidebarText::tr("Unread"), facts.unread);
    add(View::Today, "today", SidebarText::tr("Today"), facts.unreadToday);
    add(View::Starred, "starred", SidebarText::tr("Starred"), facts.starred);
    add(View::All, "all", SidebarText::tr("All items"), items);
    views.children.insert(views.children.end(), saved.begin(), saved.end());
    return views;
}

SidebarRow tagRow(const Tag &tag, const SidebarFacts &facts, const SidebarLayout &layout)
{
    SidebarRow row;
    row.kind = Kind::Tag;
    row.key = tagKindName(tag.kind) + u':' + tag.id;
    row.name = layout.tagName ? layout.tagName(tag) : tag.id;
    row.tag = tag;
    row.choice = layout.query.choice(tag);
    row.count = facts.tagCounts.value(tag);
    return row;
}

void collectChosen(const ItemQuery::Node &node, QVector<Tag> &tags)
{
    if (node.op == ItemQuery::Node::Op::Term && node.field == ItemQuery::Field::TagId && node.tagKind) {
        const Tag tag{*node.tagKind, node.value};
        if (!tags.contains(tag))
            tags.append(tag);
    }
    for (const ItemQuery::Node &child : node.children)
        collectChosen(child, tags);
}

/// Which tags a section holds.
struct TagGroup {
    QString key;
    QString name;
    std::optional<TagKind> kind; ///< unset: the person's own names of every kind
    bool isUnfolded = false;

    bool has(const Tag &tag, const SidebarFacts &facts) const
    {
        return kind ? tag.kind == *kind && !facts.ownNames.contains(tag) : facts.ownNames.contains(tag);
    }
};

SidebarRow moreRow(const TagGroup &group, qsizetype hidden)
{
    SidebarRow more;
    more.kind = Kind::More;
    more.key = QStringLiteral("more:") + group.key;
    more.isOwn = !group.kind;
    more.tag.kind = group.kind.value_or(TagKind::Agency);
    more.name = group.isUnfolded ? SidebarText::tr("Fewer") : SidebarText::tr("%n more", nullptr, int(hidden));
    return more;
}

SidebarRow tagSection(const TagGroup &group, const SidebarFacts &facts, const SidebarLayout &layout)
{
    SidebarRow tags = section(group.key, group.name);
    std::vector<SidebarRow> rows;
    QVector<Tag> chosen;
    collectChosen(layout.query.root(), chosen);
    for (const Tag &tag : std::as_const(chosen)) {
        if (group.has(tag, facts) && layout.query.choice(tag) != ItemQuery::Choice::Off)
            rows.push_back(tagRow(tag, facts, layout));
    }
    const size_t chosenRows = rows.size();
    for (auto count = facts.tagCounts.cbegin(); count != facts.tagCounts.cend(); ++count) {
        const bool isOff = layout.query.choice(count.key()) == ItemQuery::Choice::Off;
        if (group.has(count.key(), facts) && isOff && count.value() > 0)
            rows.push_back(tagRow(count.key(), facts, layout));
    }
    // Chosen tags stand first: they are what a person takes back next.
    const auto byCount = [](const SidebarRow &a, const SidebarRow &b) {
        if (a.count != b.count)
            return a.count > b.count;
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.key < b.key;
    };
    const auto firstOff = rows.begin() + std::ptrdiff_t(chosenRows);
    const bool isWhole = group.isUnfolded || !layout.narrowing.isEmpty();
    const size_t shown = std::max<size_t>(frequentTags, chosenRows);
    std::sort(rows.begin(), firstOff, byCount);
    // Comparing names is slow, and most sections hide nearly all of theirs.
    const size_t inOrder = isWhole ? rows.size() : std::min(rows.size(), shown + 1);
    std::partial_sort(firstOff, rows.begin() + std::ptrdiff_t(inOrder), rows.end(), byCount);

    if (rows.size() > shown + 1) {
        const SidebarRow more = moreRow(group, qsizetype(rows.size() - shown));
        if (!isWhole)
            rows.resize(shown);
        if (layout.narrowing.isEmpty())
            rows.push_back(more);
    }
    tags.children = std::move(rows);
    return tags;
}

SidebarRow feedRow(const Feed &feed, const SidebarFacts &facts, const SidebarLayout &layout)
{
    SidebarRow row;
    row.kind = Kind::Feed;
    row.key = QStringLiteral("feed:%1").arg(number(feed.id));
    row.name = feed.shownTitle();
    row.feed = feed.id;
    row.count = facts.feedCounts.value(feed.id).unread;
    row.error = feed.status.error;
    row.isStopped = feed.status.isStopped;
    row.isShown = layout.query.feed() == feed.id;
    return row;
}

/// The row of a folder, made with those above it when it is not there.
SidebarRow &folderRow(SidebarRow &top, const QStringList &path, const SidebarLayout &layout)
{
    SidebarRow *at = &top;
    for (qsizetype depth = 1; depth <= path.size(); ++depth) {
        const QString joined = folderText(path.mid(0, depth));
        const auto found = std::find_if(at->children.begin(), at->children.end(), [&](const SidebarRow &row) {
            return row.kind == Kind::Folder && row.folder == joined;
        });
        if (found != at->children.end()) {
            at = &*found;
            continue;
        }
        SidebarRow folder;
        folder.kind = Kind::Folder;
        folder.key = QStringLiteral("folder:") + joined;
        folder.name = path.at(depth - 1);
        folder.folder = joined;
        folder.count = 0;
        folder.isShown = layout.query.folder() == joined;
        // folders stand before the feeds beside them
        const auto firstFeed = std::find_if(at->children.begin(), at->children.end(),
                                            [](const SidebarRow &row) { return row.kind == Kind::Feed; });
        at = &*at->children.insert(firstFeed, folder);
    }
    return *at;
}

qint64 sumUnread(SidebarRow &row)
{
    if (row.kind == Kind::Feed)
        return row.count;
    qint64 sum = 0;
    for (SidebarRow &child : row.children)
        sum += sumUnread(child);
    if (row.kind == Kind::Folder)
        row.count = sum;
    return sum;
}

SidebarRow feedsSection(const SidebarFacts &facts, const SidebarLayout &layout)
{
    SidebarRow feeds = section(QStringLiteral("feeds"), SidebarText::tr("Feeds"));
    for (const Feed &feed : facts.feeds)
        folderRow(feeds, feed.folder, layout).children.push_back(feedRow(feed, facts, layout));
    sumUnread(feeds);
    return feeds;
}

/// Keeps what is named so and what is above or below it; false when nothing is left.
bool narrow(SidebarRow &row, const QString &needle)
{
    if (row.kind != Kind::Section && normalised(row.name).contains(needle))
        return true;
    std::erase_if(row.children, [&](SidebarRow &child) { return !narrow(child, needle); });
    return !row.children.empty();
}

} // namespace

bool SidebarRow::looksLike(const SidebarRow &other) const
{
    return kind == other.kind && key == other.key && name == other.name && count == other.count
           && choice == other.choice && query == other.query && error == other.error
           && isStopped == other.isStopped && isShown == other.isShown && folder == other.folder;
}

std::vector<SidebarRow> sidebarTree(const SidebarFacts &facts, const SidebarLayout &layout)
{
    const auto ofKind = [&](TagKind kind, const QString &name) {
        return tagSection({tagKindName(kind), name, kind, layout.unfolded.contains(kind)}, facts, layout);
    };
    std::vector<SidebarRow> sections{
        viewsSection(facts, layout),
        ofKind(TagKind::Agency, SidebarText::tr("Agencies")),
        ofKind(TagKind::Station, SidebarText::tr("Stations")),
        ofKind(TagKind::Country, SidebarText::tr("Countries")),
        tagSection({QStringLiteral("own"), SidebarText::tr("Own names"), std::nullopt, layout.isOwnUnfolded}, facts, layout),
        feedsSection(facts, layout),
    };
    // a reader without tagged items is not shown three empty headings
    std::erase_if(sections, [](const SidebarRow &row) {
        return row.children.empty() && row.key != QLatin1String("section:feeds");
    });
    const QString needle = normalised(layout.narrowing.trimmed());
    if (!needle.isEmpty())
        std::erase_if(sections, [&](SidebarRow &section) { return !narrow(section, needle); });
    return sections;
}

} // namespace rendezvous::models
