#include "fetch/bodyframing.h"

#include "core/bounds.h"

#include <limits>

namespace rendezvous::fetch {

namespace {

constexpr qsizetype chunkLine = 1024;

/// Digits only (RFC 9110, 8.6); -1 when it is none or too large.
qint64 parseLength(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 18)
        return -1;
    qint64 length = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        length = length * 10 + (c - '0');
    }
    return length;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The size in front of a chunk, its extensions ignored; -1 when there is none.
qint64 parseChunkSize(QByteArrayView line)
{
    qint64 size = -1;
    qsizetype digits = 0;
    for (; digits < line.size(); ++digits) {
        const int digit = hexDigit(line[digits]);
        if (digit < 0)
            break;
        if (size > (std::numeric_limits<qint64>::max() >> 5))
            return -1;
        size = qMax(size, qint64(0)) * 16 + digit;
    }
    const QByteArrayView rest = line.sliced(digits).trimmed();
    return rest.isEmpty() || rest.startsWith(';') ? size : -1;
}

} // namespace

Result<BodyFraming> BodyFraming::of(const ResponseHead &head)
{
    BodyFraming framing;
    if (head.status == 304 || head.status == 204 || head.status < 200) {
        framing.m_kind = Kind::Length;
        framing.m_step = Step::Done;
        return framing;
    }
    if (head.hasListMember("transfer-encoding", "chunked")) {
        framing.m_kind = Kind::Chunked;
        framing.m_step = Step::ChunkSize;
        return framing;
    }
    bool isKnown = false;
    for (const HeaderField &field : head.fields) {
        if (field.name != "content-length")
            continue;
        const QList<QByteArray> values = field.value.split(',');
        for (const QByteArray &value : values) {
            const qint64 length = parseLength(value.trimmed());
            if (length < 0 || (isKnown && length != framing.m_length))
                return Error{Error::Kind::Malformed, QStringLiteral("the answer contradicts itself about its length")};
            isKnown = true;
            framing.m_length = length;
        }
    }
    if (isKnown) {
        framing.m_kind = Kind::Length;
        framing.m_left = framing.m_length;
        framing.m_step = framing.m_left == 0 ? Step::Done : Step::Payload;
    }
    return framing;
}

QByteArrayView BodyFraming::take(QByteArrayView &stream)
{
    while (!stream.isEmpty()) {
        switch (m_step) {
        case Step::Payload: return takePayload(stream);
        case Step::ChunkSize: takeChunkSize(stream); break;
        case Step::ChunkEnd: takeChunkEnd(stream); break;
        case Step::Trailer: takeTrailer(stream); break;
        case Step::Done:
        case Step::Damaged: return {};
        }
    }
    return {};
}

QByteArrayView BodyFraming::takePayload(QByteArrayView &stream)
{
    const qsizetype size =
        m_kind == Kind::UntilClose ? stream.size() : static_cast<qsizetype>(qMin<qint64>(m_left, stream.size()));
    const QByteArrayView payload = stream.first(size);
    stream = stream.sliced(size);
    if (m_kind == Kind::UntilClose)
        return payload;
    m_left -= size;
    if (m_left == 0)
        m_step = m_kind == Kind::Chunked ? Step::ChunkEnd : Step::Done;
    return payload;
}

bool BodyFraming::takeLine(QByteArrayView &stream)
{
    const qsizetype end = stream.indexOf('\n');
    const qsizetype size = end < 0 ? stream.size() : end + 1;
    m_line.append(stream.first(size));
    stream = stream.sliced(size);
    if (m_line.size() > chunkLine)
        m_step = Step::Damaged;
    return end >= 0 && m_step != Step::Damaged;
}

void BodyFraming::takeChunkSize(QByteArrayView &stream)
{
    if (!takeLine(stream))
        return;
    m_left = parseChunkSize(m_line);
    m_line.clear();
    m_step = m_left < 0 ? Step::Damaged : m_left == 0 ? Step::Trailer : Step::Payload;
}

void BodyFraming::takeChunkEnd(QByteArrayView &stream)
{
    if (!takeLine(stream))
        return;
    m_step = m_line.trimmed().isEmpty() ? Step::ChunkSize : Step::Damaged;
    m_line.clear();
}

void BodyFraming::takeTrailer(QByteArrayView &stream)
{
    if (!takeLine(stream))
        return;
    m_trailerBytes += m_line.size();
    if (m_line.trimmed().isEmpty())
        m_step = Step::Done;
    else if (m_trailerBytes > bounds::responseHeaders)
        m_step = Step::Damaged;
    m_line.clear();
}

} // namespace rendezvous::fetch
