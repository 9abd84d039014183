#include "cli/pagecommands.h"

#include "article/extraction.h"
#include "article/pageencoding.h"
#include "article/safepage.h"
#include "cli/input.h"
#include "cli/itemjson.h"
#include "core/bounds.h"
#include "tagging/language.h"

namespace rendezvous::cli {

int runClean(const Invocation &invocation, const Console &console)
{
    const Result<QByteArray> bytes = readInput(invocation.words.constFirst(), bounds::pageBody);
    if (!bytes) {
        console.tell(bytes.error().detail);
        return exitPartly;
    }
    const QString html = article::decodePage(*bytes);
    article::CleanOptions options;
    options.base = QUrl(invocation.value(QStringLiteral("url")));
    options.isForDisplay = invocation.has(QStringLiteral("display"));
    const article::SafePage page = article::cleanHtml(html, options);
    console.out(page.html.toUtf8());
    if (page.isCut)
        console.tell(QStringLiteral("the page was cut to stay within bounds"));
    return exitDone;
}

int runExtract(const Invocation &invocation, const Console &console)
{
    const Result<QByteArray> bytes = readInput(invocation.words.constFirst(), bounds::pageBody);
    if (!bytes) {
        console.tell(bytes.error().detail);
        return exitPartly;
    }
    const auto extraction = article::extractArticle(*bytes, QUrl(invocation.value(QStringLiteral("url"))),
                                                    invocation.value(QStringLiteral("content-type")).toUtf8());
    if (!extraction) {
        console.tell(QStringLiteral("%1: %2").arg(errorKindName(extraction.error().kind), extraction.error().detail));
        return exitPartly;
    }
    const QString language =
        extraction->language.isEmpty() ? tagging::detectLanguage(extraction->text) : extraction->language;
    console.out(QJsonObject{
        {QStringLiteral("title"), extraction->title},
        {QStringLiteral("byline"), extraction->byline},
        {QStringLiteral("published"), dateJson(extraction->published)},
        {QStringLiteral("lang"), language},
        {QStringLiteral("html"), extraction->html},
        {QStringLiteral("text"), extraction->text},
        {QStringLiteral("image"), urlJson(extraction->image)},
    });
    return exitDone;
}

} // namespace rendezvous::cli
