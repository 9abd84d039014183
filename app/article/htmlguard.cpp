#include "article/htmlguard.h"

#include "article/htmlscanner.h"
#include "article/opentags.h"
#include "article/utf8.h"
#include "core/bounds.h"

#include <QByteArray>

#include <string>

namespace rendezvous::article {
namespace {

using E = Element;

/// What the guard does with the tags of an element.
enum class Passage {
    Keep,
    DropTag,     ///< the content stays
    SkipContent, ///< up to its own end tag
    Rename
};

Passage passageOf(E element)
{
    switch (element) {
    case E::Applet:
    case E::Math:
    case E::Noembed:
    case E::Noframes:
    case E::Object:
    case E::Script:
    case E::Select:
    case E::Style:
    case E::Svg:
    case E::Template:
    case E::Textarea:
        return Passage::SkipContent;
    case E::Basefont:
    case E::Bgsound:
    case E::Button:
    case E::Font:
    case E::Frame:
    case E::Frameset:
    case E::Input:
    case E::Keygen:
    case E::Marquee:
    case E::Nobr:
    case E::Optgroup:
    case E::Option:
    case E::Param:
        return Passage::DropTag;
    case E::Form:
    case E::Listing:
    case E::Plaintext:
    case E::Xmp:
        return Passage::Rename;
    default:
        return Passage::Keep;
    }
}

bool isTableTag(E e)
{
    return e == E::Table || e == E::Caption || e == E::Tbody || e == E::Thead || e == E::Tfoot || e == E::Tr
        || e == E::Td || e == E::Th;
}

/// The start tags that end svg and math wherever they stand in them (HTML5, section 13.2.6.5).
bool breaksOutOfForeignContent(const HtmlToken &token)
{
    const ElementTraits &traits = traitsOf(token.element);
    switch (token.element) {
    case E::A:
    case E::Unknown:
    case E::Title:
    case E::Style:
    case E::Script:
    case E::Audio:
    case E::Video:
    case E::Iframe:
    case E::Image:
        return false;
    default:
        return traits.role == Role::Block || traits.role == Role::Inline || token.element == E::Img;
    }
}

/// Passes over the content of an element that is not shown, to where the parser would see it end.
class SkippedContent
{
public:
    explicit SkippedContent(E element) : m_element(element) {}

    /// False: the token does not belong to the content any more. isOver() tells whether it was its end tag.
    bool takes(const HtmlToken &token)
    {
        const bool isStart = token.kind == HtmlToken::Kind::StartTag;
        const bool isEnd = token.kind == HtmlToken::Kind::EndTag;
        if (!isStart && !isEnd)
            return true;
        if (token.element == m_element) {
            if (isEnd)
                m_isOver = --m_depth == 0;
            else if (m_element == E::Select)
                m_isOver = true;
            else if (!token.isSelfClosing && !traitsOf(token.element).isRawText)
                ++m_depth;
            return true;
        }
        if (m_element == E::Select)
            return !isTableTag(token.element)
                && !(isStart && (token.element == E::Input || token.element == E::Keygen || token.element == E::Textarea));
        if (m_element == E::Svg || m_element == E::Math) {
            if (isIntegrationPoint(token.name))
                m_integrationPoints += isStart && !token.isSelfClosing ? 1 : isEnd && m_integrationPoints > 0 ? -1 : 0;
            return m_integrationPoints > 0 || !isStart || !breaksOutOfForeignContent(token);
        }
        return true;
    }
    bool isOver() const { return m_isOver; }

private:
    static bool isIntegrationPoint(std::string_view name)
    {
        for (const std::string_view point : {"foreignobject", "desc", "title", "annotation-xml", "mi", "mo", "mn", "ms", "mtext"}) {
            if (name.size() == point.size() && qstrnicmp(name.data(), point.data(), point.size()) == 0)
                return true;
        }
        return false;
    }

    E m_element;
    int m_depth = 1;
    int m_integrationPoints = 0;
    bool m_isOver = false;
};

class Guard
{
public:
    explicit Guard(std::string_view html) : m_scanner(html) { m_guarded.reserve(html.size() + 64); }

    QByteArray run()
    {
        for (HtmlToken token = m_scanner.next(); token.kind != HtmlToken::Kind::End; token = m_scanner.next())
            pass(token);
        return QByteArray(m_guarded.data(), qsizetype(m_guarded.size()));
    }

private:
    void pass(const HtmlToken &token)
    {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            passText(token.source);
            return;
        case HtmlToken::Kind::RawText:
            if (m_raw == E::Title || m_raw == E::Xmp || m_raw == E::Plaintext)
                passText(token.source);
            return;
        case HtmlToken::Kind::StartTag:
            passStart(token);
            return;
        case HtmlToken::Kind::EndTag:
            passEnd(token);
            return;
        case HtmlToken::Kind::End:
            return;
        }
    }

    /// Without a tag in it text stays text, whatever state the parser is in. Controls would become U+FFFD.
    void passText(std::string_view text)
    {
        std::size_t begin = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool isControl = quint8(text[i]) < 0x20 && !isHtmlSpace(text[i]);
            if (text[i] != '<' && !isControl)
                continue;
            m_guarded += text.substr(begin, i - begin);
            if (!isControl)
                m_guarded += "&lt;";
            begin = i + 1;
        }
        m_guarded += text.substr(begin);
    }

    void passStart(const HtmlToken &token)
    {
        m_raw = token.element;
        const bool isTooBig = qint64(token.source.size()) > bounds::htmlTag
            || token.attributeCount > bounds::htmlAttributes;
        switch (passageOf(token.element)) {
        case Passage::DropTag:
            return;
        case Passage::SkipContent:
            if (!token.isSelfClosing || (token.element != E::Svg && token.element != E::Math))
                skip(token.element);
            return;
        case Passage::Rename: {
            HtmlToken renamed = token;
            renamed.element = token.element == E::Form ? E::Div : E::Pre;
            renamed.name = traitsOf(renamed.element).name;
            if (m_open.canOpen(renamed.element)) {
                m_open.start(renamed);
                m_guarded += '<';
                m_guarded += renamed.name;
                m_guarded += '>';
            }
            return;
        }
        case Passage::Keep:
            break;
        }
        if (isTooBig || !m_open.canOpen(token.element))
            return;
        if (token.element == E::Iframe) {
            m_guarded += token.source;
            m_guarded += "</iframe>";
            return;
        }
        m_open.start(token);
        m_guarded += token.source;
    }

    void passEnd(const HtmlToken &token)
    {
        if (token.element == E::Body || token.element == E::Html || token.element == E::Iframe)
            return;
        HtmlToken passed = token;
        switch (passageOf(token.element)) {
        case Passage::DropTag:
        case Passage::SkipContent:
            return;
        case Passage::Rename:
            passed.element = token.element == E::Form ? E::Div : E::Pre;
            passed.name = traitsOf(passed.element).name;
            break;
        case Passage::Keep:
            break;
        }
        m_open.end(passed);
        m_guarded += "</";
        m_guarded += passed.name;
        m_guarded += '>';
        m_open.ended();
    }

    void skip(E element)
    {
        SkippedContent content(element);
        for (HtmlToken token = m_scanner.next(); token.kind != HtmlToken::Kind::End; token = m_scanner.next()) {
            if (!content.takes(token)) {
                pass(token);
                return;
            }
            if (content.isOver())
                return;
        }
    }

    HtmlScanner m_scanner;
    std::string m_guarded;
    OpenTags m_open{m_guarded};
    E m_raw = E::Unknown;
};

} // namespace

QByteArray guardHtml(const QByteArray &utf8)
{
    return Guard({utf8.constData(), std::size_t(utf8.size())}).run();
}

} // namespace rendezvous::article
