#pragma once

#include "fetch/bodyframing.h"
#include "fetch/contentdecoder.h"
#include "fetch/responsehead.h"

#include <memory>
#include <optional>

namespace rendezvous::fetch {

/// Turns the bytes of a connection into one answer, within bounds. Pure: knows no socket.
class ResponseReader
{
public:
    /// `headBound` in bytes as received, `bodyBound` in bytes after decompression.
    ResponseReader(qint64 headBound, qint64 bodyBound) : m_headBound(headBound), m_bodyBound(bodyBound) {}

    void take(QByteArrayView bytes);
    /// The peer closed: the end of a body without a length, else a cut.
    void takeEnd();

    bool isDone() const { return m_isDone; }
    bool hasBegun() const { return m_wireBytes > 0; }
    const std::optional<Error> &error() const { return m_error; }
    const ResponseHead &head() const { return m_head; }
    QByteArray takeBody() { return std::move(m_body); }
    bool isTruncated() const { return m_isTruncated; }
    qint64 wireBytes() const { return m_wireBytes; }
    /// Whether the connection can carry another request (RFC 9112, 9.3).
    bool isConnectionReusable() const { return m_isReusable; }

private:
    QByteArrayView takeHead(QByteArrayView bytes);
    void beginBody();
    void takeBody(QByteArrayView bytes);
    void finish(bool isReusable);
    void fail(Error::Kind kind, const QString &detail);
    bool isBodyWanted() const;

    qint64 m_headBound;
    qint64 m_bodyBound;
    qint64 m_wireBytes = 0;
    QByteArray m_headBytes;
    ResponseHead m_head;
    std::optional<BodyFraming> m_framing;
    std::unique_ptr<ContentDecoder> m_decoder;
    QByteArray m_body;
    std::optional<Error> m_error;
    bool m_isDone = false;
    bool m_isTruncated = false;
    bool m_isReusable = false;
};

} // namespace rendezvous::fetch
