#include "ui/timeline/rowfonts.h"

#include <QFontMetrics>

#include <algorithm>

namespace rendezvous::ui {

namespace {

QFont scaled(const QFont &base, qreal factor)
{
    QFont font = base;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(9, qRound(font.pixelSize() * factor)));
    return font;
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

RowFonts::RowFonts(const QFont &listFont)
    : title(listFont), unreadTitle(semibold(listFont)), meta(scaled(listFont, 0.9)),
      heading(semibold(scaled(listFont, 0.82))), titleLine(QFontMetrics(title).lineSpacing()),
      metaLine(QFontMetrics(meta).height()), headingLine(QFontMetrics(heading).height())
{
}

} // namespace rendezvous::ui
