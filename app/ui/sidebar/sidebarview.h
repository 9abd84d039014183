#pragma once

#include <QTreeView>

namespace rendezvous::ui {

/// The tree of the side bar: its selection stands back while the keyboard is elsewhere.
class SidebarView : public QTreeView
{
    Q_OBJECT
public:
    using QTreeView::QTreeView;

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace rendezvous::ui
