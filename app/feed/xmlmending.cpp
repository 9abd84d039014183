#include "feed/xmlmending.h"

#include "core/bounds.h"
#include "feed/markuptext.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rendezvous::feed {

namespace {

using namespace std::string_view_literals;

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
bool isNameByte(char c) { return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':'; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string_view localName(std::string_view name)
{
    const size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool isSameName(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
        return (x | 0x20) == (y | 0x20);
    });
}

/// Elements of HTML that have no end tag, of those that no feed format uses for itself.
bool isVoid(std::string_view name)
{
    return isSameName(name, "br"sv) || isSameName(name, "hr"sv) || isSameName(name, "img"sv) || isSameName(name, "wbr"sv)
           || isSameName(name, "input"sv) || isSameName(name, "meta"sv);
}

/// The code units that may begin a name beyond ASCII (XML 1.0, 2.3).
bool isNameUnit(char16_t c)
{
    return (c >= 0xC0 && c != 0xD7 && c != 0xF7 && c < 0x300) || (c >= 0x370 && c != 0x37E && c < 0x2000) || (c >= 0x2070 && c < 0x2190)
           || (c >= 0x2C00 && c < 0x2FF0) || (c >= 0x3001 && c < 0xD800) || (c >= 0xF900 && c < 0xFDD0) || (c >= 0xFDF0 && c < 0xFFFE);
}

/// The name with "_" for what XML does not have in names; one colon at most, as namespaces have it, and not at
/// the ends.
QByteArray xmlName(std::string_view name)
{
    const size_t colon = name.find(':');
    QByteArray ascii;
    bool isAscii = true;
    for (size_t i = 0; i < name.size(); ++i) {
        const bool isOdd = name[i] == ':' && (i != colon || i == 0 || i + 1 == name.size() || !isNameStart(name[i + 1]));
        ascii.append(isOdd ? '_' : name[i]);
        isAscii = isAscii && static_cast<unsigned char>(name[i]) < 0x80;
    }
    if (isAscii)
        return ascii;
    QString text = QString::fromUtf8(ascii);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && !isNameUnit(c.unicode()))
            c = u'_';
    }
    return text.toUtf8();
}

class Mender
{
public:
    explicit Mender(std::string_view in) : m_in(in) { m_out.reserve(static_cast<qsizetype>(in.size()) + 64); }

    MendedXml mend()
    {
        skipJunkBefore();
        while (m_at < m_in.size())
            step();
        const bool isCut = !m_open.empty();
        if (isCut)
            warn(QStringLiteral("the document ends inside <%1>").arg(nameText(m_open.back().name)));
        closeTo(0, false);
        m_text.finish(m_warnings);
        return {m_out, m_warnings.take(), !isCut && m_hasRoot};
    }

private:
    struct Open {
        std::string_view name;
        int line;
        bool isWritten;
    };

    static QString nameText(std::string_view name)
    {
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(std::min<size_t>(name.size(), 64)));
    }

    bool isAt(std::string_view what) const { return m_in.compare(m_at, what.size(), what) == 0; }

    int line()
    {
        m_line += static_cast<int>(std::count(m_in.begin() + static_cast<ptrdiff_t>(m_lineAt), m_in.begin() + static_cast<ptrdiff_t>(m_at), '\n'));
        m_lineAt = m_at;
        return m_line;
    }

    void warn(const QString &cause) { m_warnings.add(line(), cause); }

    void skipJunkBefore()
    {
        size_t start = m_in.find('<');
        while (start != std::string_view::npos && start + 1 < m_in.size() && !isNameStart(m_in[start + 1])
               && m_in[start + 1] != '?' && m_in[start + 1] != '!')
            start = m_in.find('<', start + 1);
        start = std::min(start, m_in.size());
        if (std::any_of(m_in.begin(), m_in.begin() + static_cast<ptrdiff_t>(start), [](char c) { return !isBlank(c); }))
            warn(QStringLiteral("text before the first tag is left out"));
        m_at = start;
    }

    void step()
    {
        if (m_in[m_at] != '<')
            return text();
        if (isAt("<!--"sv))
            return comment();
        if (isAt("<![CDATA["sv))
            return cdata();
        if (isAt("<!DOCTYPE"sv) || isAt("<!doctype"sv))
            return doctype();
        const char after = m_at + 1 < m_in.size() ? m_in[m_at + 1] : ' ';
        if (after == '?')
            return skipTo(m_instructionEnd);
        if (after == '!')
            return skipTo(m_tagEnd);
        if (after == '/' && m_at + 2 < m_in.size() && isNameStart(m_in[m_at + 2]))
            return endTag();
        if (isNameStart(after))
            return startTag();
        warn(QStringLiteral("a bare \"<\" taken as text"));
        ++m_at;
        writeText("<"sv);
    }

    /// The next place of something, remembered, so that a document full of what never ends stays linear.
    struct Landmark {
        std::string_view what;
        size_t from = 1;
        size_t found = 0;
    };

    size_t next(Landmark &landmark, size_t from)
    {
        if (from < landmark.from || from > landmark.found) {
            landmark.from = from;
            landmark.found = m_in.find(landmark.what, from);
        }
        return landmark.found;
    }

    void skipTo(Landmark &landmark)
    {
        size_t found = next(landmark, m_at);
        std::string_view end = landmark.what;
        if (found == std::string_view::npos) {
            found = next(m_tagEnd, m_at);
            end = ">"sv;
        }
        m_at = found == std::string_view::npos ? m_in.size() : found + end.size();
    }

    void comment()
    {
        // Browsers end a comment at "--!>" too; a comment without an end swallows one tag, not the feed.
        const size_t end = next(m_commentEnd, m_at + 4);
        if (end != std::string_view::npos) {
            m_at = end + 3;
            return;
        }
        warn(QStringLiteral("a comment without an end"));
        skipTo(m_tagEnd);
    }

    void doctype()
    {
        if (std::exchange(m_hasDoctype, true) || m_hasRoot)
            return skipTo(m_tagEnd);
        const size_t length = m_text.readDoctype(m_in.substr(m_at), m_warnings, line());
        m_at += length;
    }

    void text()
    {
        size_t end = m_in.find('<', m_at);
        if (end == std::string_view::npos)
            end = m_in.size();
        const std::string_view run = m_in.substr(m_at, end - m_at);
        const int at = line();
        m_at = end;
        if (m_open.empty()) {
            if (std::any_of(run.begin(), run.end(), [](char c) { return !isBlank(c); }))
                m_warnings.add(at, QStringLiteral("text outside the document is left out"));
            return;
        }
        m_text.write(run, m_out, m_warnings, at);
    }

    void writeText(std::string_view what)
    {
        if (!m_open.empty())
            m_text.writeEscaped(what, m_out);
    }

    void cdata()
    {
        const int at = line();
        const size_t start = m_at + 9;
        size_t end = next(m_cdataEnd, start);
        size_t after = end == std::string_view::npos ? end : end + 3;
        const size_t nested = m_in.substr(0, end).find("<![CDATA["sv, start);
        if ((end == std::string_view::npos || nested != std::string_view::npos) && !m_open.empty()) {
            // Without its own end it would swallow the items up to another one's: it ends with its element.
            const std::string close = "</" + std::string(m_open.back().name);
            const size_t limit = end == std::string_view::npos ? end : nested;
            const size_t closing = m_in.substr(0, limit).find(close, start);
            if (closing != std::string_view::npos) {
                m_warnings.add(at, QStringLiteral("a CDATA section without an end"));
                end = after = closing;
            }
        }
        if (end == std::string_view::npos) {
            m_warnings.add(at, QStringLiteral("a CDATA section without an end"));
            end = after = m_in.size();
        }
        if (!m_open.empty())
            m_text.writeCdata(m_in.substr(start, end - start), m_out);
        m_at = after;
    }

    std::string_view readName()
    {
        const size_t start = m_at;
        while (m_at < m_in.size() && isNameByte(m_in[m_at]))
            ++m_at;
        return m_in.substr(start, m_at - start);
    }

    void closeTo(size_t level, bool isWarned)
    {
        while (m_open.size() > level) {
            const Open &top = m_open.back();
            if (isWarned && m_open.size() > level + 1)
                warn(QStringLiteral("<%1> of line %2 is not closed").arg(nameText(top.name)).arg(top.line));
            if (top.isWritten) {
                m_out.append("</");
                writeName(top.name);
                m_out.append('>');
                --m_depth;
            }
            --m_openNames[top.name];
            m_open.pop_back();
        }
    }

    bool isOpen(std::string_view name) const
    {
        const auto found = m_openNames.find(name);
        return found != m_openNames.end() && found->second > 0;
    }

    void endTag()
    {
        m_at += 2;
        const std::string_view name = readName();
        const size_t end = m_in.find_first_of("<>"sv, m_at);
        if (m_open.empty())
            return skipEndTag(end, name);
        // A tag that closes something far up is likelier right than everything between.
        const bool isTop = isSameName(m_open.back().name, name);
        if (!isTop && !isOpen(name))
            return skipEndTag(end, name);
        size_t level = m_open.size() - 1;
        while (!isTop && m_open[level].name != name)
            --level;
        closeTo(level, true);
        m_at = end == std::string_view::npos ? m_in.size() : m_in[end] == '>' ? end + 1 : end;
    }

    void skipEndTag(size_t end, std::string_view name)
    {
        if (!isVoid(name))
            warn(QStringLiteral("</%1> closes nothing").arg(nameText(name)));
        m_at = end == std::string_view::npos ? m_in.size() : m_in[end] == '>' ? end + 1 : end;
    }

    /// An item never holds another: where one begins, an open one was forgotten.
    void endForgottenItem(std::string_view name)
    {
        const std::string_view local = localName(name);
        if (local != "item"sv && local != "entry"sv)
            return;
        if (!isOpen(name))
            return;
        size_t level = m_open.size() - 1;
        while (m_open[level].name != name)
            --level;
        warn(QStringLiteral("<%1> of line %2 is not closed").arg(nameText(name)).arg(m_open[level].line));
        closeTo(level, false);
    }

    void startTag()
    {
        const int at = line();
        ++m_at;
        const std::string_view name = readName();
        endForgottenItem(name);
        const bool isSecondRoot = m_open.empty() && m_hasRoot;
        const bool isWritten = m_depth < bounds::xmlDepth - 8 && name.size() <= bounds::xmlName && !isSecondRoot;
        if (!isWritten)
            m_warnings.add(at, isSecondRoot ? QStringLiteral("<%1> after the end of the document is left out").arg(nameText(name))
                                            : QStringLiteral("<%1> is nested too deep or named too long").arg(nameText(name)));
        const qsizetype before = m_out.size();
        if (isWritten) {
            m_out.append('<');
            writeName(name);
        }
        const bool isClosed = attributes(isWritten);
        if (!isWritten)
            m_out.truncate(before);
        else
            m_out.append(isClosed || isVoid(name) ? "/>" : ">");
        m_hasRoot = m_hasRoot || isWritten;
        if (!isClosed && !isVoid(name)) {
            m_open.push_back({name, at, isWritten});
            ++m_openNames[name];
            m_depth += isWritten ? 1 : 0;
        }
    }

    /// Reads up to the tag's end; whether that was "/>".
    bool attributes(bool isWritten)
    {
        std::vector<std::string_view> seen;
        while (m_at < m_in.size()) {
            const char c = m_in[m_at];
            if (c == '>') {
                ++m_at;
                return false;
            }
            if (c == '/' && m_at + 1 < m_in.size() && m_in[m_at + 1] == '>') {
                m_at += 2;
                return true;
            }
            if (c == '<') {
                warn(QStringLiteral("a tag without an end"));
                return false;
            }
            if (!isNameStart(c)) {
                ++m_at;
                continue;
            }
            const std::string_view name = readName();
            const std::string_view value = attributeValue();
            const bool isTooMany = seen.size() >= static_cast<size_t>(bounds::xmlAttributes);
            if (isTooMany || name.size() > static_cast<size_t>(bounds::xmlName)
                || std::find(seen.begin(), seen.end(), name) != seen.end()) {
                warn(isTooMany ? QStringLiteral("a tag with too many attributes") : QStringLiteral("an attribute is there twice"));
                continue;
            }
            seen.push_back(name);
            if (!isWritten)
                continue;
            m_out.append(' ');
            writeName(name);
            m_out.append("=\"");
            m_text.writeAttribute(value, m_out, m_warnings, m_line);
            m_out.append('"');
        }
        return false;
    }

    std::string_view attributeValue()
    {
        size_t at = m_at;
        while (at < m_in.size() && isBlank(m_in[at]))
            ++at;
        if (at >= m_in.size() || m_in[at] != '=')
            return {};
        ++at;
        while (at < m_in.size() && isBlank(m_in[at]))
            ++at;
        if (at >= m_in.size())
            return {};
        const char quote = m_in[at];
        if (quote != '"' && quote != '\'') {
            size_t end = at;
            while (end < m_in.size() && !isBlank(m_in[end]) && m_in[end] != '>' && m_in[end] != '<')
                ++end;
            if (end < m_in.size() && m_in[end] == '>' && end > at && m_in[end - 1] == '/')
                --end;
            m_at = end;
            warn(QStringLiteral("an attribute without quotes"));
            return m_in.substr(at, end - at);
        }
        const size_t start = at + 1;
        const size_t end = quoteEnd(start, quote);
        m_at = end < m_in.size() && m_in[end] == quote ? end + 1 : end;
        return m_in.substr(start, end - start);
    }

    /// Where the value ends that began at `start`: at its quote, but before the tag's end when a tag follows
    /// first (the quote was forgotten), and beyond a quote that nothing of a tag follows (it is of the text).
    size_t quoteEnd(size_t start, char quote)
    {
        size_t end = next(quote == '"' ? m_quote : m_apostrophe, start);
        for (int tries = 0; end != std::string_view::npos && end + 1 < m_in.size() && tries < 64; ++tries) {
            const std::string_view value = m_in.substr(start, end - start);
            const bool isOfInnerTag = !value.empty() && value.back() == '=' && value.find('<') != std::string_view::npos;
            if (!isOfInnerTag && canFollowValue(end + 1))
                break;
            const std::string_view stops = quote == '"' ? "\"<>"sv : "'<>"sv;
            size_t again = m_in.find_first_of(stops, end + 1);
            if (isOfInnerTag && again != std::string_view::npos && m_in[again] == quote)
                again = m_in.find(quote, again + 1); // past the inner attribute's value
            if (again == std::string_view::npos || m_in[again] != quote)
                break;
            warn(QStringLiteral("a quote inside an attribute"));
            end = again;
        }
        const size_t tagEnd = next(m_tagEnd, start);
        const size_t tagStart = next(m_tagStart, start);
        const bool isForgotten = tagEnd != std::string_view::npos && tagStart != std::string_view::npos && tagEnd < tagStart
                                 && (end == std::string_view::npos || end > tagStart);
        if (isForgotten) {
            warn(QStringLiteral("an attribute without its closing quote"));
            return m_in[tagEnd - 1] == '/' && tagEnd > start ? tagEnd - 1 : tagEnd;
        }
        return end == std::string_view::npos ? m_in.size() : end;
    }

    /// Whether the tag goes on at `at`, right after a value: with its end or with another attribute.
    bool canFollowValue(size_t at) const
    {
        constexpr size_t longest = 64;
        while (at < m_in.size() && isBlank(m_in[at]))
            ++at;
        if (at >= m_in.size() || m_in[at] == '>' || m_in[at] == '<' || m_in[at] == '/' || m_in[at] == '?')
            return true;
        const size_t start = at;
        while (at < m_in.size() && at - start < longest && isNameByte(m_in[at]))
            ++at;
        while (at < m_in.size() && isBlank(m_in[at]))
            ++at;
        return at > start && at < m_in.size() && m_in[at] == '=';
    }

    void writeName(std::string_view name) { m_out.append(xmlName(name)); }

    std::string_view m_in;
    size_t m_at = 0;
    size_t m_lineAt = 0;
    int m_line = 1;
    QByteArray m_out;
    std::vector<Open> m_open;
    std::unordered_map<std::string_view, int> m_openNames; ///< so that an end tag of nothing costs no search
    int m_depth = 0;
    Landmark m_tagStart{"<"sv};
    Landmark m_tagEnd{">"sv};
    Landmark m_quote{"\""sv};
    Landmark m_apostrophe{"'"sv};
    Landmark m_cdataEnd{"]]>"sv};
    Landmark m_commentEnd{"-->"sv};
    Landmark m_instructionEnd{"?>"sv};
    bool m_hasRoot = false;
    bool m_hasDoctype = false;
    MarkupText m_text;
    MendingWarnings m_warnings;
};

} // namespace

MendedXml mendXml(const QByteArray &utf8)
{
    return Mender({utf8.constData(), static_cast<size_t>(utf8.size())}).mend();
}

} // namespace rendezvous::feed
