#pragma once

#include "article/elements.h"

// What may stand in what, on the page that we write: stricter than HTML5, so that no parser has to mend it.

namespace rendezvous::article {

inline bool isHeading(Element e)
{
    return e >= Element::H1 && e <= Element::H6;
}
inline bool holdsLinesOnly(Element e)
{
    return e == Element::P || e == Element::Pre || isHeading(e);
}
inline bool isRowGroup(Element e)
{
    return e == Element::Tbody || e == Element::Thead || e == Element::Tfoot;
}
inline bool isCell(Element e)
{
    return e == Element::Td || e == Element::Th;
}
inline bool isList(Element e)
{
    return e == Element::Ul || e == Element::Ol;
}
inline bool isRubyText(Element e)
{
    return e == Element::Rt || e == Element::Rp;
}
inline bool isTablePart(Element e)
{
    return isRowGroup(e) || isCell(e) || e == Element::Tr || e == Element::Caption ||
           e == Element::Colgroup || e == Element::Col;
}

/// What may hold nothing but parts of a table.
inline bool isTableFrame(Element e)
{
    return e == Element::Table || e == Element::Tr || e == Element::Colgroup || isRowGroup(e);
}

inline bool isPartOf(Element part, Element parent)
{
    if (isCell(part))
        return parent == Element::Tr;
    if (part == Element::Tr)
        return isRowGroup(parent);
    if (part == Element::Col)
        return parent == Element::Colgroup;
    return parent == Element::Table;
}

} // namespace rendezvous::article
