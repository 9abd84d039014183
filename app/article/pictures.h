#pragma once

#include "article/htmltree.h"

#include <QByteArray>
#include <QUrl>

namespace rendezvous::article {

/// A picture as the page's author meant it to be seen once all scripts have run.
struct PictureSource {
    QByteArray address;    ///< http, https, or a small data: picture; empty: none that may be shown
    int width = 0;         ///< logical pixels as declared; 0: not said
    int height = 0;
    bool isEmoji = false;  ///< stands for the character that is its alt text
};

/// The picture of an img: its lazily loaded address before its place-holder, the best of a srcset where there is no
/// plain address; nothing for tracking pixels and spacers.
PictureSource pictureOf(HtmlNode img, const QUrl &base);

/// The best address of a srcset (HTML5, section 4.8.4.3.8): the smallest that is wide enough for a page, else the
/// largest; empty when none is usable.
QByteArray addressOfSrcset(std::string_view srcset, const QUrl &base);

/// The picture of a source element inside picture, when its type is one we can show.
QByteArray addressOfSource(HtmlNode source, const QUrl &base);

} // namespace rendezvous::article
