#include "tagging/tagger.h"

#include "tagging/pipeline.h"

#include <algorithm>

namespace rendezvous::tagging {

struct Tagger::Impl {
    std::shared_ptr<const Gazetteer> gazetteer;
    QVector<OwnName> ownNames;
    Pipeline pipeline;
};

Tagger::Tagger(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Tagger::~Tagger() = default;

Result<std::shared_ptr<const Tagger>> Tagger::build(std::shared_ptr<const Gazetteer> gazetteer)
{
    return build(std::move(gazetteer), {});
}

Result<std::shared_ptr<const Tagger>> Tagger::build(std::shared_ptr<const Gazetteer> gazetteer,
                                                    const QVector<OwnName> &ownNames)
{
    auto own = OwnNames::make(ownNames);
    auto tables = gazetteer->sharedTables();
    auto known = ownNames.isEmpty() ? std::move(gazetteer) : std::make_shared<const Gazetteer>(tables, ownNames);
    auto impl = std::make_unique<Impl>(Impl{std::move(known), ownNames, Pipeline(std::move(tables), std::move(own))});
    return std::shared_ptr<const Tagger>(new Tagger(std::move(impl)));
}

Tagging Tagger::tag(const TaggedText &text) const
{
    return m_impl->pipeline.run(text);
}

const QVector<OwnName> &Tagger::ownNames() const
{
    return m_impl->ownNames;
}

const Gazetteer &Tagger::gazetteer() const
{
    return *m_impl->gazetteer;
}

QVector<ItemTag> Tagging::itemTags() const
{
    QVector<ItemTag> tags;
    QHash<Tag, qsizetype> places;
    for (const Mention &mention : mentions) {
        const auto known = places.constFind(mention.tag);
        const qsizetype at = known == places.cend() ? tags.size() : *known;
        if (known == places.cend()) {
            places.insert(mention.tag, at);
            tags.append({mention.tag, TagStanding::Mentioned, 0, false});
        }
        ++tags[at].mentions;
        tags[at].isInTitle = tags[at].isInTitle || mention.field == Mention::Field::Title;
    }
    std::stable_sort(tags.begin(), tags.end(), [](const ItemTag &a, const ItemTag &b) { return a.mentions > b.mentions; });
    for (const Tag &tag : implied)
        tags.append({tag, TagStanding::Implied, 0, false});
    return tags;
}

} // namespace rendezvous::tagging
