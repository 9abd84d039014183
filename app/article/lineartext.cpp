#include "article/lineartext.h"

#include "article/characterreference.h"
#include "article/htmlscanner.h"
#include "article/utf8.h"
#include "core/bounds.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace rendezvous::article {
namespace {

using E = Element;

// below these the guard changes nothing that the text depends on
constexpr int mostTags = 1000;
constexpr int mostOpenInlines = 4;
constexpr std::size_t mostOpenBlocks = 60;

bool isHeading(E e) { return e >= E::H1 && e <= E::H6; }

bool isSimpleBlock(E e)
{
    switch (e) {
    case E::Article:
    case E::Blockquote:
    case E::Div:
    case E::Figcaption:
    case E::Figure:
    case E::Footer:
    case E::Header:
    case E::Li:
    case E::Main:
    case E::Ol:
    case E::P:
    case E::Section:
    case E::Ul:
        return true;
    default:
        return isHeading(e);
    }
}

bool isSimpleInline(E e)
{
    switch (e) {
    case E::A:
    case E::Abbr:
    case E::B:
    case E::Cite:
    case E::Code:
    case E::Del:
    case E::Em:
    case E::I:
    case E::Ins:
    case E::Kbd:
    case E::Mark:
    case E::Q:
    case E::S:
    case E::Small:
    case E::Span:
    case E::Strong:
    case E::Sub:
    case E::Sup:
    case E::Time:
    case E::Tt:
    case E::U:
        return true;
    default:
        return false;
    }
}

bool containsIgnoringCase(std::string_view text, std::string_view lower)
{
    const auto isSame = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + 32) : a) == b; };
    return std::search(text.begin(), text.end(), lower.begin(), lower.end(), isSame) != text.end();
}

bool canHide(std::string_view attributes)
{
    return attributes.size() > 5 && (containsIgnoringCase(attributes, "hidden") || containsIgnoringCase(attributes, "style"));
}

/// Bytes that the parser would replace are none of ours, and but for line ends all of them isCleanText().
bool isOrdinaryText(std::string_view utf8)
{
    const auto at = [&](std::size_t i) { return i < utf8.size() ? quint8(utf8[i]) : quint8(0); };
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = quint8(utf8[i]);
        const quint8 next = at(i + 1);
        if (byte >= 0x20 && byte < 0x7f)
            continue;
        if (byte < 0x20 ? !isHtmlSpace(char(byte)) || (byte == '\r' && next != '\n') : byte == 0x7f)
            return false;
        if ((byte == 0xc2 && next < 0xa0) || (byte == 0xef && (next == 0xb7 || next >= 0xbb)) || byte >= 0xf0)
            if (!(byte == 0xef && next >= 0xbc && next < 0xbf) && !(byte == 0xf0 && next == 0x9f && at(i + 2) < 0xbf))
                return false;
    }
    return true;
}

class LinearWalk
{
public:
    LinearWalk(std::string_view utf8, Walk &walk) : m_scanner(utf8), m_walk(walk) {}

    bool run()
    {
        for (HtmlToken token = m_scanner.next(); token.kind != HtmlToken::Kind::End; token = m_scanner.next()) {
            if (!take(token))
                return false;
        }
        return true;
    }

private:
    bool take(const HtmlToken &token)
    {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            return takeText(token.source);
        case HtmlToken::Kind::StartTag:
            return takeStart(token);
        case HtmlToken::Kind::EndTag:
            return takeEnd(token.element);
        case HtmlToken::Kind::RawText:
        case HtmlToken::Kind::End:
            return false;
        }
        return false;
    }

    bool takeText(std::string_view text)
    {
        if (!isOrdinaryText(text))
            return false;
        if (text.find('&') == std::string_view::npos) {
            m_walk.cleanText(text);
            return true;
        }
        m_decoded.clear();
        if (!appendDecoded(m_decoded, text))
            return false;
        m_walk.text(m_decoded);
        return true;
    }

    bool takeStart(const HtmlToken &token)
    {
        if (++m_tags > mostTags || token.attributeCount > bounds::htmlAttributes
            || qint64(token.source.size()) > bounds::htmlTag)
            return false;
        if (token.element == E::Img)
            return takePicture(token);
        if (canHide(token.attributes))
            return false;
        if (token.element == E::Br) {
            m_walk.lineBreak();
            return true;
        }
        if (token.element == E::Hr || isSimpleBlock(token.element))
            return openBlock(token.element);
        if (!isSimpleInline(token.element))
            return false;
        ++m_inlines[std::size_t(token.element)];
        return ++m_openInlines <= mostOpenInlines;
    }

    bool takePicture(const HtmlToken &token)
    {
        const HtmlTree tree(QByteArray(token.source.data(), qsizetype(token.source.size())), HtmlTree::Context::Fragment);
        const HtmlNode root = tree.root();
        if (root.childCount() != 1 || !root.child(0).isElement() || root.child(0).element() != E::Img
            || canHide(token.attributes))
            return false;
        m_walk.picture(root.child(0));
        return true;
    }

    /// HTML5, section 13.2.6.4.7.
    bool openBlock(E element)
    {
        const bool isHeadingOpen = std::any_of(m_blocks.begin(), m_blocks.end(), isHeading);
        if (m_blocks.size() >= mostOpenBlocks || (isHeading(element) && isHeadingOpen))
            return false;
        if (element == E::Li) {
            for (std::size_t i = m_blocks.size(); i-- > 0;) {
                if (m_blocks[i] == E::Li) {
                    m_blocks.resize(i);
                    break;
                }
                if (m_blocks[i] != E::Div && m_blocks[i] != E::P)
                    break;
            }
        }
        if (!m_blocks.empty() && m_blocks.back() == E::P)
            m_blocks.pop_back();
        m_walk.boundary();
        if (element != E::Hr)
            m_blocks.push_back(element);
        return true;
    }

    bool takeEnd(E element)
    {
        if (isSimpleInline(element)) {
            if (m_inlines[std::size_t(element)] > 0) {
                --m_inlines[std::size_t(element)];
                --m_openInlines;
            }
            return true;
        }
        if (!isSimpleBlock(element))
            return false;
        for (std::size_t i = m_blocks.size(); i-- > 0;) {
            if (m_blocks[i] == element || (isHeading(element) && isHeading(m_blocks[i]))) {
                m_blocks.resize(i);
                m_walk.boundary();
                return true;
            }
            if (element == E::Li && (m_blocks[i] == E::Ul || m_blocks[i] == E::Ol))
                break;
        }
        if (element == E::P)
            m_walk.boundary();
        return true;
    }

    HtmlScanner m_scanner;
    Walk &m_walk;
    std::vector<E> m_blocks;
    std::array<int, std::size_t(E::Last)> m_inlines{};
    int m_openInlines = 0;
    int m_tags = 0;
    std::string m_decoded;
};

} // namespace

bool walkWithoutTree(std::string_view utf8, Walk &walk)
{
    return LinearWalk(utf8, walk).run();
}

} // namespace rendezvous::article
