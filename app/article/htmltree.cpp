#include "article/htmltree.h"

#include "article/parserarena.h"

#include <gumbo.h>

#include <array>

namespace rendezvous::article {
namespace {

void *allocateIn(void *arena, std::size_t size)
{
    return static_cast<ParserArena *>(arena)->allocate(size);
}

void releaseIn(void *arena, void *memory)
{
    static_cast<ParserArena *>(arena)->release(memory);
}

std::array<Element, GUMBO_TAG_LAST + 1> makeTagMap()
{
    std::array<Element, GUMBO_TAG_LAST + 1> map{};
    for (int tag = 0; tag < GUMBO_TAG_LAST; ++tag)
        map[std::size_t(tag)] = elementNamed(gumbo_normalized_tagname(GumboTag(tag)));
    return map;
}

Element elementOfTag(GumboTag tag)
{
    static const std::array<Element, GUMBO_TAG_LAST + 1> map = makeTagMap();
    return map[std::size_t(tag)];
}

Element elementOfSource(GumboStringPiece tag)
{
    gumbo_tag_from_original_text(&tag);
    return tag.data ? elementNamed({tag.data, tag.length}) : Element::Unknown;
}

} // namespace

struct HtmlTree::Parse
{
    QByteArray bytes;
    ParserArena arena;
    GumboOutput *output = nullptr;
};

HtmlTree::HtmlTree(QByteArray guardedUtf8, Context context) : m_parse(std::make_unique<Parse>())
{
    m_parse->bytes = std::move(guardedUtf8);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocateIn;
    options.deallocator = releaseIn;
    options.userdata = &m_parse->arena;
    options.max_errors = 0;
    if (context == Context::Fragment)
        options.fragment_context = GUMBO_TAG_BODY;
    m_parse->output =
        gumbo_parse_with_options(&options, m_parse->bytes.constData(), std::size_t(m_parse->bytes.size()));
}

HtmlTree::~HtmlTree() = default;

HtmlNode HtmlTree::root() const
{
    return HtmlNode(m_parse->output->root);
}

bool HtmlNode::isElement() const
{
    return m_node->type == GUMBO_NODE_ELEMENT || m_node->type == GUMBO_NODE_TEMPLATE;
}

bool HtmlNode::isText() const
{
    return m_node->type == GUMBO_NODE_TEXT || m_node->type == GUMBO_NODE_WHITESPACE ||
           m_node->type == GUMBO_NODE_CDATA;
}

std::string_view HtmlNode::text() const
{
    return m_node->v.text.text;
}

Element HtmlNode::element() const
{
    const GumboElement &element = m_node->v.element;
    if (element.tag_namespace == GUMBO_NAMESPACE_SVG)
        return Element::Svg;
    if (element.tag_namespace == GUMBO_NAMESPACE_MATHML)
        return Element::Math;
    if (m_node->type == GUMBO_NODE_TEMPLATE)
        return Element::Template;
    return element.tag == GUMBO_TAG_UNKNOWN ? elementOfSource(element.original_tag)
                                            : elementOfTag(element.tag);
}

std::string_view HtmlNode::unknownName() const
{
    const GumboElement &element = m_node->v.element;
    if (element.tag != GUMBO_TAG_UNKNOWN || element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return {};
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return name.data ? std::string_view(name.data, name.length) : std::string_view();
}

std::string_view HtmlNode::attribute(const char *name) const
{
    const GumboAttribute *attribute = gumbo_get_attribute(&m_node->v.element.attributes, name);
    return attribute ? std::string_view(attribute->value) : std::string_view();
}

bool HtmlNode::hasAttributes() const
{
    return m_node->v.element.attributes.length > 0;
}

unsigned HtmlNode::attributeCount() const
{
    return m_node->v.element.attributes.length;
}

std::string_view HtmlNode::attributeName(unsigned index) const
{
    return static_cast<const GumboAttribute *>(m_node->v.element.attributes.data[index])->name;
}

std::string_view HtmlNode::attributeValue(unsigned index) const
{
    return static_cast<const GumboAttribute *>(m_node->v.element.attributes.data[index])->value;
}

HtmlNode HtmlNode::parent() const
{
    const GumboNode *parent = m_node->parent;
    return HtmlNode(parent && parent->type == GUMBO_NODE_DOCUMENT ? nullptr : parent);
}

HtmlNode HtmlNode::nextSibling() const
{
    const HtmlNode around = parent();
    const unsigned next = unsigned(m_node->index_within_parent) + 1;
    return around && next < around.childCount() ? around.child(next) : HtmlNode();
}

unsigned HtmlNode::childCount() const
{
    return isElement() ? m_node->v.element.children.length : 0;
}

HtmlNode HtmlNode::child(unsigned index) const
{
    return HtmlNode(static_cast<const GumboNode *>(m_node->v.element.children.data[index]));
}

} // namespace rendezvous::article
