#include "ui/timeline/rowwords.h"

#include "ui/timeline/rowmeta.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace rendezvous::ui {

namespace {

/// More than two screens of rows.
constexpr int rowsKept = 200;

QStaticText shaped(const QString &text, const QFont &font, Qt::LayoutDirection direction)
{
    QStaticText words(text);
    words.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    words.setTextOption(option);
    words.prepare({}, font);
    return words;
}

QVector<QStaticText> titleLines(const QString &text, const QFont &font, const RowSpace &space, Qt::LayoutDirection direction)
{
    QTextLayout layout(text, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrapping.setTextDirection(direction);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QVector<QStaticText> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(space.titleWidth);
        const bool isLast = lines.size() + 1 == space.titleLines;
        const QString words = isLast
            ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, space.titleWidth)
            : text.mid(line.textStart(), line.textLength()).trimmed();
        lines.append(shaped(words, font, direction));
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

RowWords shapedWords(const ItemHeader &header, const RowFonts &fonts, const RowSpace &space, const QString &meta)
{
    const auto directionOf = [](const QString &text) { return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight; };
    const QFontMetrics metaMetrics(fonts.meta);
    RowWords words;
    const QString title = (header.title.isEmpty() ? header.excerpt : header.title).simplified();
    words.isTitleRightToLeft = title.isRightToLeft();
    words.title = titleLines(title, header.isRead ? fonts.title : fonts.unreadTitle, space, directionOf(title));
    // a short title leaves its second line to the text
    if (words.title.size() < space.titleLines && !header.title.isEmpty()) {
        const QString excerpt = header.excerpt.simplified();
        words.isExcerptRightToLeft = excerpt.isRightToLeft();
        words.excerpt = shaped(metaMetrics.elidedText(excerpt, Qt::ElideRight, space.titleWidth), fonts.meta, directionOf(excerpt));
    }
    words.meta = shaped(metaMetrics.elidedText(meta, Qt::ElideMiddle, space.metaWidth), fonts.meta, space.direction);
    return words;
}

/// Of what is drawn.
bool isSame(const ItemHeader &one, const ItemHeader &other)
{
    return one.isRead == other.isRead && one.title == other.title && one.excerpt == other.excerpt
           && one.feedTitle == other.feedTitle && one.sorted == other.sorted && one.language == other.language;
}

} // namespace

RowShaper::RowShaper() : m_kept(rowsKept) {}

const RowWords &RowShaper::words(const ItemHeader &header, const QStringList &readingLanguages, const RowFonts &fonts,
                                 const RowSpace &space, const QDateTime &now)
{
    const qint64 minute = now.toSecsSinceEpoch() / 60;
    Kept *kept = m_kept.object(header.id);
    if (!kept || kept->minute != minute || kept->space != space || !isSame(kept->header, header)) {
        kept = new Kept{header, space, minute, shapedWords(header, fonts, space, rowMeta(header, readingLanguages, now))};
        m_kept.insert(header.id, kept);
    }
    return kept->words;
}

void RowShaper::clear()
{
    m_kept.clear();
}

} // namespace rendezvous::ui
