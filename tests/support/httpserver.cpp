#include "support/httpserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

namespace {

/// Milliseconds in which a few bytes surely left: what abort() finds unsent is lost.
constexpr int untilSent = 50;

const QElapsedTimer &clockOfServers()
{
    static const QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return clock;
}

} // namespace

struct HttpServer::Endpoint::State
{
    QMutex mutex;
    QByteArray path;
    Script script;
    QVector<SeenRequest> requests;
};

CannedAnswer CannedAnswer::of(const QByteArray &body, const QByteArray &type)
{
    CannedAnswer answer;
    answer.body = body;
    answer.headers.append({"Content-Type", type});
    return answer;
}

CannedAnswer CannedAnswer::withStatus(int status, const QByteArray &location)
{
    CannedAnswer answer;
    answer.status = status;
    if (!location.isEmpty())
        answer.headers.append({"Location", location});
    return answer;
}

CannedAnswer &CannedAnswer::with(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

/// One client; lives in the server's thread.
class HttpConnection : public QObject
{
public:
    HttpConnection(HttpServer &server, QTcpSocket *socket)
        : QObject(socket), m_server(server), m_socket(socket)
    {
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::disconnected, this, [this] {
            leave();
            m_socket->deleteLater();
        });
        connect(socket, &QTcpSocket::bytesWritten, this, [this] { sendEndless(); });
    }

    ~HttpConnection() override { leave(); }

private:
    void read()
    {
        m_bytes += m_socket->readAll();
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0 || m_isBusy)
            return;
        SeenRequest request;
        request.head = m_bytes.first(end + 4);
        request.at = clockOfServers().elapsed();
        request.peerPort = m_socket->peerPort();
        m_bytes.remove(0, end + 4);
        const QList<QByteArray> lines = request.head.split('\n');
        request.path = lines.first().split(' ').value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                request.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        enter();
        m_answer = m_server.answer(request);
        QTimer::singleShot(m_answer.delay, this, [this] { sendHead(); });
    }

    void enter()
    {
        const QMutexLocker lock(&m_server.m_mutex);
        m_isBusy = true;
        m_server.m_mostAtOnce = qMax(m_server.m_mostAtOnce, ++m_server.m_inFlight);
    }

    void leave()
    {
        if (!m_isBusy)
            return;
        const QMutexLocker lock(&m_server.m_mutex);
        m_isBusy = false;
        --m_server.m_inFlight;
    }

    void sendHead()
    {
        QByteArray body = m_answer.body;
        if (m_answer.isChunked && !body.isEmpty())
            body = QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
        QByteArray text = m_answer.raw;
        if (text.isEmpty()) {
            text = "HTTP/1.1 " + QByteArray::number(m_answer.status) + " Canned\r\n";
            for (const auto &[name, value] : m_answer.headers)
                text += name + ": " + value + "\r\n";
            if (m_answer.isChunked)
                text += "Transfer-Encoding: chunked\r\n";
            else if (m_answer.isAnnouncing && m_answer.endless.isEmpty() && m_answer.status != 304)
                text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
            if (m_answer.isClosing || !m_answer.isAnnouncing)
                text += "Connection: close\r\n";
            text += "\r\n";
        }
        if (m_answer.pause > 0) {
            m_socket->write(text);
            drip(body, 0);
            return;
        }
        m_socket->write(text + body);
        m_endlessLeft = m_answer.endlessBytes;
        m_isEndless = !m_answer.endless.isEmpty();
        if (m_isEndless)
            sendEndless();
        else
            finish();
    }

    void drip(const QByteArray &body, qsizetype at)
    {
        if (at >= body.size())
            return finish();
        m_socket->write(body.mid(at, 1));
        QTimer::singleShot(m_answer.pause, this, [this, body, at] { drip(body, at + 1); });
    }

    void sendEndless()
    {
        while (m_isEndless && m_socket->bytesToWrite() < 1024 * 1024) {
            if (m_answer.endlessBytes >= 0 && m_endlessLeft <= 0) {
                m_isEndless = false;
                return finish();
            }
            m_socket->write(m_answer.endless);
            m_endlessLeft -= m_answer.endless.size();
        }
    }

    void finish()
    {
        leave();
        if (m_answer.isCut) {
            m_socket->flush();
            QTimer::singleShot(untilSent, m_socket, &QTcpSocket::abort);
            return;
        }
        const bool isClosing = m_answer.isClosing || !m_answer.isAnnouncing || !m_answer.endless.isEmpty();
        if (isClosing)
            m_socket->disconnectFromHost();
        else if (m_bytes.contains("\r\n\r\n"))
            read();
    }

    HttpServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_bytes;
    CannedAnswer m_answer;
    qint64 m_endlessLeft = 0;
    bool m_isEndless = false;
    bool m_isBusy = false;
};

struct HttpServer::Listener : public QTcpServer
{
    explicit Listener(HttpServer &owner) : server(owner)
    {
        QObject::connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                {
                    const QMutexLocker lock(&server.m_mutex);
                    ++server.m_connections;
                }
                new HttpConnection(server, socket);
            }
        });
    }

    void incomingConnection(qintptr descriptor) override
    {
        auto socket = std::make_unique<QSslSocket>(this); // the connections go with the listener
        socket->setSocketDescriptor(descriptor);
        if (isRefusing)
            return;
        if (!server.m_pemFile.isEmpty()) {
            QFile pem(server.m_pemFile);
            if (!pem.open(QIODevice::ReadOnly))
                qFatal("no certificate at %s", qPrintable(server.m_pemFile));
            const QByteArray bytes = pem.readAll();
            socket->setPrivateKey(QSslKey(bytes, QSsl::Ec));
            socket->setLocalCertificate(QSslCertificate(bytes));
            socket->startServerEncryption();
        }
        addPendingConnection(socket.release());
    }

    HttpServer &server;
    bool isRefusing = false;
};

HttpServer::HttpServer(const QString &address, const QString &pemFile)
    : m_address(address), m_pemFile(pemFile)
{
    clockOfServers();
    m_thread.start();
    m_listener = new Listener(*this);
    m_listener->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        m_listener,
        [this] {
            m_listener->listen(QHostAddress(m_address));
            m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

HttpServer::~HttpServer()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void HttpServer::stop()
{
    if (!m_listener)
        return;
    QMetaObject::invokeMethod(
        m_listener, [this] { delete m_listener; }, Qt::BlockingQueuedConnection);
    m_listener = nullptr;
}

void HttpServer::refuseGreetings()
{
    QMetaObject::invokeMethod(
        m_listener, [this] { m_listener->isRefusing = true; }, Qt::BlockingQueuedConnection);
}

std::unique_ptr<HttpServer::Endpoint> HttpServer::serve(const QByteArray &path, const CannedAnswer &answer)
{
    return serve(path, [answer](const SeenRequest &) { return answer; });
}

std::unique_ptr<HttpServer::Endpoint> HttpServer::serve(const QByteArray &path, Script script)
{
    auto endpoint = std::make_unique<Endpoint>();
    endpoint->m_server = this;
    endpoint->m_state = std::make_shared<Endpoint::State>();
    endpoint->m_state->path = path;
    endpoint->m_state->script = std::move(script);
    const QMutexLocker lock(&m_mutex);
    m_endpoints.insert(path, endpoint->m_state);
    return endpoint;
}

std::unique_ptr<HttpServer::Endpoint> HttpServer::serveFeed(const QByteArray &path, const QByteArray &body,
                                                            const QByteArray &etag, const QByteArray &type)
{
    return serve(path, [=](const SeenRequest &request) {
        if (request.headers.value("if-none-match") == etag)
            return CannedAnswer::withStatus(304).with("ETag", etag);
        return CannedAnswer::of(body, type).with("ETag", etag);
    });
}

CannedAnswer HttpServer::answer(const SeenRequest &request)
{
    std::shared_ptr<Endpoint::State> state;
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(request);
        state = m_endpoints.value(request.path);
    }
    if (!state)
        return CannedAnswer::withStatus(404);
    const QMutexLocker lock(&state->mutex);
    state->requests.append(request);
    return state->script(request);
}

QUrl HttpServer::url(const QByteArray &path) const
{
    const QString scheme = m_pemFile.isEmpty() ? QStringLiteral("http") : QStringLiteral("https");
    return QUrl(
        QStringLiteral("%1://%2:%3%4").arg(scheme, m_address).arg(m_port).arg(QString::fromUtf8(path)));
}

QVector<SeenRequest> HttpServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

int HttpServer::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

int HttpServer::mostAtOnce() const
{
    const QMutexLocker lock(&m_mutex);
    return m_mostAtOnce;
}

HttpServer::Endpoint::~Endpoint()
{
    const QMutexLocker lock(&m_server->m_mutex);
    if (m_server->m_endpoints.value(m_state->path) == m_state)
        m_server->m_endpoints.remove(m_state->path);
}

QVector<SeenRequest> HttpServer::Endpoint::requests() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->requests;
}

void HttpServer::Endpoint::setScript(Script script)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->script = std::move(script);
}

void HttpServer::Endpoint::set(const CannedAnswer &answer)
{
    setScript([answer](const SeenRequest &) { return answer; });
}

QUrl HttpServer::Endpoint::url() const
{
    return m_server->url(m_state->path);
}

void trustOnly(const QString &authorityPemFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(authorityPemFile));
    QSslConfiguration::setDefaultConfiguration(configuration);
}
