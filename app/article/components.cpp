#include "article/components.h"

#include <unicode/uversion.h>

namespace rendezvous::article {

QVector<Component> components()
{
    UVersionInfo version;
    char shown[U_MAX_VERSION_STRING_LENGTH];
    u_getVersion(version);
    u_versionToString(version, shown);
    return {{QStringLiteral("gumbo"), QStringLiteral(GUMBO_VERSION), QStringLiteral("Apache-2.0"),
             QStringLiteral("codeberg.org/gumbo-parser")},
            {QStringLiteral("ICU"), QString::fromLatin1(shown), QStringLiteral("Unicode-3.0"),
             QStringLiteral("icu.unicode.org")}};
}

} // namespace rendezvous::article
