#pragma once

#include "article/htmltree.h"

namespace rendezvous::article {

/// How the names that a page gives an element (class, id, role, itemprop) speak about it.
enum class NamedFor : quint8 {
    Nothing,
    Article,   ///< the body of an article
    Furniture, ///< menus, related links, share bars, banners, ...
    Meta,      ///< author, date, source of the article, not its text
    Lead,      ///< the sentences between headline and text
    Caption,   ///< a line about a picture
    Beside,    ///< boxes that explain, posts of others: shown, but not the article's text
    Quote,     ///< a quotation; a short one repeats the text in larger letters
    Consent,   ///< asks about cookies
    Comments   ///< what readers wrote
};

NamedFor namedFor(HtmlNode node);

/// What asks for an answer before the page may be read.
bool isDialog(HtmlNode node);

/// Elements and roles that are never of the article, whatever their names: nav, dialogs, complementary parts.
bool isFurnitureByRole(HtmlNode node);

} // namespace rendezvous::article
