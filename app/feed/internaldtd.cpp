#include "feed/internaldtd.h"

#include "core/bounds.h"
#include "feed/characterreference.h"

#include <algorithm>

namespace rendezvous::feed {

namespace {

using namespace std::string_view_literals;
constexpr std::string_view blanks = " \t\r\n";

std::string_view word(std::string_view &rest)
{
    rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size()));
    const size_t end = std::min(rest.find_first_of(blanks), rest.size());
    const std::string_view taken = rest.substr(0, end);
    rest.remove_prefix(end);
    return taken;
}

/// The value with its character references resolved; nothing when it refers to entities.
std::optional<QByteArray> literal(std::string_view value)
{
    QByteArray text;
    for (size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '&') {
            text.append(value[i]);
            continue;
        }
        const size_t end = value.find(';', i);
        if (end == std::string_view::npos)
            return {};
        const std::string_view name = value.substr(i + 1, end - i - 1);
        const std::optional<QByteArray> character = numberedCharacter(name);
        const QByteArray named = character ? *character : namedCharacter(name);
        if (named.isEmpty())
            return {};
        text.append(named);
        i = end;
    }
    return text;
}

/// The place of `end` outside quotes and comments, counted from the start of `markup`.
size_t closing(std::string_view markup, char end)
{
    char quote = 0;
    for (size_t i = 0; i < markup.size(); ++i) {
        const char c = markup[i];
        if (quote) {
            quote = c == quote ? 0 : quote;
        } else if (markup.compare(i, 4, "<!--"sv) == 0) {
            const size_t close = markup.find("-->"sv, i);
            if (close == std::string_view::npos)
                return close;
            i = close + 2;
        } else if (c == end) {
            return i;
        } else if (c == '"' || c == '\'') {
            quote = c;
        }
    }
    return std::string_view::npos;
}

} // namespace

size_t DtdEntities::read(std::string_view markup, const std::function<void(const QString &)> &warn)
{
    const size_t open = markup.find_first_of("[>"sv);
    if (open == std::string_view::npos)
        return markup.size();
    if (markup[open] == '>')
        return open + 1;
    const size_t close = closing(markup.substr(open), ']');
    if (close == std::string_view::npos) {
        warn(QStringLiteral("the document type declaration does not end"));
        return markup.find('>') + 1;
    }
    const std::string_view subset = markup.substr(open + 1, close - 1);
    for (size_t at = subset.find("<!ENTITY"sv); at != std::string_view::npos; at = subset.find("<!ENTITY"sv, at)) {
        const size_t length = closing(subset.substr(at), '>');
        if (length == std::string_view::npos)
            break;
        readEntity(subset.substr(at + 8, length - 8), warn);
        at += length;
    }
    const size_t end = markup.find('>', open + close);
    return end == std::string_view::npos ? markup.size() : end + 1;
}

void DtdEntities::readEntity(std::string_view declaration, const std::function<void(const QString &)> &warn)
{
    constexpr int most = 1'000;
    const std::string_view name = word(declaration);
    const size_t start = declaration.find_first_not_of(blanks);
    const QString shown = QString::fromUtf8(name.data(), static_cast<qsizetype>(std::min<size_t>(name.size(), 64)));
    if (start == std::string_view::npos || (declaration[start] != '"' && declaration[start] != '\'')) {
        warn(QStringLiteral("the external or parameter entity %1 is refused").arg(shown));
        return;
    }
    const size_t end = declaration.find(declaration[start], start + 1);
    const std::optional<QByteArray> value = end == std::string_view::npos
                                                ? std::nullopt
                                                : literal(declaration.substr(start + 1, end - start - 1));
    if (!value || value->size() > bounds::xmlEntityExpansion || m_values.size() >= most) {
        warn(QStringLiteral("the entity %1 is refused: it is made of others, or too large").arg(shown));
        return;
    }
    const QByteArray key(name.data(), static_cast<qsizetype>(name.size()));
    if (!m_values.contains(key))
        m_values.insert(key, *value);
}

const QByteArray *DtdEntities::find(std::string_view name) const
{
    const auto found = m_values.constFind(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    return found == m_values.cend() ? nullptr : &*found;
}

} // namespace rendezvous::feed
