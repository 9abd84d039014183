#pragma once

#include "feed/xmlnamespace.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <string_view>

namespace rendezvous::feed {

inline QString toText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

/// The attributes of a start tag, as long as its event lasts.
class XmlAttributes
{
public:
    XmlAttributes(const unsigned char **raw, int count) : m_raw(raw), m_count(count) {}

    int size() const { return m_count; }
    std::string_view name(int index) const;
    std::string_view prefix(int index) const;
    std::string_view uri(int index) const;
    std::string_view value(int index) const;
    /// The value of the attribute so called, whatever its prefix; empty when there is none.
    std::string_view value(std::string_view name) const;
    bool has(std::string_view name) const;

private:
    int indexOf(std::string_view name) const;

    const unsigned char **m_raw; ///< libxml2's quintuples: name, prefix, namespace, value, end of value
    int m_count;
};

/// What xml:base and xml:lang say, here or above. Empty: nothing.
struct XmlScope {
    QUrl base;
    QString language; ///< as written
};

struct XmlElement {
    XmlNamespace ns;
    std::string_view name; ///< without prefix
    std::string_view prefix;
    std::string_view uri;
    XmlAttributes attributes;
    const XmlScope &scope;
    int line;
    const unsigned char **declared = nullptr; ///< libxml2's pairs: prefix, namespace
    int declaredCount = 0;

    /// Whether the tag declares a namespace with `part` in its name.
    bool declaresNamespace(std::string_view part) const;
};

/// Receives a document's events, in order. Comments, processing instructions and the prolog make none.
class XmlEvents
{
public:
    virtual ~XmlEvents() = default;
    virtual void startElement(const XmlElement &element) = 0;
    virtual void endElement() = 0;
    virtual void characters(std::string_view text) = 0;
};

struct XmlReading {
    bool isWellFormed = true;
    QStringList warnings; ///< each naming line and cause
};

/// What to do at the first fault of a document.
enum class OnFault { Stop, Recover };

/// Sends the events of a document in UTF-8 to `events`; `warnings` names the faults.
/// No network, no DTD, no entity but the five of XML.
XmlReading readXml(const QByteArray &utf8, XmlEvents &events, OnFault onFault);

} // namespace rendezvous::feed
