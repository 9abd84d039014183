#include "reader/fulltextwork.h"

#include "article/extraction.h"
#include "article/plaintext.h"
#include "reader/words.h"

namespace rendezvous::reader {

Result<IncomingFullText> fullTextOf(const fetch::Response &response, const Item &item,
                                    const tagging::Tagger &tagger)
{
    if (response.error)
        return *response.error;
    const Result<article::Extraction> article =
        article::extractArticle(response.body, response.url, response.contentType);
    if (!article)
        return article.error();
    IncomingFullText full;
    full.page = response.url;
    full.html = article->html;
    article::PageText page = article::plainText(article->html, response.url);
    full.text = std::move(page.text);
    full.images = std::move(page.images);
    full.words = wordCount(full.text);
    if (full.words == 0)
        return Error{Error::Kind::NotFound,
                     QStringLiteral("no words in the article of %1").arg(response.url.toString(QUrl::RemovePassword))};

    const ItemHeader &header = item.header;
    const QString feedText =
        article::plainText(item.body(), item.base.isEmpty() ? header.link : item.base).text;
    full.feedWords = wordCount(feedText);
    full.isLossy = isThirdLost(feedText, full.text);
    if (!full.isLossy && 2 * full.feedWords < full.words)
        full.tags = tagger.tag({header.title, full.text, header.language}).itemTags();
    return full;
}

} // namespace rendezvous::reader
