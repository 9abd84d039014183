#include "article/plaintext.h"
#include "article/safepage.h"

#include <QString>
#include <QUrl>

#include <cstdint>
#include <cstdlib>

using namespace rendezvous::article;

/// Any bytes: cleaning twice gives what cleaning once gave, and the text is the same by the short way and by the tree.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    CleanOptions options;
    options.base = QUrl(QStringLiteral("https://example.org/a/"));
    const SafePage once = cleanHtml(html, options);
    if (cleanHtml(once.html, options).html != once.html)
        std::abort();

    const PageText text = plainText(html, options.base);
    if (text.text != plainTextOfTree(html.toUtf8(), options.base).text)
        std::abort();
    const qsizetype length = text.text.size();
    options.isForDisplay = true;
    options.highlights = {{length / 4, length / 3, QStringLiteral("tag:a:b"), QStringLiteral("agency")},
                          {length / 2, length, QStringLiteral("tag:c:d"), QStringLiteral("country")}};
    cleanHtml(html, options);
    excerpt(text.text, int(size % 40));
    return 0;
}
