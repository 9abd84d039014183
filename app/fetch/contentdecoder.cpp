#include "fetch/contentdecoder.h"

#include <array>
#include <utility>

#include <zlib.h>

namespace rendezvous::fetch {

namespace {
constexpr int gzipOrZlib = MAX_WBITS + 32;
constexpr int rawDeflate = -MAX_WBITS;
constexpr qsizetype pieceSize = 64 * 1024;

/// By the two bytes it begins with (RFC 1952, 2.3.1).
bool isGzip(const QByteArray &start)
{
    return start == "\x1f\x8b";
}

/// By the two bytes it begins with (RFC 1950, 2.2).
bool isZlib(const QByteArray &start)
{
    const uint first = static_cast<uchar>(start[0]);
    const uint second = static_cast<uchar>(start[1]);
    return (first & 0x0f) == Z_DEFLATED && (first * 256 + second) % 31 == 0;
}
} // namespace

struct ContentDecoder::Stream {
    enum class Step { Start, Inside, After, Padding };
    z_stream z{};
    Step step = Step::Start;
    QByteArray start; ///< what came of the two bytes that tell a format; they may arrive one by one
    bool isDeflate = false;
    bool hasMembers = false;
};

Result<std::unique_ptr<ContentDecoder>> ContentDecoder::create(const QByteArray &coding)
{
    const QByteArray name = coding.trimmed().toLower();
    if (name.isEmpty() || name == "identity")
        return std::unique_ptr<ContentDecoder>(new ContentDecoder(nullptr));
    if (name != "gzip" && name != "x-gzip" && name != "deflate")
        return Error{Error::Kind::Malformed,
                     QStringLiteral("content coding not asked for: ") + QString::fromLatin1(name)};
    auto stream = std::make_unique<Stream>();
    stream->isDeflate = name == "deflate";
    if (inflateInit2(&stream->z, gzipOrZlib) != Z_OK)
        return Error{Error::Kind::Io, QStringLiteral("zlib could not start")};
    return std::unique_ptr<ContentDecoder>(new ContentDecoder(std::move(stream)));
}

ContentDecoder::ContentDecoder(std::unique_ptr<Stream> stream) : m_stream(std::move(stream)) {}

ContentDecoder::~ContentDecoder()
{
    if (m_stream)
        inflateEnd(&m_stream->z);
}

ContentDecoder::Outcome ContentDecoder::decode(QByteArrayView bytes, QByteArray &body, qint64 bound)
{
    if (!m_stream) {
        if (body.size() + bytes.size() > bound)
            return Outcome::TooLarge;
        body.append(bytes);
        return Outcome::More;
    }
    Outcome outcome = Outcome::More;
    while (outcome == Outcome::More && !bytes.isEmpty() && m_stream->step != Stream::Step::Padding) {
        if (m_stream->step == Stream::Step::Inside) {
            outcome = inflate(bytes, body, bound);
            continue;
        }
        m_stream->start.append(bytes.first(1));
        bytes = bytes.sliced(1);
        if (m_stream->start.size() == 2)
            outcome = begin(body, bound);
    }
    return outcome;
}

ContentDecoder::Outcome ContentDecoder::begin(QByteArray &body, qint64 bound)
{
    z_stream &z = m_stream->z;
    const QByteArray start = std::exchange(m_stream->start, {});
    if (m_stream->step == Stream::Step::After) {
        // RFC 1952, 2.2: members follow one another; anything else after the end is padding
        if (!m_stream->hasMembers || !isGzip(start)) {
            m_stream->step = Stream::Step::Padding;
            return Outcome::More;
        }
        if (inflateReset(&z) != Z_OK)
            return Outcome::Damaged;
    } else {
        m_stream->hasMembers = isGzip(start);
        const bool isRaw = m_stream->isDeflate && !isGzip(start) && !isZlib(start);
        if (isRaw && inflateReset2(&z, rawDeflate) != Z_OK)
            return Outcome::Damaged;
    }
    m_stream->step = Stream::Step::Inside;
    QByteArrayView bytes = start;
    return inflate(bytes, body, bound);
}

ContentDecoder::Outcome ContentDecoder::inflate(QByteArrayView &bytes, QByteArray &body, qint64 bound)
{
    z_stream &z = m_stream->z;
    std::array<char, pieceSize> piece;
    // zlib's interface is not const; it does not write to the input
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    z.avail_in = static_cast<uInt>(bytes.size());
    int state = Z_OK;
    do {
        z.next_out = reinterpret_cast<Bytef *>(piece.data());
        z.avail_out = static_cast<uInt>(piece.size());
        state = ::inflate(&z, Z_NO_FLUSH);
        const qsizetype made = piece.size() - z.avail_out;
        if (body.size() + made > bound)
            return Outcome::TooLarge;
        body.append(piece.data(), made);
    } while (state == Z_OK && (z.avail_in > 0 || z.avail_out == 0));
    if (state == Z_STREAM_END) {
        m_stream->step = Stream::Step::After;
        bytes = bytes.last(z.avail_in);
        return Outcome::More;
    }
    bytes = {};
    const bool wantsMore = state == Z_OK || state == Z_BUF_ERROR;
    return wantsMore ? Outcome::More : Outcome::Damaged;
}

bool ContentDecoder::isComplete() const
{
    return !m_stream || m_stream->step == Stream::Step::After || m_stream->step == Stream::Step::Padding;
}

} // namespace rendezvous::fetch
