#include "fetch/privatehost.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace rendezvous::fetch {

namespace {

struct Block
{
    const char *network;
    int bits;
};

/// What RFC 6890 and its successors call not globally reachable, and all that is no unicast. Not
/// 198.18.0.0/15: tunnels hand out addresses of it for every name on the internet.
constexpr std::array notRouted{
    Block{"0.0.0.0", 8},      Block{"10.0.0.0", 8},    Block{"100.64.0.0", 10}, Block{"127.0.0.0", 8},
    Block{"169.254.0.0", 16}, Block{"172.16.0.0", 12}, Block{"192.0.0.0", 24},  Block{"192.168.0.0", 16},
    Block{"224.0.0.0", 3},    Block{"::", 127},        Block{"fc00::", 7},      Block{"fe80::", 10},
    Block{"fec0::", 10},      Block{"ff00::", 8},
};

bool isPrivateAddress(const QHostAddress &address)
{
    // IPv4 within IPv6 leads where the IPv4 address does: mapped (RFC 4291) and translated (RFC 6052)
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const bool isTranslated = address.protocol() == QAbstractSocket::IPv6Protocol &&
                              address.isInSubnet(QHostAddress(QStringLiteral("64:ff9b::")), 96);
    bool isMapped = false;
    const quint32 mapped = address.toIPv4Address(&isMapped);
    if (isTranslated)
        return isPrivateAddress(QHostAddress(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 |
                                             quint32(bytes[14]) << 8 | bytes[15]));
    const QHostAddress plain = isMapped ? QHostAddress(mapped) : address;
    return std::any_of(notRouted.begin(), notRouted.end(), [&plain](const Block &block) {
        const QHostAddress network(QString::fromLatin1(block.network));
        return network.protocol() == plain.protocol() && plain.isInSubnet(network, block.bits);
    });
}

} // namespace

bool isPrivateHost(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return isPrivateAddress(address);
    QString name = host.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (!name.contains(u'.'))
        return true;
    constexpr std::array endings{QLatin1String(".localhost"),   QLatin1String(".local"),
                                 QLatin1String(".internal"),    QLatin1String(".home.arpa"),
                                 QLatin1String(".localdomain"), QLatin1String(".lan")};
    return std::any_of(endings.begin(), endings.end(),
                       [&name](QLatin1String ending) { return name.endsWith(ending); });
}

} // namespace rendezvous::fetch
