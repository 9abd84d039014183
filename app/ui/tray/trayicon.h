#pragma once

#include <QObject>
#include <QSystemTrayIcon>

class QAction;
class QMenu;

namespace rendezvous::ui {

/// The program in the system tray with the number of unread items, where the system has a tray.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// The menu shows these actions of the window.
    TrayIcon(const QList<QAction *> &actions, QObject *parent = nullptr);
    ~TrayIcon() override;

    void setShown(bool isShown);
    bool isShown() const { return m_icon.isVisible(); }
    void setUnread(qint64 count);
    /// A notice of the desktop; nothing where the system has none.
    void notify(const QString &title, const QString &text);

Q_SIGNALS:
    void raiseRequested();

private:
    bool isShownByDesktop() const;

    QSystemTrayIcon m_icon;
    QMenu *m_menu;
    qint64 m_unread = -1;
};

/// The program's icon with a number in its corner; more than 99 shows as "99+".
QIcon iconWithCount(qint64 count);

} // namespace rendezvous::ui
