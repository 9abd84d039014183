#pragma once

#include <QtGlobal>

#include <string_view>

namespace rendezvous::article {

/// The elements that the safe page knows by name. Everything else is Unknown: its content stays, its tags go.
enum class Element : quint8 {
    Unknown,
    // kept
    A, Abbr, B, Big, Blockquote, Br, Caption, Center, Cite, Code, Col, Colgroup, Dd, Del, Dfn, Div, Dl, Dt, Em,
    Figcaption, Figure, H1, H2, H3, H4, H5, H6, Hr, I, Img, Ins, Kbd, Li, Mark, Ol, P, Pre, Q, Rp, Rt, Ruby, S, Samp,
    Small, Span, Strike, Strong, Sub, Sup, Table, Tbody, Td, Tfoot, Th, Thead, Time, Tr, Tt, U, Ul, Var,
    // shown as another element
    Acronym, Address, Article, Aside, Details, Dialog, Dir, Fieldset, Footer, Form, Header, Hgroup, Legend, Listing,
    Main, Menu, Nav, Search, Section, Summary, Xmp,
    // shown as a link
    AmpIframe, AmpVideo, AmpYoutube, Audio, Embed, Iframe, Video,
    // pictures and their sources
    AmpImg, Image, Noscript, Picture, Source,
    // gone with what is in them
    Applet, Area, Base, Datalist, Frame, Frameset, Head, Input, Link, Math, Meta, Noembed, Noframes, Object, Optgroup,
    Option, Param, Script, Select, Style, Svg, Template, Textarea, Title, Track, Wbr,
    // of interest while balancing tags and when looking for the article of a page
    Basefont, Bdo, Bgsound, Body, Button, Font, Html, Keygen, Marquee, Nobr, Plaintext, Rb, Rtc,
    Last
};

/// What becomes of an element on the page.
enum class Role : quint8 {
    Transparent, ///< content only
    Inline,      ///< kept, inside a line
    Block,       ///< kept, a block
    BlockAs,     ///< a block under another name
    Break,       ///< br
    Picture,     ///< img and what stands for it
    Media,       ///< becomes a link line
    Dropped      ///< gone with its content
};

struct ElementTraits {
    std::string_view name;
    Element element = Element::Unknown;
    Role role = Role::Transparent;
    Element shownAs = Element::Unknown;
    bool isVoid = false;       ///< HTML5 section 13.1.2, and the obsolete ones the parser treats so
    bool isFormatting = false; ///< reopened by the HTML5 parser after a block that was closed over it
    bool isRawText = false;    ///< no tags inside until its own end tag
};

/// The element of a tag name in any case, as bytes of the source.
Element elementNamed(std::string_view name);
const ElementTraits &traitsOf(Element element);

} // namespace rendezvous::article
