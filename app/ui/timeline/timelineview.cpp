#include "ui/timeline/timelineview.h"

#include "models/timelinemodel.h"
#include "ui/colours/colours.h"
#include "ui/timeline/age.h"
#include "ui/timeline/timelinedelegate.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

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
}

int TimelineView::firstVisibleRow() const
{
    return indexAt(QPoint(viewport()->width() / 2, 1)).row();
}

bool TimelineView::isAtTop() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->minimum();
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

void TimelineView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    drawDayHeadings(painter);
}

void TimelineView::drawDayHeadings(QPainter &painter) const
{
    const int first = firstVisibleRow();
    if (first < 0)
        return;
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.82);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const QDate today = QDate::currentDate();
    QDate above = model()->index(first, 0).data(models::TimelineModel::SectionRole).toDate();
    for (int row = first; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const QRect place = visualRect(index);
        if (place.top() > viewport()->height())
            break;
        const QDate day = index.data(models::TimelineModel::SectionRole).toDate();
        const bool isNewDay = row > first && day.isValid() && above.isValid() && day != above;
        above = day;
        painter.setPen(hairline(palette()));
        if (row > 0)
            painter.drawLine(place.left() + 12, place.top(), place.right() - 12, place.top());
        if (!isNewDay)
            continue;
        // The heading stands on the line between two rows, in the air that both leave there: rows keep one height.
        const QString text = dayText(day, today);
        QRect label(place.left() + 12, place.top() - metrics.height() / 2, metrics.horizontalAdvance(text) + 12,
                    metrics.height());
        label = QStyle::visualRect(layoutDirection(), place, label);
        painter.fillRect(label, palette().color(QPalette::Base));
        painter.setPen(quietText(palette()));
        painter.drawText(label, Qt::AlignCenter, text);
    }
}

bool TimelineView::isOnStar(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    const auto *drawing = qobject_cast<const TimelineDelegate *>(itemDelegate());
    return index.isValid() && drawing
           && drawing->starRect(visualRect(index), layoutDirection()).adjusted(-6, -6, 6, 6).contains(position);
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
