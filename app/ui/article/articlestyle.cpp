#include "ui/article/articlestyle.h"

#include "core/tag.h"
#include "ui/colours/colours.h"

#include <QFile>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace rendezvous::ui {

int measureWidth(const QFont &font)
{
    return qCeil(QFontMetricsF(font).averageCharWidth() * measureCharacters);
}

QString articleStyle(const ArticleLook &look)
{
    QFile file(QStringLiteral(":/article/article.css"));
    QString css = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();

    const auto colour = [](const QColor &value) { return value.name(QColor::HexRgb); };
    const QPalette &palette = look.palette;
    const qreal points = look.font.pointSizeF() > 0 ? look.font.pointSizeF() : look.font.pixelSize() * 0.75;
    const auto size = [points](qreal factor) { return QString::number(points * factor, 'f', 1) + QStringLiteral("pt"); };
    css.replace(QLatin1String("@text"), colour(palette.color(QPalette::Text)));
    css.replace(QLatin1String("@quiet"), colour(quietText(palette)));
    css.replace(QLatin1String("@hairline"), colour(hairline(palette)));
    css.replace(QLatin1String("@ground"), colour(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.06)));
    css.replace(QLatin1String("@link"), colour(linkText(palette)));
    css.replace(QLatin1String("@command"), colour(mixed(linkText(palette), quietText(palette), 0.5)));
    // the longer names first: the shorter ones begin them
    css.replace(QLatin1String("@removedground"), colour(editGround(Edit::Removed, palette)));
    css.replace(QLatin1String("@removed"), colour(editColour(Edit::Removed, palette)));
    css.replace(QLatin1String("@addedground"), colour(editGround(Edit::Added, palette)));
    css.replace(QLatin1String("@added"), colour(editColour(Edit::Added, palette)));
    css.replace(QLatin1String("@huge"), size(1.6));
    css.replace(QLatin1String("@large"), size(1.25));
    css.replace(QLatin1String("@small"), size(0.88));
    for (const TagKind kind : {TagKind::Agency, TagKind::Station, TagKind::Country, TagKind::Person,
                               TagKind::Programme, TagKind::Medium}) {
        css += QStringLiteral("a.%1 { color: %2; text-decoration: underline; text-decoration-color: %3; }\na.chip-%1 { color: %3; background-color: %4; text-decoration: none; }\n")
                   .arg(tagKindName(kind), colour(palette.color(QPalette::Text)), colour(tagColour(kind, palette)),
                        colour(tagGround(kind, palette)));
    }
    return css;
}

void fitLinesToPictures(QTextDocument &document)
{
    QTextBlockFormat fitted;
    fitted.setLineHeight(0, QTextBlockFormat::SingleHeight);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.text().contains(QChar::ObjectReplacementCharacter))
            continue;
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(fitted);
    }
    cursor.endEditBlock();
}

} // namespace rendezvous::ui
