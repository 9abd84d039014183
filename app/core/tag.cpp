#include "core/tag.h"

#include <QLatin1String>

#include <array>

namespace rendezvous {

namespace {
constexpr std::array kindNames{QLatin1String("agency"), QLatin1String("station"),   QLatin1String("country"),
                               QLatin1String("person"), QLatin1String("programme"), QLatin1String("medium")};
}

QString tagKindName(TagKind kind)
{
    return kindNames[static_cast<size_t>(kind)];
}

std::optional<TagKind> tagKindFromName(QStringView name)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (kindNames[i] == name)
            return static_cast<TagKind>(i);
    }
    return std::nullopt;
}

QString canonicalTagId(TagKind kind, const QString &id)
{
    return kind == TagKind::Country ? id.toUpper() : id.toLower();
}

} // namespace rendezvous
