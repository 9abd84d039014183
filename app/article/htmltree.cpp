#include "article/htmltree.h"

#include <gumbo.h>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <vector>

namespace rendezvous::article {
namespace {

/// The parser makes very many small pieces, some short-lived, and most die together: they are cut from large blocks
/// and freed with them, which also spares the parser's own recursion over the depth of the tree.
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
        const std::size_t sizeClass = classOf(size + sizeof(Header));
        Free *&free = m_free[sizeClass];
        char *piece = reinterpret_cast<char *>(free);
        if (free)
            free = free->next;
        else
            piece = cut(bytesOf(sizeClass));
        *reinterpret_cast<Header *>(piece) = sizeClass;
        return piece + sizeof(Header);
    }

    void release(void *memory)
    {
        if (!memory)
            return;
        char *piece = static_cast<char *>(memory) - sizeof(Header);
        const Header sizeClass = *reinterpret_cast<Header *>(piece);
        m_free[sizeClass] = new (piece) Free{m_free[sizeClass]};
    }

private:
    using Header = std::size_t;
    struct Free {
        Free *next;
    };

    static constexpr std::size_t step = 16;
    static constexpr std::size_t fineClasses = 64; ///< in steps up to 1 KiB, then powers of two
    static constexpr std::size_t blockSize = 64 * 1024;

    static std::size_t classOf(std::size_t size)
    {
        if (size <= step * fineClasses)
            return (size + step - 1) / step;
        return fineClasses + std::size_t(std::bit_width((size - 1) / (step * fineClasses)));
    }

    static std::size_t bytesOf(std::size_t sizeClass)
    {
        return sizeClass <= fineClasses ? sizeClass * step : (step * fineClasses) << (sizeClass - fineClasses);
    }

    /// Pieces start eight bytes before a multiple of sixteen, so that what follows the header is aligned.
    char *cut(std::size_t size)
    {
        if (size > m_left) {
            if (size > blockSize / 4)
                return newBlock(size);
            m_next = newBlock(blockSize);
            m_left = blockSize;
        }
        char *piece = m_next;
        m_next += size;
        m_left -= size;
        return piece;
    }

    char *newBlock(std::size_t size)
    {
        constexpr std::size_t lead = step - sizeof(Header) % step;
        char *block = static_cast<char *>(std::malloc(size + lead));
        Q_CHECK_PTR(block);
        m_blocks.push_back(block);
        return block + lead;
    }

    std::vector<char *> m_blocks;
    std::array<Free *, 128> m_free{};
    char *m_next = nullptr;
    std::size_t m_left = 0;
};

void *allocateIn(void *arena, std::size_t size)
{
    return static_cast<Arena *>(arena)->allocate(size);
}

void releaseIn(void *arena, void *memory)
{
    static_cast<Arena *>(arena)->release(memory);
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
    options.deallocator = releaseIn;
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
