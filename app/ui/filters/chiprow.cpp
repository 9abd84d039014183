#include "ui/filters/chiprow.h"

#include "ui/filters/chip.h"

#include <QStyle>

namespace rendezvous::ui {

namespace {
constexpr int gap = 4;
}

ChipRow::ChipRow(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("filterChips"));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setLabels(const QVector<ChipLabel> &labels)
{
    QVector<QString> texts;
    for (const ChipLabel &label : labels)
        texts.append(label.text);
    if (texts == m_texts)
        return;
    int focused = -1;
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->hasFocus())
            focused = i;
    }
    m_texts = texts;
    for (Chip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // it may be the sender of what brought us here
    }
    m_chips.clear();
    for (int i = 0; i < labels.size(); ++i) {
        auto *chip = new Chip(labels.at(i), this);
        connect(chip, &Chip::removeRequested, this, [this, i] { Q_EMIT removeRequested(i); });
        connect(chip, &Chip::neighbourRequested, this, [this, i](int step) { goFrom(i, step); });
        chip->setVisible(true);
        m_chips.append(chip);
    }
    setVisible(!m_chips.isEmpty());
    place();
    updateGeometry();
    if (focused < 0)
        return;
    if (m_chips.isEmpty())
        Q_EMIT endPassed();
    else
        focusChip(std::min(focused, count() - 1));
}

void ChipRow::focusChip(int index)
{
    if (index >= 0 && index < count())
        m_chips.at(index)->setFocus(Qt::OtherFocusReason);
}

void ChipRow::goFrom(int index, int step)
{
    if (index + step >= count())
        Q_EMIT endPassed();
    else
        focusChip(index + step);
}

QVector<QRect> ChipRow::placesIn(int width, int *height) const
{
    QVector<QRect> places;
    int left = 0;
    int top = 0;
    int lineHeight = 0;
    for (const Chip *chip : m_chips) {
        const QSize size(std::min(chip->sizeHint().width(), std::max(40, width)), chip->sizeHint().height());
        if (left > 0 && left + size.width() > width) {
            left = 0;
            top += lineHeight + gap;
        }
        places.append(QRect(QPoint(left, top), size));
        left += size.width() + gap;
        lineHeight = size.height();
    }
    *height = top + lineHeight;
    return places;
}

int ChipRow::heightForWidth(int width) const
{
    int height = 0;
    placesIn(width, &height);
    return height;
}

QSize ChipRow::sizeHint() const
{
    return {100, heightForWidth(std::max(width(), 100))};
}

QSize ChipRow::minimumSizeHint() const
{
    return {40, m_chips.isEmpty() ? 0 : m_chips.first()->sizeHint().height()};
}

void ChipRow::place()
{
    int height = 0;
    const QVector<QRect> places = placesIn(width(), &height);
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), places.at(i)));
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace rendezvous::ui
