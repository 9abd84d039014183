#pragma once

#include <QCache>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QString>

class QPainter;

namespace rendezvous::ui {

/// The labels of tags in rows. Each is drawn once and then copied: the same few stand in most rows.
class TagLabels
{
public:
    TagLabels();

    /// Of what is drawn from now on; forgets the labels in another one.
    void setFont(const QFont &font);
    /// Logical pixels, padding included.
    int width(const QString &name);
    void draw(QPainter *painter, const QRect &place, const QString &name, const QColor &colour, const QColor &ground);

private:
    struct Look {
        QString name;
        QRgb colour;
        QRgb ground;
        int height;
        qreal ratio;

        friend bool operator==(const Look &, const Look &) = default;
        friend size_t qHash(const Look &look, size_t seed)
        {
            return qHashMulti(seed, look.name, look.colour, look.ground, look.height, look.ratio);
        }
    };

    QPixmap drawn(const QSize &size, qreal ratio, const QString &name, const QColor &colour, const QColor &ground) const;
    const QString &cut(const QString &name);

    QFont m_font;
    QHash<QString, QString> m_cut; ///< names as they are shown
    QHash<QString, int> m_widths;
    QCache<Look, QPixmap> m_drawn;
};

} // namespace rendezvous::ui
