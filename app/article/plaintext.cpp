#include "article/plaintext.h"

#include "article/htmlguard.h"
#include "article/lineartext.h"
#include "article/walk.h"

#include <QTextBoundaryFinder>

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

} // namespace

PageText plainText(QStringView html, const QUrl &base)
{
    const QByteArray utf8 = html.toUtf8();
    const WalkOptions options{base, false, {}};
    TextWriter quickText;
    Walk quickWalk(options, &quickText, nullptr);
    if (walkWithoutTree({utf8.constData(), std::size_t(utf8.size())}, quickWalk))
        return pageTextOf(quickText, quickWalk);
    return plainTextOfTree(utf8, base);
}

PageText plainTextOfTree(const QByteArray &utf8, const QUrl &base)
{
    const HtmlTree tree(guardHtml(utf8), HtmlTree::Context::Fragment);
    const WalkOptions options{base, false, {}};
    TextWriter text;
    Walk walk(options, &text, nullptr);
    walk.run(tree.root());
    return pageTextOf(text, walk);
}

QString excerpt(QStringView text, int characters)
{
    // a character has few code units: what lies far behind the end need not be looked at
    const QString line = text.left(qsizetype(characters) * 16).toString().simplified();
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, line);
    int count = 0;
    while (count < characters && graphemes.toNextBoundary() > 0)
        ++count;
    const qsizetype end = graphemes.position();
    if (end < 0 || end >= line.size())
        return line;
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, line);
    words.setPosition(end);
    qsizetype cut = words.isAtBoundary() ? end : words.toPreviousBoundary();
    if (cut < end / 2)
        cut = end;
    return QStringView(line).left(cut).trimmed().toString() + QChar(0x2026);
}

} // namespace rendezvous::article
