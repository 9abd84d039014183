#include "feed/markuptext.h"

#include "core/bounds.h"
#include "feed/characterreference.h"

#include <algorithm>

namespace rendezvous::feed {

namespace {

using namespace std::string_view_literals;

bool isReferenceByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#' || c == '_' || c == '-' || c == '.';
}

bool isForbidden(char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; }

/// How many bytes of `text` may be copied as they are.
size_t plainRun(std::string_view text)
{
    size_t end = 0;
    while (end < text.size() && text[end] != '&' && text[end] != '<' && text[end] != '>' && text[end] != '"' && !isForbidden(text[end]))
        ++end;
    return end;
}

QString shown(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }

} // namespace

void MendingWarnings::add(int line, const QString &cause)
{
    constexpr int most = 20;
    if (m_sentences.size() < most)
        m_sentences += QStringLiteral("line %1: %2").arg(line).arg(cause);
    else
        ++m_unsaid;
}

QStringList MendingWarnings::take()
{
    if (m_unsaid > 0)
        m_sentences += QStringLiteral("and %1 faults more").arg(m_unsaid);
    return std::move(m_sentences);
}

size_t MarkupText::readDoctype(std::string_view markup, MendingWarnings &warnings, int line)
{
    return m_entities.read(markup, [&](const QString &cause) { warnings.add(line, cause); });
}

void MarkupText::writeByte(char c, QByteArray &out)
{
    if (isForbidden(c)) {
        ++m_controls;
        return;
    }
    out.append(c);
}

void MarkupText::write(std::string_view text, QByteArray &out, MendingWarnings &warnings, int line)
{
    for (size_t i = 0; i < text.size();) {
        const size_t run = plainRun(text.substr(i));
        out.append(text.data() + i, static_cast<qsizetype>(run));
        i += run;
        if (i == text.size())
            break;
        if (text[i] == '&') {
            i += writeReference(text.substr(i), out, warnings, line);
        } else if (text[i] == '>') {
            out.append("&gt;"); // "]]>" is forbidden in text
            ++i;
        } else {
            writeByte(text[i++], out);
        }
    }
}

void MarkupText::writeAttribute(std::string_view value, QByteArray &out, MendingWarnings &warnings, int line)
{
    for (size_t i = 0; i < value.size();) {
        const size_t run = plainRun(value.substr(i));
        out.append(value.data() + i, static_cast<qsizetype>(run));
        i += run;
        if (i == value.size())
            break;
        if (value[i] == '&') {
            i += writeReference(value.substr(i), out, warnings, line);
        } else if (value[i] == '<' || value[i] == '>' || value[i] == '"') {
            if (value[i] == '<')
                warnings.add(line, QStringLiteral("a bare \"<\" in an attribute"));
            writeEscaped(value.substr(i, 1), out);
            ++i;
        } else {
            writeByte(value[i++], out);
        }
    }
}

void MarkupText::writeCdata(std::string_view text, QByteArray &out)
{
    out.append("<![CDATA[");
    for (size_t start = 0; start < text.size();) {
        size_t end = start;
        while (end < text.size() && !isForbidden(text[end]))
            ++end;
        out.append(text.data() + start, static_cast<qsizetype>(end - start));
        m_controls += end < text.size() ? 1 : 0;
        start = end + 1;
    }
    out.append("]]>");
}

void MarkupText::writeEscaped(std::string_view text, QByteArray &out) const
{
    for (const char c : text) {
        switch (c) {
        case '&': out.append("&amp;"); break;
        case '<': out.append("&lt;"); break;
        case '>': out.append("&gt;"); break;
        case '"': out.append("&quot;"); break;
        default: out.append(c);
        }
    }
}

void MarkupText::finish(MendingWarnings &warnings) const
{
    if (m_controls > 0)
        warnings.add(1, QStringLiteral("%1 control characters left out").arg(m_controls));
}

/// Writes what the "&" at the start of `rest` begins; how many bytes that took.
size_t MarkupText::writeReference(std::string_view rest, QByteArray &out, MendingWarnings &warnings, int line)
{
    constexpr size_t longest = 64;
    size_t end = 1;
    while (end < rest.size() && end < longest && isReferenceByte(rest[end]))
        ++end;
    const std::string_view name = rest.substr(1, end - 1);
    const bool isTerminated = end < rest.size() && rest[end] == ';';
    if (!name.empty() && name.front() == '#') {
        // "&#8217 " is common enough to be understood without its semicolon.
        const std::optional<QByteArray> character = numberedCharacter(name);
        if (!character)
            warnings.add(line, QStringLiteral("&%1 is no character").arg(shown(name)));
        else
            writeEscaped({character->constData(), static_cast<size_t>(character->size())}, out);
        if (character && !isTerminated)
            warnings.add(line, QStringLiteral("&%1 without its semicolon").arg(shown(name)));
        if (!character && !isTerminated) {
            out.append("&amp;");
            return 1;
        }
        return end + (isTerminated ? 1 : 0);
    }
    if (!isTerminated || name.empty()) {
        warnings.add(line, QStringLiteral("a bare \"&\""));
        out.append("&amp;");
        return 1;
    }
    if (name == "amp"sv || name == "lt"sv || name == "gt"sv || name == "quot"sv || name == "apos"sv) {
        out.append(rest.data(), static_cast<qsizetype>(end + 1));
        return end + 1;
    }
    if (const QByteArray *value = m_entities.find(name)) {
        m_expanded += value->size();
        if (m_expanded <= bounds::xmlEntityExpansion)
            writeEscaped({value->constData(), static_cast<size_t>(value->size())}, out);
        else
            warnings.add(line, QStringLiteral("the document's entities expand to too much"));
        return end + 1;
    }
    const QByteArray character = namedCharacter(name);
    if (character.isEmpty()) {
        warnings.add(line, QStringLiteral("the entity &%1; is not declared").arg(shown(name)));
        out.append("&amp;");
        return 1;
    }
    warnings.add(line, QStringLiteral("the entity &%1; of HTML is not declared").arg(shown(name)));
    writeEscaped({character.constData(), static_cast<size_t>(character.size())}, out);
    return end + 1;
}

} // namespace rendezvous::feed
