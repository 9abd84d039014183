#pragma once

#include <QListView>

namespace rendezvous::ui {

class TimelineDelegate;

/// The list itself: rows of one height, and the star that a click sets.
class TimelineView : public QListView
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    int firstVisibleRow() const;
    /// With one row more in view in either direction, so that a person sees what comes.
    void showWithNeighbours(const QModelIndex &index);

Q_SIGNALS:
    void starClicked(const QModelIndex &index);

public Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyboardSearch(const QString &search) override;

private:
    bool isOnStar(const QPoint &position) const;

    QPersistentModelIndex m_pressedStar;
};

} // namespace rendezvous::ui
