#pragma once

#include "ui/filters/chiplabel.h"

#include <QVector>
#include <QWidget>

namespace rendezvous::ui {

class Chip;

/// Chips beside and below one another, as many lines as they need.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent);

    void setLabels(const QVector<ChipLabel> &labels);
    int count() const { return int(m_chips.size()); }
    void focusChip(int index);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested(int index);
    /// An arrow key went past the last chip.
    void endPassed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Places of the chips in that width, in reading order; the height of all comes with it.
    QVector<QRect> placesIn(int width, int *height) const;
    void place();
    void goFrom(int index, int step);

    QVector<Chip *> m_chips;
    QVector<QString> m_texts;
};

} // namespace rendezvous::ui
