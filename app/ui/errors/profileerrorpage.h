#pragma once

#include "core/result.h"

#include <QWidget>

namespace rendezvous::ui {

/// What the window shows in place of the panes when the profile could not be opened: what happened, where, what to do.
class ProfileErrorPage : public QWidget
{
    Q_OBJECT
public:
    ProfileErrorPage(const Error &error, const QString &folder, QWidget *parent = nullptr);

Q_SIGNALS:
    void openFolderRequested();
    void quitRequested();
};

} // namespace rendezvous::ui
