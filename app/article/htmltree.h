#pragma once

#include "article/elements.h"

#include <QByteArray>

#include <memory>
#include <string_view>

struct GumboInternalNode;

namespace rendezvous::article {

/// A place in an HtmlTree, which must outlive it. Default constructed: nowhere.
class HtmlNode
{
public:
    HtmlNode() = default;
    explicit HtmlNode(const GumboInternalNode *node) : m_node(node) {}

    explicit operator bool() const { return m_node != nullptr; }
    friend bool operator==(HtmlNode, HtmlNode) = default;
    const void *id() const { return m_node; }

    bool isElement() const;
    bool isText() const;           ///< text with its character references decoded, white space too
    std::string_view text() const; ///< UTF-8
    Element element() const;       ///< Svg and Math for everything of these namespaces
    /// The name of an element that HTML does not know, as the page writes it: "x-share"; else nothing.
    std::string_view unknownName() const;
    /// UTF-8, decoded; data() is null when the element has no such attribute. The name in lower case.
    std::string_view attribute(const char *name) const;
    bool hasAttribute(const char *name) const { return attribute(name).data() != nullptr; }
    bool hasAttributes() const;
    unsigned attributeCount() const;
    std::string_view attributeName(unsigned index) const;
    std::string_view attributeValue(unsigned index) const;
    HtmlNode parent() const;
    HtmlNode nextSibling() const;
    unsigned childCount() const;
    HtmlNode child(unsigned index) const;

private:
    const GumboInternalNode *m_node = nullptr;
};

/// The tree of an HTML5 parse (Gumbo today, and only here). The bytes must have passed guardHtml(): the
/// parser itself has no bounds.
class HtmlTree
{
public:
    enum class Context {
        Fragment, ///< as if inside body: what feeds hold
        Document
    };

    HtmlTree(QByteArray guardedUtf8, Context context);
    ~HtmlTree();
    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    HtmlNode root() const;

private:
    struct Parse;
    std::unique_ptr<Parse> m_parse;
};

} // namespace rendezvous::article
