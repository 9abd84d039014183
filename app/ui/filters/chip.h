#pragma once

#include "ui/filters/chiplabel.h"

#include <QAbstractButton>

namespace rendezvous::ui {

/// One part of the query: its words and a cross. Backspace, Delete, Space or a click on the cross ask to remove it.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const ChipLabel &label, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();
    /// An arrow key asks for the neighbour, in reading order.
    void neighbourRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;

    ChipLabel m_label;
};

} // namespace rendezvous::ui
