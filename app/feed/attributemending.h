#pragma once

#include "feed/markuptext.h"
#include "feed/xmlcursor.h"

#include <optional>
#include <string_view>
#include <vector>

namespace rendezvous::feed {

struct RawAttribute
{
    std::string_view name;
    std::string_view value; ///< between its quotes, as written
};

/// Reads the attributes of a start tag whose quotes may be missing or too many: each once, at most
/// bounds::xmlAttributes of them, and leaves the cursor behind the tag.
class AttributeMending
{
public:
    /// `cursor` stands behind the tag's name.
    AttributeMending(XmlCursor &cursor, MendingWarnings &warnings) : m_cursor(cursor), m_warnings(warnings) {}

    std::optional<RawAttribute> next();
    /// After the last: whether the tag ended with "/>".
    bool isClosed() const { return m_isClosed; }

private:
    std::string_view readValue();
    size_t quoteEnd(size_t start, char quote);
    bool canFollowValue(size_t at) const;
    bool isKept(std::string_view name);
    void warn(const QString &cause) { m_warnings.add(m_cursor.line(), cause); }

    XmlCursor &m_cursor;
    MendingWarnings &m_warnings;
    std::vector<std::string_view> m_names;
    bool m_isClosed = false;
};

} // namespace rendezvous::feed
