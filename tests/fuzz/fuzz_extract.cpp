#include "article/extraction.h"
#include "article/safepage.h"

#include <QByteArray>
#include <QUrl>

#include <cstdint>
#include <cstdlib>

using namespace rendezvous::article;

/// Any bytes of any charset: what is found is a safe page already.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto article = extractArticle(bytes, QUrl(QStringLiteral("https://example.org/2022/04/22/a.html")));
    if (article && cleanHtml(article->html, {}).html != article->html)
        std::abort();
    return 0;
}
