#include "article/htmltree.h"

#include <gumbo.h>

#include <array>
#include <cstddef>
#include <cstdlib>
#include <vector>

namespace rendezvous::article {
namespace {

/// The parser makes very many small pieces that all die together: they are cut from large blocks and freed with
/// them, which also spares its recursion over the depth of the tree.
class Arena
{
public:
    Arena() = default;
    ~Arena()
    {
        for (char *block : m_blocks)
            std::free(block);
    }
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    void *allocate(std::size_t size)
    {
        size = (size + alignof(std::max_align_t) - 1) & ~(alignof(std::max_align_t) - 1);
        if (size > m_left)
            return allocateFromNewBlock(size);
        void *piece = m_next;
        m_next += size;
        m_left -= size;
        return piece;
    }

private:
    void *allocateFromNewBlock(std::size_t size)
    {
        if (size > blockSize / 4)
            return newBlock(size);
        m_next = newBlock(blockSize);
        m_left = blockSize;
        return allocate(size);
    }

    char *newBlock(std::size_t size)
    {
        char *block = static_cast<char *>(std::malloc(size));
        Q_CHECK_PTR(block);
        m_blocks.push_back(block);
        return block;
    }

    static constexpr std::size_t blockSize = 64 * 1024;
    std::vector<char *> m_blocks;
    char *m_next = nullptr;
    std::size_t m_left = 0;
};

void *allocateIn(void *arena, std::size_t size)
{
    return static_cast<Arena *>(arena)->allocate(size);
}

void freeWithArena(void *, void *) {}

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

struct HtmlTree::Parse {
    QByteArray bytes;
    Arena arena;
    GumboOutput *output = nullptr;
};

HtmlTree::HtmlTree(QByteArray guardedUtf8, Context context) : m_parse(std::make_unique<Parse>())
{
    m_parse->bytes = std::move(guardedUtf8);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocateIn;
    options.deallocator = freeWithArena;
    options.userdata = &m_parse->arena;
    options.max_errors = 0;
    if (context == Context::Fragment)
        options.fragment_context = GUMBO_TAG_BODY;
    m_parse->output = gumbo_parse_with_options(&options, m_parse->bytes.constData(), std::size_t(m_parse->bytes.size()));
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
    return m_node->type == GUMBO_NODE_TEXT || m_node->type == GUMBO_NODE_WHITESPACE
        || m_node->type == GUMBO_NODE_CDATA;
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
    return element.tag == GUMBO_TAG_UNKNOWN ? elementOfSource(element.original_tag) : elementOfTag(element.tag);
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

HtmlNode HtmlNode::parent() const
{
    const GumboNode *parent = m_node->parent;
    return HtmlNode(parent && parent->type == GUMBO_NODE_DOCUMENT ? nullptr : parent);
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
