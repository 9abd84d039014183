#include "fetch/networkwatch.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

#include <algorithm>

namespace rendezvous::fetch {

namespace {

bool leadsSomewhere(const QNetworkInterface &interface)
{
    const auto flags = interface.flags();
    if (!flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack))
        return false;
    const QList<QNetworkAddressEntry> entries = interface.addressEntries();
    return std::any_of(entries.cbegin(), entries.cend(),
                       [](const QNetworkAddressEntry &entry) { return entry.ip().isGlobal(); });
}

bool hasAddress()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.cbegin(), interfaces.cend(), leadsSomewhere);
}

} // namespace

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::look);
    look();
}

void NetworkWatch::look()
{
    // A network service calls what it does not manage itself "disconnected": an address of our own says otherwise.
    const bool isReachable =
        QNetworkInformation::instance()->reachability() != QNetworkInformation::Reachability::Disconnected
        || hasAddress();
    if (isReachable == m_isReachable)
        return;
    m_isReachable = isReachable;
    Q_EMIT changed(isReachable);
}

} // namespace rendezvous::fetch
