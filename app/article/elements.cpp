#include "article/elements.h"

#include <array>
#include <cstring>

namespace rendezvous::article {
namespace {

using E = Element;

constexpr ElementTraits inlined(std::string_view name, E e, bool isFormatting = false)
{
    return {name, e, Role::Inline, e, false, isFormatting, false};
}
constexpr ElementTraits block(std::string_view name, E e) { return {name, e, Role::Block, e, false, false, false}; }
constexpr ElementTraits blockAs(std::string_view name, E e, E shownAs, bool isRawText = false)
{
    return {name, e, Role::BlockAs, shownAs, false, false, isRawText};
}
constexpr ElementTraits media(std::string_view name, E e, bool isVoid = false, bool isRawText = false)
{
    return {name, e, Role::Media, E::Unknown, isVoid, false, isRawText};
}
constexpr ElementTraits dropped(std::string_view name, E e, bool isRawText = false)
{
    return {name, e, Role::Dropped, E::Unknown, false, false, isRawText};
}
constexpr ElementTraits droppedVoid(std::string_view name, E e)
{
    return {name, e, Role::Dropped, E::Unknown, true, false, false};
}
constexpr ElementTraits transparent(std::string_view name, E e, bool isFormatting = false)
{
    return {name, e, Role::Transparent, E::Unknown, false, isFormatting, false};
}

constexpr ElementTraits table[] = {
    transparent("", E::Unknown),
    inlined("a", E::A, true),
    inlined("abbr", E::Abbr),
    inlined("b", E::B, true),
    inlined("big", E::Big, true),
    block("blockquote", E::Blockquote),
    {"br", E::Br, Role::Break, E::Br, true, false, false},
    block("caption", E::Caption),
    block("center", E::Center),
    inlined("cite", E::Cite),
    inlined("code", E::Code, true),
    {"col", E::Col, Role::Block, E::Col, true, false, false},
    block("colgroup", E::Colgroup),
    block("dd", E::Dd),
    inlined("del", E::Del),
    inlined("dfn", E::Dfn),
    block("div", E::Div),
    block("dl", E::Dl),
    block("dt", E::Dt),
    inlined("em", E::Em, true),
    block("figcaption", E::Figcaption),
    block("figure", E::Figure),
    block("h1", E::H1),
    block("h2", E::H2),
    block("h3", E::H3),
    block("h4", E::H4),
    block("h5", E::H5),
    block("h6", E::H6),
    {"hr", E::Hr, Role::Block, E::Hr, true, false, false},
    inlined("i", E::I, true),
    {"img", E::Img, Role::Picture, E::Img, true, false, false},
    inlined("ins", E::Ins),
    inlined("kbd", E::Kbd),
    block("li", E::Li),
    inlined("mark", E::Mark),
    block("ol", E::Ol),
    block("p", E::P),
    block("pre", E::Pre),
    inlined("q", E::Q),
    inlined("rp", E::Rp),
    inlined("rt", E::Rt),
    inlined("ruby", E::Ruby),
    inlined("s", E::S, true),
    inlined("samp", E::Samp),
    inlined("small", E::Small, true),
    inlined("span", E::Span),
    inlined("strike", E::Strike, true),
    inlined("strong", E::Strong, true),
    inlined("sub", E::Sub),
    inlined("sup", E::Sup),
    block("table", E::Table),
    block("tbody", E::Tbody),
    block("td", E::Td),
    block("tfoot", E::Tfoot),
    block("th", E::Th),
    block("thead", E::Thead),
    inlined("time", E::Time),
    block("tr", E::Tr),
    inlined("tt", E::Tt, true),
    inlined("u", E::U, true),
    block("ul", E::Ul),
    inlined("var", E::Var),
    {"acronym", E::Acronym, Role::Inline, E::Abbr, false, false, false},
    blockAs("address", E::Address, E::Div),
    blockAs("article", E::Article, E::Div),
    blockAs("aside", E::Aside, E::Div),
    blockAs("details", E::Details, E::Div),
    blockAs("dialog", E::Dialog, E::Div),
    blockAs("dir", E::Dir, E::Ul),
    blockAs("fieldset", E::Fieldset, E::Div),
    blockAs("footer", E::Footer, E::Div),
    blockAs("form", E::Form, E::Div),
    blockAs("header", E::Header, E::Div),
    blockAs("hgroup", E::Hgroup, E::Div),
    blockAs("legend", E::Legend, E::Div),
    blockAs("listing", E::Listing, E::Pre),
    blockAs("main", E::Main, E::Div),
    blockAs("menu", E::Menu, E::Ul),
    blockAs("nav", E::Nav, E::Div),
    blockAs("search", E::Search, E::Div),
    blockAs("section", E::Section, E::Div),
    blockAs("summary", E::Summary, E::Div),
    blockAs("xmp", E::Xmp, E::Pre, true),
    media("amp-iframe", E::AmpIframe),
    media("amp-video", E::AmpVideo),
    media("amp-youtube", E::AmpYoutube),
    media("audio", E::Audio),
    media("embed", E::Embed, true),
    media("iframe", E::Iframe, false, true),
    media("video", E::Video),
    {"amp-img", E::AmpImg, Role::Picture, E::Img, false, false, false},
    {"image", E::Image, Role::Picture, E::Img, true, false, false},
    transparent("noscript", E::Noscript),
    transparent("picture", E::Picture),
    droppedVoid("source", E::Source),
    dropped("applet", E::Applet),
    droppedVoid("area", E::Area),
    droppedVoid("base", E::Base),
    dropped("datalist", E::Datalist),
    droppedVoid("frame", E::Frame),
    dropped("frameset", E::Frameset),
    dropped("head", E::Head),
    droppedVoid("input", E::Input),
    droppedVoid("link", E::Link),
    dropped("math", E::Math),
    droppedVoid("meta", E::Meta),
    dropped("noembed", E::Noembed, true),
    dropped("noframes", E::Noframes, true),
    dropped("object", E::Object),
    dropped("optgroup", E::Optgroup),
    dropped("option", E::Option),
    droppedVoid("param", E::Param),
    dropped("script", E::Script, true),
    dropped("select", E::Select),
    dropped("style", E::Style, true),
    dropped("svg", E::Svg),
    dropped("template", E::Template),
    dropped("textarea", E::Textarea, true),
    dropped("title", E::Title, true),
    droppedVoid("track", E::Track),
    droppedVoid("wbr", E::Wbr),
    droppedVoid("basefont", E::Basefont),
    transparent("bdo", E::Bdo),
    droppedVoid("bgsound", E::Bgsound),
    transparent("body", E::Body),
    transparent("button", E::Button),
    transparent("font", E::Font, true),
    transparent("html", E::Html),
    droppedVoid("keygen", E::Keygen),
    transparent("marquee", E::Marquee),
    transparent("nobr", E::Nobr, true),
    {"plaintext", E::Plaintext, Role::BlockAs, E::Pre, false, false, true},
    transparent("rb", E::Rb),
    transparent("rtc", E::Rtc),
};
static_assert(std::size(table) == std::size_t(E::Last));

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(table); ++i) {
        if (table[i].element != Element(i))
            return false;
    }
    return true;
}
static_assert(isInOrder());

constexpr std::size_t longestName = 12;
constexpr std::size_t slots = 1024;

constexpr std::size_t slotOf(std::string_view lowerName)
{
    quint32 hash = 2166136261u;
    for (const char c : lowerName)
        hash = (hash ^ quint32(quint8(c))) * 16777619u;
    return (hash ^ (hash >> 15)) % slots;
}

constexpr std::array<quint8, slots> makeIndex()
{
    std::array<quint8, slots> index{};
    for (std::size_t i = 1; i < std::size(table); ++i) {
        std::size_t slot = slotOf(table[i].name);
        while (index[slot] != 0)
            slot = (slot + 1) % slots;
        index[slot] = quint8(i);
    }
    return index;
}
constexpr std::array<quint8, slots> nameIndex = makeIndex();

} // namespace

Element elementNamed(std::string_view name)
{
    if (name.empty() || name.size() > longestName)
        return Element::Unknown;
    char lower[longestName];
    for (std::size_t i = 0; i < name.size(); ++i)
        lower[i] = name[i] >= 'A' && name[i] <= 'Z' ? char(name[i] + 32) : name[i];
    const std::string_view wanted(lower, name.size());
    for (std::size_t slot = slotOf(wanted); nameIndex[slot] != 0; slot = (slot + 1) % slots) {
        if (table[nameIndex[slot]].name == wanted)
            return table[nameIndex[slot]].element;
    }
    return Element::Unknown;
}

const ElementTraits &traitsOf(Element element)
{
    return table[std::size_t(element)];
}

} // namespace rendezvous::article
