#include "ui/timeline/timelinedelegate.h"

#include "article/safepage.h"
#include "models/timelinemodel.h"
#include "ui/appearance/symbolicicon.h"
#include "ui/article/picturecache.h"
#include "ui/colours/colours.h"
#include "ui/timeline/age.h"
#include "ui/timeline/timelinepane.h"

#include <QApplication>
#include <QPainter>

namespace rendezvous::ui {

namespace {

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int starSize = 16;
constexpr int shownTags = 3;

int titleLines(Density density)
{
    return density == Density::Compact ? 1 : 2;
}

int air(Density density)
{
    switch (density) {
    case Density::Compact: return 6;
    case Density::Comfortable: return 9;
    case Density::Spacious: break;
    }
    return 14;
}

/// By its initials where those are how the thing is called ("ISS"): a label has little room.
QString labelText(const Tag &tag, const QString &name)
{
    QString initials;
    for (const QStringView word : QStringView(name).split(u' ', Qt::SkipEmptyParts))
        initials.append(word.front());
    return initials.compare(tag.id, Qt::CaseInsensitive) == 0 && initials.size() > 1 ? initials.toUpper() : name;
}

/// The band above the list names the day of the first row.
bool isFirstOfDay(const QModelIndex &index)
{
    if (index.row() == 0)
        return false;
    const QDate day = index.data(models::TimelineModel::SectionRole).toDate();
    const QDate above = index.siblingAtRow(index.row() - 1).data(models::TimelineModel::SectionRole).toDate();
    return day.isValid() && above.isValid() && day != above;
}

} // namespace

struct TimelineDelegate::Geometry {
    QRect heading; ///< empty when the row is not the first of its day
    QRect item;    ///< all that is selected together
    QRect title;
    QRect meta;
    QRect star;
    QRect thumbnail;
};

TimelineDelegate::TimelineDelegate(PictureCache *pictures, const QStringList &readingLanguages, QObject *parent)
    : QStyledItemDelegate(parent), m_pictures(pictures), m_readingLanguages(readingLanguages),
      m_density(Density::Comfortable)
{
}

void TimelineDelegate::setDensity(Density density)
{
    m_density = density;
}

int TimelineDelegate::rowHeight(const QFont &font) const
{
    const RowFonts &fonts = fontsFrom(font);
    return 2 * air(m_density) + titleLines(m_density) * fonts.titleLine + 3 + fonts.metaLine + 4;
}

const RowFonts &TimelineDelegate::fontsFrom(const QFont &font) const
{
    if (m_fonts.title != font) {
        m_fonts = RowFonts(font);
        m_labels.setFont(m_fonts.meta);
        m_shaper.clear();
    }
    return m_fonts;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, rowHeight(option.font)};
}

QRect TimelineDelegate::starRect(const QModelIndex &index, const QRect &row, const QWidget &view) const
{
    return geometryOf(row, view.font(), view.layoutDirection(), isFirstOfDay(index), false).star;
}

TimelineDelegate::Geometry TimelineDelegate::geometryOf(const QRect &row, const QFont &font,
                                                        Qt::LayoutDirection direction, bool isFirstOfDay,
                                                        bool hasThumbnail) const
{
    const RowFonts &fonts = fontsFrom(font);
    const int lines = isFirstOfDay ? std::max(1, titleLines(m_density) - 1) : titleLines(m_density);
    const int titleHeight = lines * fonts.titleLine;
    const int metaHeight = fonts.metaLine + 4;
    const int between = isFirstOfDay && m_density == Density::Compact ? 0 : 3;
    Geometry geometry;
    geometry.item = row;
    if (isFirstOfDay) {
        const int headingHeight = fonts.headingLine + 3;
        geometry.heading = QRect(row.left() + margin, row.top() + 1, row.width() - 2 * margin, headingHeight);
        geometry.item.setTop(geometry.heading.bottom() + 1);
    }
    const int top = geometry.item.top() + std::max(0, (geometry.item.height() - titleHeight - between - metaHeight) / 2);
    const int left = row.left() + margin;
    int right = row.right() - margin;
    geometry.star = QRect(right - starSize + 1, top, starSize, starSize);
    right = geometry.star.left() - gap;
    int metaRight = row.right() - margin;
    if (hasThumbnail && m_density != Density::Compact) {
        const int side = titleHeight + between + metaHeight;
        geometry.thumbnail = QRect(right - side + 1, top, side, side);
        right = geometry.thumbnail.left() - gap;
        metaRight = right;
    }
    geometry.title = QRect(left, top, right - left, titleHeight);
    geometry.meta = QRect(left, top + titleHeight + between, metaRight - left, metaHeight);
    for (QRect *part : {&geometry.heading, &geometry.title, &geometry.meta, &geometry.star, &geometry.thumbnail})
        *part = QStyle::visualRect(direction, row, *part);
    return geometry;
}

void TimelineDelegate::drawHeading(QPainter *painter, const QRect &place, const QModelIndex &index,
                                   const QStyleOptionViewItem &option) const
{
    painter->setFont(fontsFrom(option.font).heading);
    painter->setPen(quietText(option.palette));
    painter->setLayoutDirection(option.direction);
    const QString text = dayText(index.data(models::TimelineModel::SectionRole).toDate(), QDate::currentDate());
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(place, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

QImage TimelineDelegate::thumbnailOf(const ItemHeader &header, const QStyleOptionViewItem &option) const
{
    if (!m_pictures || header.thumbnail.isEmpty() || m_density == Density::Compact)
        return {};
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    // Asked for with room, because it is cut to a square.
    const int side = qRound((rowHeight(option.font) - 2 * air(m_density)) * ratio * 2);
    return m_pictures->picture(article::imageKey(header.thumbnail), QSize(side, side));
}

/// Lines one under the other from the top of the place. A text starts where its own script does, whatever side the window
/// starts on.
void TimelineDelegate::drawLines(QPainter *painter, const QRect &place, const QVector<QStaticText> &lines, int lineHeight,
                                 bool isRightToLeft) const
{
    int top = place.top();
    for (const QStaticText &line : lines) {
        const QSizeF size = line.size();
        const qreal left = isRightToLeft ? place.right() + 1 - size.width() : place.left();
        painter->drawStaticText(QPointF(left, top + (lineHeight - qRound(size.height())) / 2), line);
        top += lineHeight;
    }
}

void TimelineDelegate::drawMeta(QPainter *painter, const QRect &place, const ItemHeader &header, const QStaticText &meta,
                                const QStringList &tagNames, const QStyleOptionViewItem &option) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor selectedText = option.palette.color(QPalette::HighlightedText);
    painter->setFont(fontsFrom(option.font).meta);

    const int textWidth = qCeil(meta.size().width());
    const QRect textPlace = QStyle::visualRect(option.direction, place,
                                               QRect(place.left(), place.top(), textWidth, place.height()));
    painter->setPen(isSelected ? selectedText : quietText(option.palette));
    painter->drawStaticText(textPlace.left(), textPlace.top() + (textPlace.height() - qRound(meta.size().height())) / 2, meta);

    int left = place.left() + textWidth + gap;
    int drawn = 0;
    for (const ItemTag &tag : header.tags) {
        if (tag.standing != TagStanding::Mentioned || drawn == shownTags || drawn == tagNames.size())
            break;
        const QString name = labelText(tag.tag, tagNames.at(drawn));
        const int width = m_labels.width(name);
        if (left + width > place.right())
            break;
        const QRect label = QStyle::visualRect(option.direction, place,
                                               QRect(left, place.top(), width, place.height()));
        m_labels.draw(painter, label, name, isSelected ? selectedText : tagColour(tag.tag.kind, option.palette),
                      isSelected ? mixed(selectedText, option.palette.color(QPalette::Highlight), 0.15)
                                 : tagGround(tag.tag.kind, option.palette));
        left += width + 4;
        ++drawn;
    }
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    const bool isQuiet = option.widget && !option.widget->hasFocus();
    const QVariant value = index.data(models::TimelineModel::HeaderRole);
    const ItemHeader header = value.value<ItemHeader>();
    const QImage thumbnail = thumbnailOf(header, option);
    const Geometry geometry =
        geometryOf(option.rect, option.font, option.direction, isFirstOfDay(index), !thumbnail.isNull());
    drawGround(painter, geometry.item, given, isQuiet);
    if (isQuiet)
        option.state &= ~QStyle::State_Selected; // its words look like those of any row

    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    if (index.row() > 0 && (!isSelected || !geometry.heading.isEmpty())) {
        painter->fillRect(QRect(option.rect.left() + margin, option.rect.top(), option.rect.width() - 2 * margin, 1),
                          hairline(option.palette));
    }
    if (!geometry.heading.isEmpty())
        drawHeading(painter, geometry.heading, index, option);
    if (value.isValid())
        drawItem(painter, geometry, header, thumbnail, option, index);
    else
        drawPlaceholder(painter, geometry, option);
    painter->restore();
}

/// The panel alone: a whole item of the style would lay out a text that is not there, and frame a focus that the selection
/// shows already.
void TimelineDelegate::drawGround(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                                  bool isQuiet) const
{
    QStyleOptionViewItem ground = option;
    ground.rect = place;
    if (isQuiet)
        ground.palette = withQuietSelection(option.palette);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
}

/// Still being read: bars where the words will be, so that scrolling does not flash.
void TimelineDelegate::drawPlaceholder(QPainter *painter, const Geometry &geometry,
                                       const QStyleOptionViewItem &option) const
{
    const QColor bar = hairline(option.palette);
    painter->fillRect(geometry.title.adjusted(0, 4, -geometry.title.width() / 4, -geometry.title.height() / 2), bar);
    painter->fillRect(geometry.meta.adjusted(0, 4, -geometry.meta.width() / 2, -4), bar);
}

void TimelineDelegate::drawItem(QPainter *painter, const Geometry &geometry, const ItemHeader &header,
                                const QImage &thumbnail, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor title = isSelected      ? option.palette.color(QPalette::HighlightedText)
                         : header.isRead ? quietText(option.palette)
                                         : option.palette.color(QPalette::Text);
    const RowFonts &fonts = fontsFrom(option.font);
    const RowSpace space{geometry.title.width(), std::max(1, geometry.title.height() / fonts.titleLine), geometry.meta.width(),
                         option.direction};
    const RowWords &words = m_shaper.words(header, m_readingLanguages, fonts, space, QDateTime::currentDateTimeUtc());
    painter->setFont(header.isRead ? fonts.title : fonts.unreadTitle);
    painter->setPen(title);
    drawLines(painter, geometry.title, words.title, fonts.titleLine, words.isTitleRightToLeft);
    if (!words.excerpt.text().isEmpty()) {
        const QRect second = geometry.title.adjusted(0, int(words.title.size()) * fonts.titleLine, 0, 0);
        painter->setFont(fonts.meta);
        painter->setPen(isSelected ? title : quietText(option.palette));
        drawLines(painter, second, {words.excerpt}, second.height(), words.isExcerptRightToLeft);
    }
    drawMeta(painter, geometry.meta, header, words.meta, index.data(models::TimelineModel::TagNamesRole).toStringList(), option);

    if (!thumbnail.isNull()) {
        const QSize full = thumbnail.size();
        const int side = std::min(full.width(), full.height());
        const QRect square((full.width() - side) / 2, (full.height() - side) / 2, side, side);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(geometry.thumbnail, thumbnail, square);
    }
    const bool isPointedAt = option.state & QStyle::State_MouseOver;
    if (header.isStarred || isPointedAt || isSelected) {
        symbolicIcon(header.isStarred ? QStringLiteral("star-filled") : QStringLiteral("star"))
            .paint(painter, geometry.star, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    }
}

} // namespace rendezvous::ui
