#include "ui/filters/chip.h"

#include "ui/colours/colours.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace rendezvous::ui {

namespace {
constexpr int air = 8;
constexpr int crossSize = 16;
constexpr int widest = 260;
constexpr int slack = 2; // painters round up what metrics round down
}

Chip::Chip(const ChipLabel &label, QWidget *parent) : QAbstractButton(parent), m_label(label)
{
    setObjectName(QStringLiteral("filterChip"));
    setText(label.text);
    setAccessibleName(tr("Filter: %1. Backspace removes it.").arg(label.text));
    setToolTip(QStringLiteral("<span>%1</span>").arg(label.text.toHtmlEscaped()));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("keepsActivationKeys", true);
    connect(this, &QAbstractButton::clicked, this, &Chip::removeRequested);
}

QSize Chip::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + slack + 2 * air + crossSize;
    return {std::min(width, widest), fontMetrics().height() + 8};
}

QRect Chip::crossRect() const
{
    const QRect place(width() - crossSize - air / 2, 0, crossSize, height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_label.kind ? tagColour(*m_label.kind, palette()) : palette().color(QPalette::Text);
    const QColor ground = m_label.kind ? tagGround(*m_label.kind, palette())
                                       : mixed(colour, palette().color(QPalette::Base), 0.08);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(ground);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2)
                              : QPen(mixed(colour, palette().color(QPalette::Base), 0.35),
                                     1, m_label.isExcluding ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(frame, 6, 6);

    QRect words(air, 0, width() - 2 * air - crossSize, height());
    words = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.setPen(colour);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    const QPointF centre = QRectF(crossRect()).center();
    constexpr qreal arm = 3.5;
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
    painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    // The words may be clicked to get the keyboard there; only the cross removes.
    if (crossRect().contains(event->pos())) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Left:
        Q_EMIT neighbourRequested(isMirrored ? 1 : -1);
        return;
    case Qt::Key_Right:
        Q_EMIT neighbourRequested(isMirrored ? -1 : 1);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace rendezvous::ui
