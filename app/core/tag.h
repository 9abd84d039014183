#pragma once

#include <QHash>
#include <QString>
#include <QVector>

#include <optional>

namespace rendezvous {

/// What a text can mention. Agencies, stations and countries are filters of their own in the side bar.
enum class TagKind { Agency, Station, Country, Person, Programme, Medium };

/// The word of the query grammar and of the JSON form: "agency", "station", "country", "person",
/// "programme", "medium".
QString tagKindName(TagKind kind);
std::optional<TagKind> tagKindFromName(QStringView name);
/// An id in the one case that its kind is kept in: capitals for countries, small letters for all else.
QString canonicalTagId(TagKind kind, const QString &id);

/// A thing of the gazetteer: "roscosmos" (Agency), "tiangong" (Station), "RU" (Country, ISO 3166-1 alpha-2).
struct Tag {
    TagKind kind = TagKind::Agency;
    QString id;

    friend bool operator==(const Tag &, const Tag &) = default;
    friend auto operator<=>(const Tag &a, const Tag &b)
    {
        if (a.kind != b.kind)
            return a.kind <=> b.kind;
        const int order = a.id.compare(b.id);
        return order <=> 0;
    }
};

inline size_t qHash(const Tag &tag, size_t seed = 0) noexcept
{
    return qHashMulti(seed, static_cast<int>(tag.kind), tag.id);
}

/// How an item stands to a tag: named in its text, or only the home country of an agency that is named.
/// Filters and counts use mentions; an implied tag is a weaker match, offered apart.
enum class TagStanding { Mentioned, Implied };

struct ItemTag {
    Tag tag;
    TagStanding standing = TagStanding::Mentioned;
    int mentions = 0;       ///< how often it is named in title and text; 0 when implied
    bool isInTitle = false; ///< one of the mentions is in the title

    friend bool operator==(const ItemTag &, const ItemTag &) = default;
};

/// What a person said about a tag of one item, against what was found in its text. It holds until it is taken back.
struct TagCorrection {
    Tag tag;
    bool isAdded = false; ///< the item has the tag; false: it has it not

    friend bool operator==(const TagCorrection &, const TagCorrection &) = default;
};

} // namespace rendezvous
