#include "ui/timeline/timelineview.h"

#include "ui/timeline/timelinedelegate.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace rendezvous::ui {

TimelineView::TimelineView(QWidget *parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    // Otherwise every pane around it is painted again under the bar, at each step.
    if (!style()->styleHint(QStyle::SH_ScrollBar_Transient, nullptr, verticalScrollBar()))
        verticalScrollBar()->setAutoFillBackground(true);
}

int TimelineView::firstVisibleRow() const
{
    // of which more can be seen than the rest of a line
    return indexAt(QPoint(viewport()->width() / 2, std::min(fontMetrics().height(), viewport()->height() / 2))).row();
}

void TimelineView::showWithNeighbours(const QModelIndex &index)
{
    const QRect row = visualRect(index);
    const int above = index.row() > 0 ? row.height() : 0;
    const int below = index.row() + 1 < model()->rowCount() ? row.height() : 0;
    const int missingBelow = row.bottom() + below - viewport()->rect().bottom();
    const int missingAbove = above - row.top();
    if (missingBelow <= 0 && missingAbove <= 0)
        return;
    const int shift = missingAbove > 0 ? -missingAbove : missingBelow;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + shift);
    if (row.height() + above + below > viewport()->height())
        scrollTo(index);
}

void TimelineView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // The base class would lay out every row of the list again; ours have one height whatever they say.
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void TimelineView::keyboardSearch(const QString &)
{
    // Letters are commands here; and a search by first letter would read every row of a long list.
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    // The base class would make the first row current, and an item would be read that nobody chose.
    if (currentIndex().isValid()) {
        QListView::focusInEvent(event);
        return;
    }
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

bool TimelineView::isOnStar(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    const auto *drawing = qobject_cast<const TimelineDelegate *>(itemDelegate());
    return index.isValid() && drawing
           && drawing->starRect(index, visualRect(index), *this).adjusted(-6, -6, 6, 6).contains(position);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressedStar = QPersistentModelIndex();
    if (event->button() == Qt::LeftButton && isOnStar(event->pos())) {
        m_pressedStar = indexAt(event->pos());
        event->accept();
        return;
    }
    QListView::mousePressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressedStar.isValid()) {
        if (isOnStar(event->pos()) && indexAt(event->pos()) == m_pressedStar)
            Q_EMIT starClicked(m_pressedStar);
        m_pressedStar = QPersistentModelIndex();
        return;
    }
    QListView::mouseReleaseEvent(event);
}

} // namespace rendezvous::ui
