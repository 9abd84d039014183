#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace rendezvous::fetch {

/// Undoes the content coding of a body (RFC 9110, 8.4.1) as it arrives: gzip, deflate (with or without the zlib
/// wrapper, as servers disagree), or none. What grows past its bound is stopped at once, so that a small answer
/// cannot become a large one.
class ContentDecoder
{
public:
    enum class Outcome { More, TooLarge, Damaged };

    /// Errors: Malformed for a coding that was not asked for.
    static Result<std::unique_ptr<ContentDecoder>> create(const QByteArray &coding);
    ~ContentDecoder();

    /// Appends what `bytes` decode to; at most `bound` bytes in all.
    Outcome decode(QByteArrayView bytes, QByteArray &body, qint64 bound);
    /// Whether the stream may end here: a compressed one that lacks its end was cut.
    bool isComplete() const;

private:
    struct Stream;
    explicit ContentDecoder(std::unique_ptr<Stream> stream);
    Outcome begin(QByteArray &body, qint64 bound);
    Outcome inflate(QByteArrayView &bytes, QByteArray &body, qint64 bound);
    std::unique_ptr<Stream> m_stream; ///< null: identity
};

} // namespace rendezvous::fetch
