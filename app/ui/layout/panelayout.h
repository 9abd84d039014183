#pragma once

#include <QWidget>

class QSplitter;

namespace rendezvous::ui {

enum class WindowLayout { Columns, Stacked, ListOnly };

/// The three panes side by side, or the timeline above the article, or one at a time. Each arrangement keeps its own
/// sizes.
class PaneLayout : public QWidget
{
    Q_OBJECT
public:
    PaneLayout(QWidget *sidebar, QWidget *timeline, QWidget *article, QWidget *parent = nullptr);

    WindowLayout windowLayout() const { return m_layout; }
    void setWindowLayout(WindowLayout layout);
    /// Three columns -> stacked -> list only -> three columns.
    void cycle();

    /// In the list only layout: whether the article stands in the place of the list.
    void setIsReading(bool isReading);
    bool isArticleVisible() const;

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void layoutChanged(rendezvous::ui::WindowLayout layout);

private:
    void arrange();

    QSplitter *m_outer; ///< side bar | inner
    QSplitter *m_inner; ///< timeline | article
    QWidget *m_timeline;
    QWidget *m_article;
    WindowLayout m_layout = WindowLayout::Columns;
    bool m_isReading = false;
    QByteArray m_columns;
    QByteArray m_stacked;
};

} // namespace rendezvous::ui
