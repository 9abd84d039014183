#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QThread>
#include <QUrl>
#include <QVector>

#include <functional>
#include <memory>

/// What a request looked like when it came in.
struct SeenRequest
{
    QByteArray path;                       ///< with the query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray head;                       ///< as received
    qint64 at = 0;                         ///< milliseconds since the server began
    quint16 peerPort = 0;
};

/// A canned answer. `pieces` are sent one after another, `pause` milliseconds apart, as they are.
struct CannedAnswer
{
    int status = 200;
    QVector<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray raw;           ///< sent instead of all the above
    int delay = 0;            ///< milliseconds before the first byte
    int pause = 0;            ///< milliseconds between the bytes of the body; 0: at once
    QByteArray endless;       ///< repeated after the rest until the peer goes away
    qint64 endlessBytes = -1; ///< at most so many of them; -1: no end
    bool isChunked = false;
    bool isClosing = false;   ///< the connection is closed after it
    bool isAnnouncing = true; ///< Content-Length is sent
    bool isCut = false;       ///< the connection is dropped after it, without a goodbye of TCP or TLS

    static CannedAnswer of(const QByteArray &body, const QByteArray &type = "application/rss+xml");
    static CannedAnswer withStatus(int status, const QByteArray &location = {});
    CannedAnswer &with(const QByteArray &name, const QByteArray &value);
};

/// A small HTTP/1.1 server on loopback in a thread of its own, for tests.
class HttpServer
{
public:
    using Script = std::function<CannedAnswer(const SeenRequest &)>; ///< called in the server's thread

    /// An answer at a path for as long as this handle lives; it counts what was asked.
    class Endpoint
    {
    public:
        ~Endpoint();
        QVector<SeenRequest> requests() const;
        int count() const { return static_cast<int>(requests().size()); }
        void setScript(Script script);
        void set(const CannedAnswer &answer);
        QUrl url() const;

    private:
        friend class HttpServer;
        struct State;
        HttpServer *m_server = nullptr;
        std::shared_ptr<State> m_state;
    };

    /// With `pemFile`, a key and its certificate, it speaks TLS only.
    explicit HttpServer(const QString &address = QStringLiteral("127.0.0.1"), const QString &pemFile = {});
    ~HttpServer();

    std::unique_ptr<Endpoint> serve(const QByteArray &path, const CannedAnswer &answer);
    std::unique_ptr<Endpoint> serve(const QByteArray &path, Script script);
    /// A feed with an ETag: 200 once, 304 to whoever names it.
    std::unique_ptr<Endpoint> serveFeed(const QByteArray &path, const QByteArray &body,
                                        const QByteArray &etag,
                                        const QByteArray &type = "application/rss+xml");

    QUrl url(const QByteArray &path) const;
    quint16 port() const { return m_port; }
    QVector<SeenRequest> requests() const; ///< all, in order
    int connections() const;
    int mostAtOnce() const; ///< requests in flight at the same time
    void stop();            ///< nobody listens any more
    void refuseGreetings(); ///< from now on connections are accepted and dropped at once

private:
    friend class HttpConnection;
    struct Listener;
    CannedAnswer answer(const SeenRequest &request);

    mutable QMutex m_mutex;
    QHash<QByteArray, std::shared_ptr<Endpoint::State>> m_endpoints;
    QVector<SeenRequest> m_requests;
    int m_connections = 0;
    int m_inFlight = 0;
    int m_mostAtOnce = 0;
    quint16 m_port = 0;
    QString m_address;
    QString m_pemFile;
    QThread m_thread;
    Listener *m_listener = nullptr;
};

/// From now on TLS connections of this process trust the authority in that file and no other.
void trustOnly(const QString &authorityPemFile);
