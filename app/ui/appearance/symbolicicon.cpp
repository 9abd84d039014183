#include "ui/appearance/symbolicicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rendezvous::ui {

namespace {

QColor colourOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

/// Reads and draws nothing before it is painted; what was drawn is kept by name, colour and size, for a list paints the
/// same few icons in every row.
class SymbolicIconEngine : public QIconEngine
{
public:
    explicit SymbolicIconEngine(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QByteArray colour = colourOf(mode).name(QColor::HexRgb).toLatin1();
        const QString key = QStringLiteral("symbolic/%1/%2/%3x%4")
                                .arg(m_name, QLatin1String(colour))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QFile file(path());
        if (file.open(QIODevice::ReadOnly))
            QSvgRenderer(file.readAll().replace("currentColor", colour)).render(&painter, QRect(QPoint(), size));
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QIconEngine *clone() const override { return new SymbolicIconEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(path()); }

private:
    QString path() const { return QStringLiteral(":/icons/%1-symbolic.svg").arg(m_name); }

    QString m_name;
};

} // namespace

QIcon symbolicIcon(const QString &name) { return QIcon(new SymbolicIconEngine(name)); }

QIcon applicationIcon() { return QIcon(QStringLiteral(":/icons/rendezvous.svg")); }

} // namespace rendezvous::ui
