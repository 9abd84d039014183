#include "article/plaintext.h"

#include "article/htmlguard.h"
#include "article/lineartext.h"
#include "article/walk.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace rendezvous::article {

namespace {

PageText pageTextOf(const TextWriter &text, Walk &walk)
{
    PageText page;
    page.text = text.text();
    for (const PageImage &image : walk.takeImages()) {
        if (image.url.scheme() != QLatin1String("data"))
            page.images.append(image.url);
    }
    return page;
}

PageText textOfTree(QByteArray guarded, const QUrl &base)
{
    const WalkOptions options{base};
    TextWriter text;
    Walk walk(options, &text, nullptr);
    text.reserve(guarded.size());
    {
        const HtmlTree tree(std::move(guarded), HtmlTree::Context::Fragment);
        walk.run(tree.root());
    }
    return pageTextOf(text, walk);
}

/// Code units behind a place that may decide whether a line breaks there.
constexpr qsizetype breakContext = 32;

/// Whether it is a whole character beside others of this kind (Unicode Standard Annex 29, 3.1.1).
bool standsAlone(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x20 && u < 0x300) || (u >= 0x400 && u < 0x483) || (u >= 0x620 && u < 0x64b) || (u >= 0x2010 && u < 0x2028) ||
           (u >= 0x3001 && u < 0x302a) || (u >= 0x3041 && u < 0x3097) || (u >= 0x30a0 && u < 0x3100) ||
           (u >= 0x4e00 && u < 0xa000) || (u >= 0xac00 && u < 0xd7a4) || (u >= 0xff01 && u < 0xff5f);
}

/// Where so many characters end, or the line.
qsizetype endOfCharacters(const QString &line, int characters)
{
    const QStringView first = QStringView(line).left(qsizetype(characters) + 1);
    if (std::all_of(first.begin(), first.end(), standsAlone))
        return std::min<qsizetype>(characters, line.size());
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, line);
    int count = 0;
    while (count < characters && graphemes.toNextBoundary() > 0)
        ++count;
    return graphemes.position() < 0 ? line.size() : graphemes.position();
}

} // namespace

PageText plainText(QStringView html, const QUrl &base)
{
    QByteArray utf8 = html.toUtf8();
    const WalkOptions options{base};
    {
        TextWriter text;
        Walk walk(options, &text, nullptr);
        if (walkWithoutTree({utf8.constData(), std::size_t(utf8.size())}, walk))
            return pageTextOf(text, walk);
    }
    QByteArray guarded = guardHtml(std::exchange(utf8, {}));
    return textOfTree(std::move(guarded), base);
}

PageText plainTextOfTree(const QByteArray &utf8, const QUrl &base)
{
    return textOfTree(guardHtml(utf8), base);
}

QString excerpt(QStringView text, int characters)
{
    // most characters are one code unit; only where they are more is it worth looking far behind
    const qsizetype usual = qsizetype(characters) + 2 * breakContext;
    QString line = text.left(usual).toString().simplified();
    qsizetype end = endOfCharacters(line, characters);
    if (text.size() > usual && end + breakContext > line.size()) {
        line = text.left(16 * qsizetype(characters)).toString().simplified();
        end = endOfCharacters(line, characters);
    }
    if (end >= line.size())
        return line;
    const qsizetype first = std::max<qsizetype>(0, end - 2 * breakContext);
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, line.mid(first, end + breakContext - first));
    words.setPosition(end - first);
    qsizetype cut = first + (words.isAtBoundary() ? end - first : words.toPreviousBoundary());
    if (cut <= first)
        cut = end;
    return QStringView(line).left(cut).trimmed().toString() + QChar(0x2026);
}

} // namespace rendezvous::article
