#include "models/sidebartree.h"
#include "models/timelinesnapshot.h"

#include <algorithm>

namespace rendezvous::models {

namespace {

bool isFilter(TagKind kind)
{
    return kind == TagKind::Agency || kind == TagKind::Station || kind == TagKind::Country;
}

void collectTags(const ItemQuery::Node &node, QVector<Tag> &tags)
{
    if (node.op == ItemQuery::Node::Op::Term) {
        if (node.field == ItemQuery::Field::TagId && node.tagKind)
            tags.append(Tag{*node.tagKind, node.value});
        return;
    }
    for (const ItemQuery::Node &child : node.children)
        collectTags(child, tags);
}

QVector<Tag> chosenTags(const ItemQuery &query, ItemQuery::Choice choice)
{
    QVector<Tag> tags;
    collectTags(query.root(), tags);
    tags.erase(std::remove_if(tags.begin(), tags.end(),
                              [&](const Tag &tag) { return query.choice(tag) != choice; }),
               tags.end());
    return tags;
}

Result<QHash<Tag, qint64>> readTagCounts(const store::Reading &reading, const ItemQuery &query, const QSet<Tag> &own)
{
    const auto isOffered = [&own](const Tag &tag) { return isFilter(tag.kind) || own.contains(tag); };
    const Result<store::Facets> facets = reading.facets(query);
    if (!facets)
        return facets.error();
    QHash<Tag, qint64> counts;
    for (const store::FacetCount &facet : facets->tags) {
        if (isOffered(facet.tag))
            counts.insert(facet.tag, facet.items);
    }

    const QVector<Tag> included = chosenTags(query, ItemQuery::Choice::Include);
    if (query.match() == ItemQuery::Match::Any && !included.isEmpty()) {
        // One more tag of "any" adds what has it and is not there yet: |q| + |base and tag| - |q and tag|.
        ItemQuery base = query;
        for (const Tag &tag : included)
            base = base.withChoice(tag, ItemQuery::Choice::Off);
        const Result<store::Facets> all = reading.facets(base);
        if (!all)
            return all.error();
        for (const store::FacetCount &facet : all->tags) {
            if (isOffered(facet.tag))
                counts[facet.tag] = facets->items + facet.items - counts.value(facet.tag);
        }
    }
    for (const Tag &tag : chosenTags(query, ItemQuery::Choice::Exclude)) {
        const Result<qint64> count = reading.count(query.withChoice(tag, ItemQuery::Choice::Include));
        if (!count)
            return count.error();
        counts[tag] = *count;
    }
    return counts;
}

} // namespace

Result<SidebarFacts> readSidebarFacts(const store::Reading &reading, const ItemQuery &query)
{
    SidebarFacts facts;
    Result<QVector<Feed>> feeds = reading.feeds();
    if (!feeds)
        return feeds.error();
    facts.feeds = *std::move(feeds);

    Result<QHash<FeedId, store::FeedCount>> feedCounts = reading.feedCounts();
    if (!feedCounts)
        return feedCounts.error();
    facts.feedCounts = *std::move(feedCounts);
    for (const store::FeedCount &count : std::as_const(facts.feedCounts))
        facts.unread += count.unread;

    if (const Result<ItemQuery> today = ItemQuery::parse(u"is:today is:unread")) {
        const Result<qint64> count = reading.count(*today);
        if (!count)
            return count.error();
        facts.unreadToday = *count;
    }
    const Result<qint64> starred = reading.count(ItemQuery().withState(ItemQuery::State::Starred));
    if (!starred)
        return starred.error();
    facts.starred = *starred;

    Result<QVector<store::SavedSearch>> searches = reading.savedSearches();
    if (!searches)
        return searches.error();
    facts.savedSearches = *std::move(searches);
    for (const store::SavedSearch &search : std::as_const(facts.savedSearches)) {
        const Result<ItemQuery> saved = ItemQuery::parse(search.query);
        const std::optional<ItemQuery> narrowed = saved ? unreadWithin(*saved) : std::nullopt;
        const Result<qint64> count = narrowed ? reading.count(*narrowed) : Result<qint64>(-1);
        if (!count)
            return count.error();
        facts.savedSearchUnread.insert(search.id, *count);
    }

    const Result<QVector<OwnName>> ownNames = reading.ownNames();
    if (!ownNames)
        return ownNames.error();
    for (const OwnName &name : *ownNames)
        facts.ownNames.insert(name.tag);

    Result<QHash<Tag, qint64>> tagCounts = readTagCounts(reading, query, facts.ownNames);
    if (!tagCounts)
        return tagCounts.error();
    facts.tagCounts = *std::move(tagCounts);
    return facts;
}

} // namespace rendezvous::models
