#pragma once

#include "fetch/limits.h"
#include "fetch/responsereader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QHostInfo;
class QTcpSocket;

namespace rendezvous::fetch {

/// What one request may cost and where it may lead.
struct Terms
{
    qint64 bodyBound = 0;      ///< bytes, decoded
    qint64 time = 0;           ///< milliseconds, whatever trickles in
    bool isPublicOnly = false; ///< refused when the host turns out to be inside this computer's network
};

/// What a connection got for one request.
struct Arrival
{
    std::optional<Error> error;
    ResponseHead head;
    QByteArray body;
    bool isTruncated = false;
    qint64 wireBytes = 0;
    /// The peer closed a connection that had been idle, before it saw the request: worth one more try.
    bool isStale = false;
    bool isFromPrivate = false; ///< the peer is not on the internet
};

/// One connection to one origin, for one GET at a time, kept open between them.
///
/// QNetworkAccessManager is not used: it reads headers without a bound, hides cut chunks and cut gzip, cannot
/// leave Accept-Language out, and has no deadline for the connection or for the whole.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(const QUrl &url, const Limits &limits, QObject *parent = nullptr);
    ~Connection() override;

    /// The arrival is told once, from the event loop, never in this call; the connection may be destroyed in it by
    /// deleteLater().
    void get(const QByteArray &requestText, const Terms &terms, std::function<void(Arrival)> arrived);
    /// Whether another get() may follow.
    bool isReusable() const { return m_isReusable && !m_reader; }

private:
    enum class Phase { Connecting, Waiting, Reading };

    void begin();
    void open();
    void resolve();
    void judge(const QHostInfo &host);
    void connectSocket();
    void send();
    void ask();
    void refuse(const QString &address);
    void readSome();
    void noteSocketError();
    void notePeerClosed();
    void checkDeadlines();
    void armTimer();
    void finish(std::optional<Error> error);

    QUrl m_url;
    const Limits &m_limits;
    std::unique_ptr<QTcpSocket> m_socket;
    bool m_isOpen = false;
    bool m_isReusable = false;
    bool m_isUsed = false; ///< carried a request before this one
    bool m_isPeerPrivate = false;
    Terms m_terms;
    Error m_tlsFault;
    QByteArray m_requestText;
    std::optional<ResponseReader> m_reader;
    std::function<void(Arrival)> m_arrived;
    Phase m_phase = Phase::Connecting;
    QElapsedTimer m_sinceStart;
    qint64 m_phaseBegan = 0; ///< milliseconds of m_sinceStart
    QTimer m_timer;
};

} // namespace rendezvous::fetch
