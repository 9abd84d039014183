#pragma once

#include <QWidget>

class QLabel;

namespace rendezvous::ui {

/// One long job in the status line: what is done and how far it is, and a button that stops it. Hidden while there is
/// none.
class StatusJob : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the objectName of the text; without `stopText` the job cannot be stopped.
    StatusJob(const QString &name, const QString &stopText, QWidget *parent);

    void show(const QString &text);
    void end() { hide(); }

Q_SIGNALS:
    void stopRequested();

private:
    QLabel *m_text;
};

} // namespace rendezvous::ui
