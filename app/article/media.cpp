#include "article/addresses.h"
#include "article/attributes.h"
#include "article/escape.h"
#include "article/walk.h"
#include "core/shownhost.h"

#include <QRegularExpression>

#include <utility>

namespace rendezvous::article {
namespace {

constexpr std::size_t labelLimit = 200;

/// The page of a film rather than the frame that plays it.
QByteArray pageOfPlayer(const QByteArray &player)
{
    static const QRegularExpression youtube(
        QStringLiteral("^https?://(?:www\\.)?youtube(?:-nocookie)?\\.com/(?:embed|v)/([\\w-]{6,})"));
    static const QRegularExpression vimeo(QStringLiteral("^https?://player\\.vimeo\\.com/video/(\\d+)"));
    static const QRegularExpression dailymotion(
        QStringLiteral("^https?://(?:www\\.)?dailymotion\\.com/embed/video/(\\w+)"));
    const QString address = QString::fromLatin1(player);
    if (const auto match = youtube.match(address); match.hasMatch() && match.captured(1) != QLatin1String("videoseries"))
        return "https://www.youtube.com/watch?v=" + match.captured(1).toLatin1();
    if (const auto match = vimeo.match(address); match.hasMatch())
        return "https://vimeo.com/" + match.captured(1).toLatin1();
    if (const auto match = dailymotion.match(address); match.hasMatch())
        return "https://www.dailymotion.com/video/" + match.captured(1).toLatin1();
    return player;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

std::string_view firstSource(HtmlNode node)
{
    for (unsigned i = 0; i < node.childCount(); ++i) {
        const HtmlNode child = node.child(i);
        if (child.isElement() && child.element() == Element::Source && !child.attribute("src").empty())
            return child.attribute("src");
    }
    return {};
}

std::string_view mediaAddress(HtmlNode node)
{
    for (const char *name : {"src", "data-src", "data-lazy-src"}) {
        const std::string_view value = node.attribute(name);
        if (!value.empty() && !value.starts_with("about:") && !value.starts_with("blob:")
            && !value.starts_with("data:"))
            return value;
    }
    return firstSource(node);
}

} // namespace

void Walk::media(HtmlNode node)
{
    QByteArray address;
    if (const std::string_view id = node.attribute("data-videoid"); !id.empty())
        address = linkAddress("https://www.youtube.com/watch?v=" + std::string(id), m_options.base);
    else
        address = pageOfPlayer(pictureAddress(mediaAddress(node), m_options.base));
    const PictureSource frame = pictureOf(node, m_options.base);
    const std::string_view width = node.attribute("width");
    const bool isInvisible = (width == "0" || width == "1") && frame.address.isEmpty();
    const QByteArray poster = pictureAddress(node.attribute("poster"), m_options.base);
    if ((address.isEmpty() && poster.isEmpty()) || isInvisible)
        return;
    std::string_view label = node.attribute("title");
    if (label.empty())
        label = node.attribute("aria-label");
    linkLine(address, poster, label);
}

/// What the line says comes from us and is no part of the text; the poster is a picture like any other.
void Walk::linkLine(const QByteArray &address, const QByteArray &poster, std::string_view label)
{
    boundary();
    PageWriter::Opened line = PageWriter::Opened::Nothing;
    if (m_page) {
        line = m_page->openBlock(Element::P, {});
        m_page->openInline(Element::A, address.isEmpty() ? std::string() : attributeOf("href", view(address)));
    }
    if (!poster.isEmpty())
        showPicture(poster, {}, {}, HtmlNode());
    if (!m_page)
        return;
    if (!address.isEmpty()) {
        noteLink(address);
        std::string words = attributeText(label, labelLimit);
        if (words.empty())
            words = shownHost(QUrl::fromEncoded(address)).toStdString();
        m_page->lineBreak();
        m_page->word("\xe2\x96\xb6", -1);
        m_page->space(" ");
        m_page->word(words, -1);
    }
    m_page->closeInline();
    m_page->closeBlock(line);
}

} // namespace rendezvous::article
