#include "feed/xmlmending.h"

#include "core/bounds.h"
#include "feed/attributemending.h"
#include "feed/markuptext.h"
#include "feed/xmlcursor.h"
#include "feed/xmlname.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rendezvous::feed {

namespace {

using namespace std::string_view_literals;

constexpr size_t nowhere = std::string_view::npos;

bool hasText(std::string_view run)
{
    return !std::all_of(run.begin(), run.end(), isMarkupBlank);
}

/// Elements of HTML that have no end tag, of those that no feed format uses for itself.
bool isVoid(std::string_view name)
{
    return isSameName(name, "br"sv) || isSameName(name, "hr"sv) || isSameName(name, "img"sv) ||
           isSameName(name, "wbr"sv) || isSameName(name, "input"sv) || isSameName(name, "meta"sv);
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](std::string_view each) { return isSameName(each, name); });
}

/// Fields of RSS that are never written with elements inside.
bool isTextField(std::string_view name)
{
    return isOneOf(name, {"title"sv, "link"sv, "guid"sv, "pubDate"sv});
}

/// Fields of RSS whose names HTML does not use.
bool isField(std::string_view name)
{
    return isOneOf(name, {"link"sv, "guid"sv, "pubDate"sv, "description"sv, "author"sv, "category"sv,
                          "comments"sv, "enclosure"sv, "content:encoded"sv, "dc:creator"sv, "dc:date"sv});
}

class Mender
{
public:
    explicit Mender(std::string_view text) : m_cursor(text)
    {
        m_out.reserve(static_cast<qsizetype>(text.size()) + 64);
    }

    MendedXml mend()
    {
        skipJunkBefore();
        while (!m_cursor.isAtEnd())
            step();
        const bool isCut = !m_open.empty();
        if (isCut)
            warn(QStringLiteral("the document ends inside <%1>").arg(nameText(m_open.back().name)));
        closeTo(0, false);
        m_text.finish(m_warnings);
        return {m_out, m_warnings.take(), !isCut && m_hasRoot};
    }

private:
    struct Open
    {
        std::string_view name;
        int line;
        bool isToBeClosed; ///< in what is written
    };

    static QString nameText(std::string_view name)
    {
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(std::min<size_t>(name.size(), 64)));
    }

    void warn(const QString &cause) { m_warnings.add(m_cursor.line(), cause); }

    void skipJunkBefore()
    {
        const std::string_view all = m_cursor.text();
        size_t start = all.find('<');
        while (start != nowhere && start + 1 < all.size() && !isNameStart(all[start + 1]) &&
               all[start + 1] != '?' && all[start + 1] != '!')
            start = all.find('<', start + 1);
        if (hasText(all.substr(0, start)))
            warn(QStringLiteral("text before the first tag is left out"));
        m_cursor.moveTo(start);
    }

    void step()
    {
        if (m_cursor.byte() != '<')
            return text();
        if (m_cursor.isAt("<!--"sv))
            return comment();
        if (m_cursor.isAt("<![CDATA["sv))
            return cdata();
        if (m_cursor.isAt("<!DOCTYPE"sv) || m_cursor.isAt("<!doctype"sv))
            return doctype();
        const char after = m_cursor.byteAhead(1);
        if (after == '?')
            return m_cursor.skipBehind(m_cursor.instructionEnd);
        if (after == '!')
            return m_cursor.skipBehind(m_cursor.tagEnd);
        if (after == '/' && isNameStart(m_cursor.byteAhead(2)))
            return endTag();
        if (isNameStart(after))
            return startTag();
        warn(QStringLiteral("a bare \"<\" taken as text"));
        m_cursor.skip(1);
        writeText("<"sv);
    }

    void comment()
    {
        // Browsers end a comment at "--!>" too; a comment without an end swallows one tag, not the feed.
        const size_t end = m_cursor.find(m_cursor.commentEnd, m_cursor.at() + 4);
        if (end != nowhere)
            return m_cursor.moveTo(end + 3);
        warn(QStringLiteral("a comment without an end"));
        m_cursor.skipBehind(m_cursor.tagEnd);
    }

    void doctype()
    {
        if (std::exchange(m_hasDoctype, true) || m_hasRoot)
            return m_cursor.skipBehind(m_cursor.tagEnd);
        m_cursor.skip(m_text.readDoctype(m_cursor.text().substr(m_cursor.at()), m_warnings, m_cursor.line()));
    }

    void text()
    {
        const size_t start = m_cursor.at();
        const int line = m_cursor.line();
        m_cursor.moveTo(m_cursor.text().find('<', start));
        const std::string_view run = m_cursor.text().substr(start, m_cursor.at() - start);
        if (!m_open.empty())
            m_text.write(run, m_out, m_warnings, line);
        else if (hasText(run))
            m_warnings.add(line, QStringLiteral("text outside the document is left out"));
    }

    void writeText(std::string_view what)
    {
        if (!m_open.empty())
            m_text.writeEscaped(what, m_out);
    }

    void cdata()
    {
        const std::string_view all = m_cursor.text();
        const size_t start = m_cursor.at() + 9;
        size_t end = m_cursor.find(m_cursor.cdataEnd, start);
        size_t after = end == nowhere ? end : end + 3;
        const size_t nested = all.substr(0, end).find("<![CDATA["sv, start);
        bool isEndless = end == nowhere;
        if ((end == nowhere || nested != nowhere) && !m_open.empty()) {
            // Without its own end it would swallow the items up to another one's: it ends with its element.
            const std::string close = "</" + std::string(m_open.back().name);
            const size_t closing = all.substr(0, end == nowhere ? end : nested).find(close, start);
            if (closing != nowhere) {
                isEndless = true;
                end = after = closing;
            }
        }
        if (isEndless)
            warn(QStringLiteral("a CDATA section without an end"));
        if (!m_open.empty())
            m_text.writeCdata(all.substr(start, end - start), m_out);
        m_cursor.moveTo(after);
    }

    void closeTo(size_t level, bool isWarned)
    {
        while (m_open.size() > level) {
            const Open &top = m_open.back();
            if (isWarned && m_open.size() > level + 1)
                warn(QStringLiteral("<%1> of line %2 is not closed").arg(nameText(top.name)).arg(top.line));
            if (top.isToBeClosed) {
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

    /// The level of the last one opened; isOpen(name).
    size_t innermost(std::string_view name) const
    {
        size_t level = m_open.size() - 1;
        while (m_open[level].name != name)
            --level;
        return level;
    }

    void endTag()
    {
        m_cursor.skip(2);
        const std::string_view name = m_cursor.readName();
        const bool isTop = !m_open.empty() && isSameName(m_open.back().name, name);
        if (isTop)
            closeTo(m_open.size() - 1, true);
        else if (isOpen(name)) // likelier right than everything between
            closeTo(innermost(name), true);
        else if (!isVoid(name))
            warn(QStringLiteral("</%1> closes nothing").arg(nameText(name)));
        m_cursor.moveTo(m_cursor.text().find_first_of("<>"sv, m_cursor.at()));
        if (m_cursor.byteAhead(0) == '>')
            m_cursor.skip(1);
    }

    /// An item never holds another: where one begins, an open one was forgotten.
    void endForgottenItem(std::string_view name)
    {
        const std::string_view local = localName(name);
        if ((local != "item"sv && local != "entry"sv) || !isOpen(name))
            return;
        const size_t level = innermost(name);
        warn(QStringLiteral("<%1> of line %2 is not closed").arg(nameText(name)).arg(m_open[level].line));
        closeTo(level, false);
    }

    /// Neither does a field that has text only hold another field: it was not closed either.
    void endForgottenField(std::string_view name)
    {
        if (m_open.empty() || !isTextField(m_open.back().name) || !isField(name))
            return;
        warn(QStringLiteral("<%1> of line %2 is not closed")
                 .arg(nameText(m_open.back().name))
                 .arg(m_open.back().line));
        closeTo(m_open.size() - 1, false);
    }

    bool isWritable(std::string_view name, int line)
    {
        const bool isSecondRoot = m_open.empty() && m_hasRoot;
        if (isSecondRoot)
            m_warnings.add(line, QStringLiteral("<%1> after the end of the document is left out").arg(nameText(name)));
        else if (name.size() > bounds::xmlName)
            m_warnings.add(line, QStringLiteral("<%1> is named too long").arg(nameText(name)));
        else
            return true;
        return false;
    }

    /// What is nested too deep is closed at once: what it holds is its parent's.
    void startTag()
    {
        const int line = m_cursor.line();
        m_cursor.skip(1);
        const std::string_view name = m_cursor.readName();
        endForgottenItem(name);
        endForgottenField(name);
        const bool isTooDeep = m_depth >= bounds::xmlDepth - 8;
        const bool isWritten = isWritable(name, line);
        if (isTooDeep && isWritten && !std::exchange(m_isFlattening, true))
            m_warnings.add(line, QStringLiteral("elements nested deeper than %1 are flattened").arg(m_depth));
        const qsizetype before = m_out.size();
        if (isWritten) {
            m_out.append('<');
            writeName(name);
        }
        const bool isClosed = attributes(isWritten, line);
        if (!isWritten)
            m_out.truncate(before);
        else
            m_out.append(isClosed || isVoid(name) || isTooDeep ? "/>" : ">");
        m_hasRoot = m_hasRoot || isWritten;
        if (!isClosed && !isVoid(name)) {
            const bool isToBeClosed = isWritten && !isTooDeep;
            m_open.push_back({name, line, isToBeClosed});
            ++m_openNames[name];
            m_depth += isToBeClosed ? 1 : 0;
        }
    }

    /// Up to the tag's end; whether that was "/>".
    bool attributes(bool isWritten, int line)
    {
        AttributeMending attributes(m_cursor, m_warnings);
        while (const std::optional<RawAttribute> attribute = attributes.next()) {
            if (!isWritten)
                continue;
            m_out.append(' ');
            writeName(attribute->name);
            m_out.append("=\"");
            m_text.writeAttribute(attribute->value, m_out, m_warnings, line);
            m_out.append('"');
        }
        return attributes.isClosed();
    }

    void writeName(std::string_view name) { m_out.append(xmlName(name)); }

    XmlCursor m_cursor;
    QByteArray m_out;
    std::vector<Open> m_open;
    std::unordered_map<std::string_view, int> m_openNames; ///< so that an end tag of nothing costs no search
    int m_depth = 0;
    bool m_hasRoot = false;
    bool m_hasDoctype = false;
    bool m_isFlattening = false;
    MarkupText m_text;
    MendingWarnings m_warnings;
};

} // namespace

MendedXml mendXml(const QByteArray &utf8)
{
    return Mender({utf8.constData(), static_cast<size_t>(utf8.size())}).mend();
}

} // namespace rendezvous::feed
