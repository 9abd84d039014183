#include "ui/tray/trayicon.h"

#include "ui/appearance/symbolicicon.h"
#include "ui/tray/notice.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPainter>

namespace rendezvous::ui {

namespace {

constexpr int iconSize = 64;
constexpr int mostCounted = 99;
constexpr QRgb badge = 0xffb3261e;

} // namespace

QIcon iconWithCount(qint64 count)
{
    QPixmap pixmap = applicationIcon().pixmap(iconSize, iconSize);
    if (count <= 0 || pixmap.isNull())
        return QIcon(pixmap);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString text = count > mostCounted ? QStringLiteral("99+") : QString::number(count);
    QFont font = painter.font();
    font.setPixelSize(text.size() > 2 ? 24 : 30);
    font.setBold(true);
    painter.setFont(font);
    const int width = qMax(34, painter.fontMetrics().horizontalAdvance(text) + 12);
    const QRect place(pixmap.width() - width, pixmap.height() - 34, width, 34);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(badge));
    painter.drawRoundedRect(place, 17, 17);
    painter.setPen(Qt::white);
    painter.drawText(place, Qt::AlignCenter, text);
    return QIcon(pixmap);
}

TrayIcon::TrayIcon(const QList<QAction *> &actions, QObject *parent) : QObject(parent), m_menu(new QMenu)
{
    QAction *open = m_menu->addAction(tr("&Open Rendezvous"));
    open->setObjectName(QStringLiteral("trayOpen"));
    connect(open, &QAction::triggered, this, &TrayIcon::raiseRequested);
    m_menu->addSeparator();
    m_menu->addActions(actions);
    m_icon.setContextMenu(m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT raiseRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::raiseRequested);
    setUnread(0);
}

TrayIcon::~TrayIcon() { delete m_menu; }

void TrayIcon::setShown(bool isShown) { m_icon.setVisible(isShown && QSystemTrayIcon::isSystemTrayAvailable()); }

void TrayIcon::setUnread(qint64 count)
{
    if (count == m_unread)
        return;
    m_unread = count;
    m_icon.setIcon(iconWithCount(count));
    m_icon.setToolTip(count > 0 ? tr("Rendezvous: %Ln unread", nullptr, int(count)) : QStringLiteral("Rendezvous"));
}

/// A notification server of the desktop reads mark-up. Qt's own balloon, at the icon in an older panel, reads none: only there
/// is it known where the icon stands.
bool TrayIcon::isShownByDesktop() const
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return m_icon.geometry().isEmpty();
#else
    return false;
#endif
}

void TrayIcon::notify(const QString &title, const QString &text)
{
    if (!m_icon.isVisible() || !QSystemTrayIcon::supportsMessages())
        return;
    m_icon.showMessage(title, isShownByDesktop() ? asMarkup(text) : text, applicationIcon());
}

} // namespace rendezvous::ui
