#pragma once

#include "core/item.h"
#include "ui/timeline/rowfonts.h"

#include <QCache>
#include <QDateTime>
#include <QStaticText>
#include <QStringList>

namespace rendezvous::ui {

/// Where the words of a row go, in logical pixels.
struct RowSpace
{
    int titleWidth = 0;
    int titleLines = 1;
    int metaWidth = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the window

    friend bool operator==(const RowSpace &, const RowSpace &) = default;
};

/// The words of a row, cut and shaped for their space.
struct RowWords
{
    QVector<QStaticText> title; ///< its lines
    bool isTitleRightToLeft = false;
    QStaticText excerpt; ///< empty where the title needs every line
    bool isExcerptRightToLeft = false;
    QStaticText meta; ///< source, age, language
};

/// Shapes the words of rows, and keeps those of the rows seen last: a row is painted far more often than it changes.
class RowShaper
{
public:
    RowShaper();

    /// Good until the next call. The age of an item is told anew each minute.
    const RowWords &words(const ItemHeader &header, const QStringList &readingLanguages, const RowFonts &fonts, const RowSpace &space,
                          const QDateTime &now);
    /// To be called when fonts or languages change.
    void clear();

private:
    struct Kept
    {
        ItemHeader header;
        RowSpace space;
        qint64 minute = 0;
        RowWords words;
    };

    QCache<ItemId, Kept> m_kept;
};

} // namespace rendezvous::ui
