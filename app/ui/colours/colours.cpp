#include "ui/colours/colours.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace rendezvous::ui {

namespace {

using Scheme = QHash<TagKind, QColor>;

Scheme readScheme(const QString &name)
{
    QFile file(QStringLiteral(":/article/tagcolours.json"));
    Scheme scheme;
    if (!file.open(QIODevice::ReadOnly))
        return scheme;
    const QJsonObject colours = QJsonDocument::fromJson(file.readAll()).object().value(name).toObject();
    for (auto colour = colours.constBegin(); colour != colours.constEnd(); ++colour) {
        if (const std::optional<TagKind> kind = tagKindFromName(colour.key()))
            scheme.insert(*kind, QColor(colour.value().toString()));
    }
    return scheme;
}

/// WCAG 2.1, relative luminance.
qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

qreal contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor tagColour(TagKind kind, const QPalette &palette)
{
    static const Scheme light = readScheme(QStringLiteral("light"));
    static const Scheme dark = readScheme(QStringLiteral("dark"));
    return (isDark(palette) ? dark : light).value(kind, palette.color(QPalette::Text));
}

QColor tagGround(TagKind kind, const QPalette &palette)
{
    return mixed(tagColour(kind, palette), palette.color(QPalette::Base), isDark(palette) ? 0.16 : 0.08);
}

QColor quietText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    qreal share = 0.66;
    while (share < 1 && contrast(mixed(text, base, share), base) < 4.8)
        share += 0.05;
    return mixed(text, base, std::min<qreal>(share, 1));
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.14);
}

} // namespace rendezvous::ui
