#include "ui/timeline/taglabels.h"

#include <QFontMetrics>
#include <QPainter>

namespace rendezvous::ui {

namespace {

constexpr int padding = 5;
constexpr int longest = 24; // average characters
constexpr qreal corner = 4;
constexpr int drawnAtMost = 400;

} // namespace

TagLabels::TagLabels() : m_drawn(drawnAtMost) {}

void TagLabels::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_cut.clear();
    m_widths.clear();
    m_drawn.clear();
}

const QString &TagLabels::cut(const QString &name)
{
    QString &shown = m_cut[name];
    if (shown.isEmpty()) {
        const QFontMetrics metrics(m_font);
        shown = metrics.elidedText(name, Qt::ElideRight, metrics.averageCharWidth() * longest);
    }
    return shown;
}

int TagLabels::width(const QString &name)
{
    int &width = m_widths[name];
    if (width == 0)
        width = QFontMetrics(m_font).horizontalAdvance(cut(name)) + 2 * padding;
    return width;
}

void TagLabels::draw(QPainter *painter, const QRect &place, const QString &name, const QColor &colour, const QColor &ground)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const Look key{name, colour.rgba(), ground.rgba(), place.height(), ratio};
    const QPixmap *label = m_drawn.object(key);
    if (!label) {
        m_drawn.insert(key, new QPixmap(drawn(place.size(), ratio, cut(name), colour, ground)));
        label = m_drawn.object(key);
    }
    painter->drawPixmap(place.topLeft(), *label);
}

QPixmap TagLabels::drawn(const QSize &size, qreal ratio, const QString &name, const QColor &colour, const QColor &ground) const
{
    QPixmap label(size * ratio);
    label.setDevicePixelRatio(ratio);
    label.fill(Qt::transparent);
    QPainter painter(&label);
    const QRect place(QPoint(), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, corner, corner);
    painter.setFont(m_font);
    painter.setPen(colour);
    painter.drawText(place, int(Qt::AlignCenter) | Qt::TextSingleLine, name);
    return label;
}

} // namespace rendezvous::ui
