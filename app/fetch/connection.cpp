#include "fetch/connection.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QTcpSocket>
#ifndef QT_NO_SSL
#include <QSslError>
#include <QSslSocket>
#endif

namespace rendezvous::fetch {

namespace {

bool hasTls()
{
#ifdef QT_NO_SSL
    return false;
#else
    return QSslSocket::supportsSsl();
#endif
}

/// So much waits in the socket at most; the rest waits at the peer.
constexpr qint64 socketBuffer = 256 * 1024;

Error socketError(const QTcpSocket &socket)
{
    switch (socket.error()) {
    case QAbstractSocket::HostNotFoundError:
        return {Error::Kind::HostNotFound, socket.errorString()};
    case QAbstractSocket::SocketTimeoutError:
        return {Error::Kind::TimedOut, socket.errorString()};
    case QAbstractSocket::SslHandshakeFailedError: // not for its certificate: that is told by m_tlsFault
        return {Error::Kind::Unreachable, socket.errorString()};
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {Error::Kind::TlsFailed, socket.errorString()};
    default:
        return {Error::Kind::Unreachable, socket.errorString()};
    }
}

} // namespace

Connection::Connection(const QUrl &url, const Limits &limits, QObject *parent)
    : QObject(parent), m_url(url), m_limits(limits), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Connection::checkDeadlines);
}

Connection::~Connection()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void Connection::get(const QByteArray &requestText, const Terms &terms, std::function<void(Arrival)> arrived)
{
    m_requestText = requestText;
    m_terms = terms;
    m_arrived = std::move(arrived);
    // Whatever fails at once fails from the event loop too.
    QMetaObject::invokeMethod(this, &Connection::begin, Qt::QueuedConnection);
}

void Connection::begin()
{
    m_reader.emplace(m_limits.headers, m_terms.bodyBound);
    m_sinceStart.start();
    m_phaseBegan = 0;
    m_isUsed = m_isOpen;
    if (m_isOpen) {
        ask();
    } else {
        m_socket.reset(); // of a peer that has just gone
        m_phase = Phase::Connecting;
        armTimer();
        open();
    }
}

void Connection::open()
{
    const bool isTls = m_url.scheme() == QLatin1String("https");
    if (isTls && !hasTls())
        return finish(Error{Error::Kind::TlsFailed, QStringLiteral("this system has no TLS")});
#ifndef QT_NO_SSL
    if (isTls) {
        auto socket = std::make_unique<QSslSocket>();
        connect(socket.get(), &QSslSocket::encrypted, this, &Connection::send);
        // never ignored: the handshake then fails, and the reason is kept for the person
        connect(socket.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            QStringList reasons;
            for (const QSslError &error : errors)
                reasons.append(error.errorString());
            m_tlsFault = {Error::Kind::TlsFailed, reasons.join(QStringLiteral("; "))};
        });
        m_socket = std::move(socket);
    }
#endif
    if (!m_socket) {
        m_socket = std::make_unique<QTcpSocket>();
        connect(m_socket.get(), &QTcpSocket::connected, this, &Connection::send);
    }
    m_socket->setReadBufferSize(socketBuffer);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::readSome);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Connection::noteSocketError);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Connection::notePeerClosed);
    if (m_terms.isPublicOnly)
        resolve();
    else
        connectSocket();
}

void Connection::resolve()
{
    QHostInfo::lookupHost(m_url.host(), this, &Connection::judge);
}

/// One private address among others is refused as well: which one answers is not ours to choose.
void Connection::judge(const QHostInfo &host)
{
    if (!m_reader)
        return; // out of time meanwhile
    const QList<QHostAddress> addresses = host.addresses();
    for (const QHostAddress &address : addresses) {
        if (m_limits.isPrivate(address.toString()))
            return refuse(address.toString());
    }
    connectSocket();
}

void Connection::connectSocket()
{
    const QString host = m_url.host();
    const auto port = static_cast<quint16>(m_url.port(m_url.scheme() == QLatin1String("https") ? 443 : 80));
#ifndef QT_NO_SSL
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        tls->connectToHostEncrypted(host, port);
        return;
    }
#endif
    m_socket->connectToHost(host, port);
}

void Connection::send()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_isOpen = true;
    m_isPeerPrivate = m_limits.isPrivate(m_socket->peerAddress().toString());
    ask();
}

void Connection::ask()
{
    // a name may mean something else at every look-up, and an open connection may be another asker's
    if (m_terms.isPublicOnly && m_isPeerPrivate)
        return refuse(m_socket->peerAddress().toString());
    m_phase = Phase::Waiting;
    m_phaseBegan = m_sinceStart.elapsed();
    armTimer();
    m_socket->write(m_requestText);
}

void Connection::refuse(const QString &address)
{
    finish(Error{Error::Kind::RedirectRefused, QStringLiteral("%1 is not on the internet").arg(address)});
}

void Connection::readSome()
{
    if (!m_reader) { // an idle connection that speaks is of no use any more
        m_isReusable = false;
        m_socket->abort();
        return;
    }
    m_phase = Phase::Reading;
    m_phaseBegan = m_sinceStart.elapsed();
    while (m_reader && !m_reader->isDone() && m_socket->bytesAvailable() > 0)
        m_reader->take(m_socket->read(socketBuffer));
    if (m_reader->isDone())
        finish(m_reader->error());
}

void Connection::noteSocketError()
{
    if (!m_reader || m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        return; // notePeerClosed() follows
    if (m_reader->hasBegun() && m_socket->error() == QAbstractSocket::NetworkError)
        return; // a reset after some bytes is a cut, told by notePeerClosed()
    finish(m_tlsFault.detail.isEmpty() ? socketError(*m_socket) : m_tlsFault);
}

void Connection::notePeerClosed()
{
    m_isOpen = false;
    m_isReusable = false;
    if (!m_reader)
        return;
    if (m_socket->bytesAvailable() > 0)
        readSome();
    if (!m_reader)
        return;
    m_reader->takeEnd();
    finish(m_tlsFault.detail.isEmpty() ? m_reader->error() : m_tlsFault);
}

void Connection::armTimer()
{
    const int patience = m_phase == Phase::Connecting ? m_limits.connectTimeout
                         : m_phase == Phase::Waiting  ? m_limits.firstByteTimeout
                                                      : m_limits.silenceTimeout;
    const qint64 deadline = qMin<qint64>(m_phaseBegan + patience, m_terms.time);
    m_timer.start(static_cast<int>(qMax<qint64>(1, deadline - m_sinceStart.elapsed() + 1)));
}

void Connection::checkDeadlines()
{
    if (!m_reader)
        return;
    const qint64 now = m_sinceStart.elapsed();
    if (now >= m_terms.time)
        return finish(Error{Error::Kind::TimedOut, QStringLiteral("not done after %1 ms").arg(now)});
    const qint64 waited = now - m_phaseBegan;
    switch (m_phase) {
    case Phase::Connecting:
        if (waited >= m_limits.connectTimeout)
            return finish(
                Error{Error::Kind::TimedOut, QStringLiteral("no connection after %1 ms").arg(waited)});
        break;
    case Phase::Waiting:
        if (waited >= m_limits.firstByteTimeout)
            return finish(Error{Error::Kind::TimedOut, QStringLiteral("no answer after %1 ms").arg(waited)});
        break;
    case Phase::Reading:
        if (waited >= m_limits.silenceTimeout)
            return finish(Error{Error::Kind::TimedOut, QStringLiteral("silent for %1 ms").arg(waited)});
        break;
    }
    armTimer();
}

void Connection::finish(std::optional<Error> error)
{
    m_timer.stop();
    Arrival arrival;
    arrival.error = std::move(error);
    arrival.wireBytes = m_reader->wireBytes();
    arrival.isStale =
        arrival.error && m_isUsed && !m_reader->hasBegun() && arrival.error->kind == Error::Kind::Unreachable;
    arrival.isTruncated = m_reader->isTruncated();
    arrival.isFromPrivate = m_isPeerPrivate;
    arrival.head = m_reader->head();
    arrival.body = m_reader->takeBody();
    m_isReusable = m_isOpen && !arrival.error && m_reader->isConnectionReusable();
    m_reader.reset();
    if (!m_isReusable && m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_isOpen = false;
    }
    const auto arrived = std::move(m_arrived);
    m_arrived = nullptr;
    arrived(std::move(arrival));
}

} // namespace rendezvous::fetch
