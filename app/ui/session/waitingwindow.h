#pragma once

#include <QWidget>

namespace rendezvous::ui {

/// Why a profile cannot be opened yet.
enum class Hold {
    Command, ///< a command of the terminal is at work in it
    Unknown, ///< whoever has it does not say
};

/// In place of the window while the profile is held by somebody else: says so, and that it goes on by itself.
class WaitingWindow : public QWidget
{
    Q_OBJECT
public:
    WaitingWindow(Hold hold, const QString &folder);

Q_SIGNALS:
    void givenUp();

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace rendezvous::ui
