#pragma once

#include "feed/titletext.h"
#include "feed/xmlreader.h"

#include <string>
#include <vector>

namespace rendezvous::feed {

/// The text of one element while it is read; elements inside it are written out as HTML.
class ElementText
{
public:
    /// `type` Xhtml: text is escaped too, so that the whole is HTML. Otherwise text beside elements is taken as it
    /// is, since it is escaped HTML or plain in its own right.
    void begin(const XmlElement &element, TextType type);
    bool isActive() const { return m_isActive; }

    void startChild(const XmlElement &element);
    /// False when it is the element itself that ends: take() has its text.
    bool endChild();
    void characters(std::string_view text);

    QString take();
    TextType type() const { return m_type; }
    const XmlScope &scope() const { return m_scope; }
    bool hasChildren() const { return m_hasChildren; }
    bool isCut() const { return m_isCut; }
    int line() const { return m_line; }

private:
    void append(std::string_view text);
    void appendEscaped(std::string_view text);
    void appendAddress(const XmlElement &element, std::string_view address);

    std::string m_text;
    XmlScope m_scope;
    std::vector<std::string> m_open;
    TextType m_type = TextType::Unstated;
    int m_line = 0;
    bool m_isActive = false;
    bool m_hasChildren = false;
    bool m_isCut = false;
};

} // namespace rendezvous::feed
