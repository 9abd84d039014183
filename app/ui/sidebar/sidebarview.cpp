#include "ui/sidebar/sidebarview.h"

#include "ui/colours/colours.h"

namespace rendezvous::ui {

void SidebarView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    if (!hasFocus())
        row.palette = withQuietSelection(option.palette);
    QTreeView::drawRow(painter, row, index);
}

void SidebarView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    // Right to left, Qt leaves the highlight beside the row that was current before.
    viewport()->update();
}

} // namespace rendezvous::ui
