#include "fetch/responsereader.h"

#include "core/bounds.h"

namespace rendezvous::fetch {

namespace {

/// How much of the page that comes with an error is read to keep the connection; then it is cheaper to close.
constexpr qint64 unwantedBody = 64 * bounds::KiB;

/// Just behind the empty line that ends a head, searched from `from`; -1: not there yet.
qsizetype headEnd(const QByteArray &bytes, qsizetype from)
{
    for (qsizetype at = bytes.indexOf('\n', from); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        const char next = at + 1 < bytes.size() ? bytes[at + 1] : '\0';
        if (next == '\n')
            return at + 2;
        if (next == '\r' && at + 2 < bytes.size() && bytes[at + 2] == '\n')
            return at + 3;
    }
    return -1;
}

} // namespace

bool ResponseReader::isBodyWanted() const
{
    return m_head.status == 200 || m_head.status == 226;
}

void ResponseReader::take(QByteArrayView bytes)
{
    m_wireBytes += bytes.size();
    while (!m_isDone && !m_framing && !bytes.isEmpty())
        bytes = takeHead(bytes);
    if (!m_isDone && m_framing)
        takeBody(bytes);
    else if (!bytes.isEmpty())
        m_isReusable = false; // bytes that nobody asked for
}

QByteArrayView ResponseReader::takeHead(QByteArrayView bytes)
{
    const qsizetype before = m_headBytes.size();
    const qsizetype room = static_cast<qsizetype>(m_headBound) + 1 - before;
    m_headBytes.append(bytes.first(qMin(bytes.size(), room)));
    const qsizetype end = headEnd(m_headBytes, qMax<qsizetype>(0, before - 2));
    if (end < 0) {
        if (m_headBytes.size() > m_headBound)
            fail(Error::Kind::TooLarge, QStringLiteral("the response headers exceed %1 bytes").arg(m_headBound));
        return {};
    }
    const QByteArrayView rest = bytes.sliced(end - before);
    Result<ResponseHead> head = parseResponseHead(m_headBytes.first(end));
    m_headBytes.clear();
    if (!head) {
        fail(head.error().kind, head.error().detail);
        return {};
    }
    m_head = std::move(*head);
    if (m_head.status >= 200) // 1xx announce another head (RFC 9110, 15.2)
        beginBody();
    return rest;
}

void ResponseReader::beginBody()
{
    const Result<BodyFraming> framing = BodyFraming::of(m_head);
    if (!framing)
        return fail(framing.error().kind, framing.error().detail);
    m_framing = *framing;
    const qint64 bound = isBodyWanted() ? m_bodyBound : unwantedBody;
    if (m_framing->length() > bound) {
        if (isBodyWanted())
            return fail(Error::Kind::TooLarge, QStringLiteral("%1 bytes announced").arg(m_framing->length()));
        return finish(false);
    }
    if (!isBodyWanted())
        return m_framing->isDone() ? finish(true) : void();
    Result<std::unique_ptr<ContentDecoder>> decoder = ContentDecoder::create(m_head.list("content-encoding"));
    if (!decoder)
        return fail(decoder.error().kind, decoder.error().detail);
    m_decoder = std::move(*decoder);
    if (m_framing->length() > 0)
        m_body.reserve(static_cast<qsizetype>(m_framing->length()));
    if (m_framing->isDone())
        finish(true);
}

void ResponseReader::takeBody(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_framing->isDone() && !m_framing->isDamaged()) {
        const QByteArrayView payload = m_framing->take(bytes);
        if (!m_decoder) {
            if (m_wireBytes > m_headBound + unwantedBody)
                return finish(false);
            continue;
        }
        switch (m_decoder->decode(payload, m_body, m_bodyBound)) {
        case ContentDecoder::Outcome::More: break;
        case ContentDecoder::Outcome::TooLarge:
            return fail(Error::Kind::TooLarge, QStringLiteral("the body exceeds %1 bytes").arg(m_bodyBound));
        case ContentDecoder::Outcome::Damaged: m_isTruncated = true; return finish(false);
        }
    }
    if (m_framing->isDamaged()) {
        m_isTruncated = true;
        return finish(false);
    }
    if (m_framing->isDone())
        finish(bytes.isEmpty());
}

void ResponseReader::takeEnd()
{
    if (m_isDone)
        return;
    if (!m_framing)
        return fail(Error::Kind::Unreachable, QStringLiteral("the server closed the connection without an answer"));
    m_isTruncated = !m_framing->isUntilClose();
    finish(false);
}

void ResponseReader::finish(bool isReusable)
{
    m_isDone = true;
    if (m_decoder && !m_decoder->isComplete() && !(m_body.isEmpty() && m_framing->length() == 0))
        m_isTruncated = true;
    const bool isPersistent = m_head.minorVersion >= 1 ? !m_head.hasListMember("connection", "close")
                                                       : m_head.hasListMember("connection", "keep-alive");
    m_isReusable = isReusable && isPersistent && !m_framing->isUntilClose();
}

void ResponseReader::fail(Error::Kind kind, const QString &detail)
{
    m_isDone = true;
    m_isReusable = false;
    m_body.clear();
    m_error = Error{kind, detail};
}

} // namespace rendezvous::fetch
