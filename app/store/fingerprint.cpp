#include "store/fingerprint.h"

#include "store/columns.h"

#include <xxhash.h>

#include <algorithm>

namespace rendezvous::store {

namespace {

/// The same number next year and on every system; each text is hashed on top of those before it.
quint64 hashed(QStringView text, quint64 before)
{
    return XXH3_64bits_withSeed(text.utf16(), static_cast<std::size_t>(text.size()) * sizeof(char16_t), before);
}

/// A run of white space is one space, and none beside a tag.
QString settled(const QString &markup)
{
    QString out = markup.simplified();
    out.replace(QLatin1String("> "), QLatin1String(">"));
    out.replace(QLatin1String(" <"), QLatin1String("<"));
    return out;
}

bool haveSameEnclosures(const IncomingItem &a, const IncomingItem &b)
{
    const auto isSame = [](const Enclosure &one, const Enclosure &other) { return encoded(one.url) == encoded(other.url); };
    return std::equal(a.enclosures.cbegin(), a.enclosures.cend(), b.enclosures.cbegin(), b.enclosures.cend(), isSame);
}

} // namespace

qint64 fingerprint(const IncomingItem &item)
{
    quint64 all = 0;
    for (const QString &text : {item.title, item.author, encoded(item.link), item.summary, item.content})
        all = hashed(text, all);
    for (const Enclosure &enclosure : item.enclosures)
        all = hashed(encoded(enclosure.url), all);
    return static_cast<qint64>(all);
}

bool differAtMostInSpace(const IncomingItem &a, const IncomingItem &b)
{
    return a.title == b.title && a.author == b.author && encoded(a.link) == encoded(b.link) && haveSameEnclosures(a, b)
           && settled(a.summary) == settled(b.summary) && settled(a.content) == settled(b.content);
}

} // namespace rendezvous::store
