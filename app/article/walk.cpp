#include "article/walk.h"

#include "article/addresses.h"
#include "article/attributes.h"
#include "article/datapicture.h"
#include "article/escape.h"
#include "article/style.h"
#include "article/utf8.h"
#include "core/bounds.h"

#include <algorithm>
#include <utility>

namespace rendezvous::article {
namespace {

using E = Element;

/// Longer words are handed on in pieces, so that a page can be cut inside a text without blanks.
constexpr std::size_t pieceOfWord = 512;
constexpr std::size_t altLimit = 2048;

bool isHidden(HtmlNode node)
{
    if (!node.hasAttributes())
        return false;
    const std::string_view style = node.attribute("style");
    return node.hasAttribute("hidden") || (!style.empty() && isHidingStyle(style));
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

Walk::Walk(const WalkOptions &options, TextWriter *text, PageWriter *page)
    : m_options(options), m_text(text), m_page(page)
{
}

void Walk::run(HtmlNode root)
{
    descend(root, Leave::Nothing);
    walkFrames();
}

void Walk::runWhole(HtmlNode element)
{
    enter(element);
    walkFrames();
}

void Walk::walkFrames()
{
    while (!m_frames.empty()) {
        Frame &frame = m_frames.back();
        if (frame.nextChild < frame.node.childCount()) {
            enter(frame.node.child(frame.nextChild++));
            continue;
        }
        const Frame left = frame;
        m_frames.pop_back();
        leave(left);
    }
}

void Walk::enter(HtmlNode node)
{
    if (node.isElement())
        enterElement(node);
    else if (node.isText() && m_noscripts == 0 && !(m_options.isLeftOut && m_options.isLeftOut(node)))
        text(node.text());
}

void Walk::enterElement(HtmlNode node)
{
    const Element element = node.element();
    const ElementTraits &traits = traitsOf(element);
    if (element == E::Source && m_pictures > 0 && m_pictureAddress.isEmpty())
        m_pictureAddress = addressOfSource(node, m_options.base);
    if (traits.role == Role::Dropped || isHidden(node) ||
        (m_options.isLeftOut && m_options.isLeftOut(node))) {
        // what stands around a hidden block is not one word
        if (m_text && (traits.role == Role::Block || traits.role == Role::BlockAs))
            m_text->lineEnd();
        return;
    }
    switch (traits.role) {
    case Role::Transparent:
        if (element == E::Noscript) {
            ++m_noscripts;
            descend(node, Leave::Noscript);
        } else if (element == E::Picture) {
            ++m_pictures;
            descend(node, Leave::Picture);
        } else {
            descend(node, Leave::Nothing);
        }
        return;
    case Role::Inline:
        if (element == E::Rt || element == E::Rp)
            enterRubyText(node);
        else
            enterInline(node, traits.shownAs);
        return;
    case Role::Block:
    case Role::BlockAs:
        enterBlock(node, traits.shownAs);
        return;
    case Role::Break:
        lineBreak();
        return;
    case Role::Picture:
        picture(node);
        return;
    case Role::Media:
        media(node);
        return;
    case Role::Dropped:
        return;
    }
}

void Walk::leave(const Frame &frame)
{
    switch (frame.leave) {
    case Leave::Nothing:
        return;
    case Leave::Block:
        boundary();
        m_preformatted -= frame.isPreformatted;
        if (m_page)
            m_page->closeBlock(frame.opened);
        return;
    case Leave::RubyText:
        --m_rubyTexts;
        [[fallthrough]];
    case Leave::Inline:
        if (m_page)
            m_page->closeInline();
        return;
    case Leave::Noscript:
        --m_noscripts;
        return;
    case Leave::Picture:
        --m_pictures;
        if (!m_pictureAddress.isEmpty())
            showPicture(m_pictureAddress, {}, {}, frame.node);
        m_pictureAddress.clear();
        return;
    }
}

void Walk::enterBlock(HtmlNode node, Element shownAs)
{
    boundary();
    Frame frame{node, 0, Leave::Block, PageWriter::Opened::Nothing, shownAs == E::Pre};
    if (m_page)
        frame.opened = m_page->openBlock(shownAs, keptAttributes(node, m_page->asOpened(shownAs)));
    m_preformatted += frame.isPreformatted;
    m_frames.push_back(frame);
}

void Walk::enterInline(HtmlNode node, Element shownAs)
{
    if (m_page) {
        std::string attributes;
        if (shownAs == E::A) {
            const QByteArray address = linkAddress(node.attribute("href"), m_options.base);
            if (!address.isEmpty()) {
                attributes = attributeOf("href", view(address)) + keptAttributes(node, shownAs);
                noteLink(address);
            }
        } else {
            attributes = keptAttributes(node, shownAs);
        }
        m_page->openInline(shownAs, std::move(attributes));
    }
    descend(node, Leave::Inline);
}

/// The reading beside a word is shown, but it is no text of its own: names stay whole for search and tags.
void Walk::enterRubyText(HtmlNode node)
{
    settleBlanks(0);
    ++m_rubyTexts;
    if (m_page)
        m_page->openInline(node.element(), keptAttributes(node, node.element()));
    descend(node, Leave::RubyText);
}

void Walk::lineBreak()
{
    m_hasBlanks = m_hasLineEnd = m_isAfterWideCharacter = false;
    if (m_text)
        m_text->lineEnd();
    if (m_page)
        m_page->lineBreak();
}

void Walk::boundary()
{
    m_hasBlanks = m_hasLineEnd = m_isAfterWideCharacter = false;
    if (m_text)
        m_text->lineEnd();
}

void Walk::words(std::string_view utf8, bool isClean)
{
    std::size_t i = 0;
    while (i < utf8.size()) {
        const std::size_t begin = i;
        if (isHtmlSpace(utf8[i])) {
            while (i < utf8.size() && isHtmlSpace(utf8[i]))
                ++i;
            blanks(utf8.substr(begin, i - begin));
            continue;
        }
        while (i < utf8.size() && !isHtmlSpace(utf8[i]) && i - begin < pieceOfWord)
            ++i;
        while (i < utf8.size() && (quint8(utf8[i]) & 0xc0) == 0x80)
            ++i;
        word(utf8.substr(begin, i - begin), isClean);
    }
}

void Walk::word(std::string_view utf8, bool isClean)
{
    if (!isClean && !isCleanText(utf8)) {
        m_scratch = article::cleanText(utf8);
        utf8 = m_scratch;
        if (utf8.empty())
            return;
    }
    settleBlanks(quint8(utf8.front()) < 0x80 ? 0 : firstCodePoint(utf8));
    const bool isInText = m_text && m_rubyTexts == 0;
    if (isInText)
        m_text->word(utf8);
    if (m_page)
        m_page->word(utf8, isInText ? m_text->lastWord() : -1);
    m_isAfterWideCharacter = quint8(utf8.back()) >= 0x80 && isWrittenWithoutBlanks(lastCodePoint(utf8));
}

void Walk::blanks(std::string_view utf8)
{
    const bool hasLineEnd = utf8.find('\n') != std::string_view::npos;
    if (m_preformatted == 0) {
        m_hasBlanks = true;
        m_hasLineEnd = m_hasLineEnd || hasLineEnd;
        return;
    }
    if (m_text)
        hasLineEnd ? m_text->lineEnd() : m_text->space();
    if (m_page)
        m_page->space(utf8);
}

void Walk::settleBlanks(char32_t next)
{
    const bool isInsideWord = m_hasLineEnd && m_isAfterWideCharacter && isWrittenWithoutBlanks(next);
    if (m_hasBlanks && !isInsideWord) {
        if (m_text)
            m_text->space();
        if (m_page)
            m_page->space(" ");
    }
    m_hasBlanks = m_hasLineEnd = false;
}

void Walk::picture(HtmlNode img)
{
    PictureSource source = pictureOf(img, m_options.base);
    if (source.isEmoji && !source.address.isEmpty()) {
        if (m_noscripts == 0)
            text(img.attribute("alt"));
        return;
    }
    if (m_pictures > 0 && source.address.isEmpty())
        source.address = m_pictureAddress;
    m_pictureAddress.clear();
    if (source.address.isEmpty() || (m_noscripts > 0 && m_imageAddresses.contains(source.address)))
        return;
    showPicture(source.address, img.attribute("alt"), source, img);
}

void Walk::showPicture(const QByteArray &address, std::string_view alt, const PictureSource &source,
                       HtmlNode img)
{
    const bool isNew = !m_imageAddresses.contains(address);
    if (isNew && m_images.size() >= bounds::articleImages) {
        if (m_page)
            m_page->markCut();
        return;
    }
    const std::string altText = attributeText(alt, altLimit);
    if (isNew) {
        const QUrl url = QUrl::fromEncoded(address);
        m_imageAddresses.insert(address);
        m_images.append({url, m_options.isForDisplay ? imageKey(url) : QString(),
                         QString::fromUtf8(altText.data(), qsizetype(altText.size())), source.width,
                         source.height});
    }
    settleBlanks(0);
    m_isAfterWideCharacter = false;
    if (m_text && !altText.empty() && m_options.hasAlternatives) {
        m_text->space();
        m_text->word(altText);
        m_text->space();
    }
    if (!m_page)
        return;
    std::string tag = "<img";
    tag += attributeOf("src", m_options.isForDisplay
                                  ? "img:" + imageKey(QUrl::fromEncoded(address)).toStdString()
                                  : std::string(view(address)));
    if (!altText.empty())
        tag += attributeOf("alt", altText);
    if (source.width > 0)
        tag += attributeOf("width", std::to_string(source.width));
    if (source.height > 0)
        tag += attributeOf("height", std::to_string(source.height));
    if (img && img.element() != E::Picture)
        tag += keptAttributes(img, E::Img);
    m_page->picture(tag + '>');
}

QVector<QUrl> Walk::takeLinks()
{
    QVector<QUrl> links;
    links.reserve(m_links.size());
    for (const QByteArray &address : std::exchange(m_links, {}))
        links.append(QUrl::fromEncoded(address));
    m_linkAddresses.clear();
    return links;
}

void Walk::noteLink(const QByteArray &address)
{
    if (!m_linkAddresses.contains(address)) {
        m_linkAddresses.insert(address);
        m_links.append(address);
    }
}

} // namespace rendezvous::article
