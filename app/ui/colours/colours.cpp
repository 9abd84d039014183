#include "ui/colours/colours.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace rendezvous::ui {

namespace {

using Scheme = QHash<QString, QColor>;

struct Schemes {
    Scheme light;
    Scheme dark;

    const Scheme &of(const QPalette &palette) const { return isDark(palette) ? dark : light; }
};

Scheme schemeOf(const QJsonObject &colours)
{
    Scheme scheme;
    for (auto colour = colours.constBegin(); colour != colours.constEnd(); ++colour)
        scheme.insert(colour.key(), QColor(colour.value().toString()));
    return scheme;
}

Schemes readSchemes(const QString &name)
{
    QFile file(QStringLiteral(":/article/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject schemes = QJsonDocument::fromJson(file.readAll()).object();
    return {schemeOf(schemes.value(QStringLiteral("light")).toObject()), schemeOf(schemes.value(QStringLiteral("dark")).toObject())};
}

/// A colour of text, faint over the base.
QColor ground(const QColor &colour, const QPalette &palette)
{
    return mixed(colour, palette.color(QPalette::Base), isDark(palette) ? 0.16 : 0.08);
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
    static const Schemes schemes = readSchemes(QStringLiteral("tagcolours"));
    return schemes.of(palette).value(tagKindName(kind), palette.color(QPalette::Text));
}

QColor tagGround(TagKind kind, const QPalette &palette) { return ground(tagColour(kind, palette), palette); }

QColor editColour(Edit edit, const QPalette &palette)
{
    static const Schemes schemes = readSchemes(QStringLiteral("editcolours"));
    const QString name = edit == Edit::Removed ? QStringLiteral("removed") : QStringLiteral("added");
    return schemes.of(palette).value(name, palette.color(QPalette::Text));
}

QColor editGround(Edit edit, const QPalette &palette) { return ground(editColour(edit, palette), palette); }

QColor quietText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    qreal share = 0.66;
    while (share < 1 && contrast(mixed(text, base, share), base) < 4.8)
        share += 0.05;
    return mixed(text, base, std::min<qreal>(share, 1));
}

QColor linkText(const QPalette &palette)
{
    const QColor link = palette.color(QPalette::Link);
    const QColor base = palette.color(QPalette::Base);
    qreal share = 0;
    while (share < 1 && contrast(mixed(palette.color(QPalette::Text), link, share), base) < 4.5)
        share += 0.1;
    return mixed(palette.color(QPalette::Text), link, std::min<qreal>(share, 1));
}

QPalette withQuietSelection(const QPalette &palette)
{
    QPalette quiet = palette;
    quiet.setColor(QPalette::Highlight,
                   mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Base), isDark(palette) ? 0.35 : 0.18));
    quiet.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return quiet;
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.14);
}

} // namespace rendezvous::ui
