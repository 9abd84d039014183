#include "fetch/contentdecoder.h"

#include <array>

#include <zlib.h>

namespace rendezvous::fetch {

namespace {
constexpr int gzipOrZlib = MAX_WBITS + 32;
constexpr int rawDeflate = -MAX_WBITS;
constexpr qsizetype pieceSize = 64 * 1024;
} // namespace

struct ContentDecoder::Stream {
    z_stream z{};
    bool isRawTried = false;
    bool isDeflate = false;
    bool hasBegun = false;
    bool isEnded = false;
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
    // what follows the end is padding
    if (m_stream->isEnded || bytes.isEmpty())
        return Outcome::More;
    return inflate(bytes, body, bound);
}

ContentDecoder::Outcome ContentDecoder::inflate(QByteArrayView bytes, QByteArray &body, qint64 bound)
{
    z_stream &z = m_stream->z;
    std::array<char, pieceSize> piece;
    // zlib's interface is not const; it does not write to the input
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    z.avail_in = static_cast<uInt>(bytes.size());
    do {
        z.next_out = reinterpret_cast<Bytef *>(piece.data());
        z.avail_out = static_cast<uInt>(piece.size());
        const int state = ::inflate(&z, Z_NO_FLUSH);
        if (state == Z_DATA_ERROR && m_stream->isDeflate && !m_stream->hasBegun && !m_stream->isRawTried) {
            m_stream->isRawTried = true;
            if (inflateReset2(&z, rawDeflate) != Z_OK)
                return Outcome::Damaged;
            return inflate(bytes, body, bound);
        }
        const qsizetype made = piece.size() - z.avail_out;
        m_stream->hasBegun = m_stream->hasBegun || made > 0;
        if (body.size() + made > bound)
            return Outcome::TooLarge;
        body.append(piece.data(), made);
        if (state == Z_STREAM_END) {
            // RFC 1952, 2.2: members follow one another; anything else after the end is padding
            const bool isNextMember = z.avail_in >= 2 && z.next_in[0] == 0x1f && z.next_in[1] == 0x8b;
            if (!isNextMember) {
                m_stream->isEnded = true;
                return Outcome::More;
            }
            if (inflateReset(&z) != Z_OK)
                return Outcome::Damaged;
            continue;
        }
        if (state == Z_BUF_ERROR)
            return Outcome::More; // wants more input
        if (state != Z_OK)
            return Outcome::Damaged;
    } while (z.avail_in > 0 || z.avail_out == 0);
    return Outcome::More;
}

bool ContentDecoder::isComplete() const
{
    return !m_stream || m_stream->isEnded;
}

} // namespace rendezvous::fetch
