#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace rendezvous::ui {

/// A line at the foot of the window that tells what was just done and offers one answer to it, such as "Undo". Goes by
/// itself, but not while the pointer or the focus is in it.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// `answer` may be empty: then there is no button.
    void tell(const QString &text, const QString &answerText = {}, std::function<void()> answer = {});
    void dismiss();
    QString text() const;

private:
    void goUnlessUsed();

    QLabel *m_text;
    QPushButton *m_answer;
    std::function<void()> m_onAnswer;
    QTimer m_patience;
};

} // namespace rendezvous::ui
