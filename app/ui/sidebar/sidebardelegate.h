#pragma once

#include "core/ids.h"

#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace rendezvous::models {
struct SidebarRow;
}

namespace rendezvous::ui {

/// Draws a row of the side bar: symbol, name, count; the shown place has a bar at its leading edge, a chosen tag a filled or
/// struck-out box, so that nothing is told by colour alone.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Drawn in place of the symbol of feeds that are well.
    void setFeedIcons(const QHash<FeedId, QPixmap> &icons) { m_icons = icons; }

private:
    void drawSymbol(QPainter *painter, const QRect &place, const models::SidebarRow &row, QIcon::Mode mode) const;

    QHash<FeedId, QPixmap> m_icons;
};

} // namespace rendezvous::ui
