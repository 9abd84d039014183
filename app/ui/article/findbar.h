#pragma once

#include <QTextCursor>
#include <QTextDocument>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;
class QToolButton;

namespace rendezvous::ui {

/// Finds words in the page above it and marks all of them.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    FindBar(QTextEdit &page, QWidget *parent);

    void open();
    void close();
    void findNext();
    void findPrevious();
    /// The page holds another text now.
    void searchAgain();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void go(int step);
    void show(int index);
    void mark();

    QTextEdit &m_page;
    QLineEdit *m_words;
    QLabel *m_count;
    QVector<QTextCursor> m_found;
    int m_current = -1;
};

} // namespace rendezvous::ui
