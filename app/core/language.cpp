#include "core/language.h"

#include <QStringList>

#include <algorithm>

namespace rendezvous {

QString canonicalLanguage(QStringView tag)
{
    const QString lower = tag.trimmed().toString().toLower().replace(u'_', u'-');
    const QString primary = lower.section(u'-', 0, 0);
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    if (primary.size() < 2 || primary.size() > 3 || !std::all_of(primary.cbegin(), primary.cend(), isLetter))
        return {};
    if (primary != QLatin1String("zh"))
        return primary;
    for (const char *traditional : {"hant", "tw", "hk", "mo"}) {
        if (lower.section(u'-', 1).split(u'-').contains(QLatin1String(traditional)))
            return QStringLiteral("zh-Hant");
    }
    return QStringLiteral("zh-Hans");
}

} // namespace rendezvous
