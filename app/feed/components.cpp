#include "feed/components.h"

#include <libxml/parser.h>

namespace rendezvous::feed {

QVector<Component> components()
{
    // "20914", behind which a build may say where it comes from
    const int version = QByteArray(xmlParserVersion).left(5).toInt();
    const QString shown = QStringLiteral("%1.%2.%3").arg(version / 10'000).arg(version / 100 % 100).arg(version % 100);
    return {{QStringLiteral("libxml2"), shown, QStringLiteral("MIT"), QStringLiteral("gitlab.gnome.org/GNOME/libxml2")}};
}

} // namespace rendezvous::feed
