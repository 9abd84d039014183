#pragma once

#include "core/result.h"
#include "fetch/responsehead.h"

#include <QByteArrayView>

namespace rendezvous::fetch {

/// Where a body begins and ends in the stream of a connection (RFC 9112, 6.3): none, a length, chunks, or until the
/// peer closes.
class BodyFraming
{
public:
    /// Errors: Malformed for contradicting lengths.
    static Result<BodyFraming> of(const ResponseHead &head);

    /// Takes the next run of payload off the front of `stream`; empty when more has to arrive, when the body is
    /// done or damaged.
    QByteArrayView take(QByteArrayView &stream);

    bool isDone() const { return m_step == Step::Done; }
    bool isDamaged() const { return m_step == Step::Damaged; }
    bool isUntilClose() const { return m_kind == Kind::UntilClose; }
    qint64 length() const { return m_kind == Kind::Length ? m_length : -1; } ///< as announced; -1: not said

private:
    enum class Kind { Length, Chunked, UntilClose };
    enum class Step { Payload, ChunkSize, ChunkEnd, Trailer, Done, Damaged };

    QByteArrayView takePayload(QByteArrayView &stream);
    void takeChunkSize(QByteArrayView &stream);
    void takeChunkEnd(QByteArrayView &stream);
    void takeTrailer(QByteArrayView &stream);
    bool takeLine(QByteArrayView &stream);

    Kind m_kind = Kind::UntilClose;
    Step m_step = Step::Payload;
    qint64 m_length = 0;
    qint64 m_left = 0;
    QByteArray m_line;
    qint64 m_trailerBytes = 0;
};

} // namespace rendezvous::fetch
