#pragma once

#include <QFont>

namespace rendezvous::ui {

/// The fonts of a row of the timeline and their heights in logical pixels, all from the font of the list.
/// Kept between rows: a font that is made anew has to be looked up before it can draw.
struct RowFonts
{
    explicit RowFonts(const QFont &listFont = {});

    QFont title;
    QFont unreadTitle;
    QFont meta;    ///< source, age, tags and excerpt
    QFont heading; ///< of a day
    int titleLine;
    int metaLine;
    int headingLine;
};

} // namespace rendezvous::ui
