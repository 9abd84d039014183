#pragma once

#include "core/item.h"
#include "ui/timeline/rowwords.h"
#include "ui/timeline/taglabels.h"

#include <QDateTime>
#include <QStyledItemDelegate>

namespace rendezvous::ui {

class PictureCache;
enum class Density;

/// Draws an item of the timeline in a row of one height: title, source and age, tag labels, star, thumbnail. The first
/// row of a day gives up its second line of title for a heading above the item.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TimelineDelegate(PictureCache *pictures, const QStringList &readingLanguages, QObject *parent = nullptr);

    void setDensity(Density density);
    void setReadingLanguages(const QStringList &languages)
    {
        m_readingLanguages = languages;
        m_shaper.clear();
    }
    /// Height of every row in logical pixels for the font given.
    int rowHeight(const QFont &font) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a click stars the item, in a row of `view` that fills `row`.
    QRect starRect(const QModelIndex &index, const QRect &row, const QWidget &view) const;

private:
    struct Geometry;
    const RowFonts &fontsFrom(const QFont &font) const;
    Geometry geometryOf(const QRect &row, const QFont &font, Qt::LayoutDirection direction, bool isFirstOfDay,
                        bool hasThumbnail) const;
    void drawHeading(QPainter *painter, const QRect &place, const QModelIndex &index,
                     const QStyleOptionViewItem &option) const;
    void drawLines(QPainter *painter, const QRect &place, const QVector<QStaticText> &lines, int lineHeight,
                   bool isRightToLeft) const;
    void drawMeta(QPainter *painter, const QRect &place, const ItemHeader &header, const QStaticText &meta,
                  const QStringList &tagNames, const QStyleOptionViewItem &option) const;
    void drawGround(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option, bool isQuiet) const;
    void drawPlaceholder(QPainter *painter, const Geometry &geometry, const QStyleOptionViewItem &option) const;
    void drawItem(QPainter *painter, const Geometry &geometry, const ItemHeader &header, const QImage &thumbnail,
                  const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QImage thumbnailOf(const ItemHeader &header, const QStyleOptionViewItem &option) const;

    PictureCache *m_pictures;
    QStringList m_readingLanguages;
    Density m_density;
    mutable RowFonts m_fonts; ///< of the list that was painted last
    mutable TagLabels m_labels;
    mutable RowShaper m_shaper;
};

} // namespace rendezvous::ui
