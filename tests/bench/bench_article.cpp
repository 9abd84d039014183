#include "article/plaintext.h"
#include "article/safepage.h"
#include "support/corpushtml.h"

#include <gumbo.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace rendezvous::article;

namespace {

constexpr int rounds = 5;

/// The best of some rounds, in MB of UTF-8 per second of processor time.
template <class Run> double speed(const QStringList &pieces, qint64 bytes, Run run)
{
    std::clock_t best = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        for (const QString &html : pieces)
            run(html);
        const std::clock_t used = std::clock() - begin;
        best = round == 0 ? used : std::min(best, used);
    }
    return double(bytes) / 1e6 * CLOCKS_PER_SEC / double(std::max<std::clock_t>(best, 1));
}

} // namespace

/// How fast HTML becomes a page and a text, beside the bare HTML parser over the same bytes in the same run.
int main()
{
    const QStringList pieces = corpusHtml();
    if (pieces.isEmpty()) {
        std::puts("skipped: the corpora beside the project are not here");
        return 0;
    }
    QList<QByteArray> encoded;
    qint64 bytes = 0;
    for (const QString &html : pieces) {
        encoded << html.toUtf8();
        bytes += encoded.last().size();
    }
    qsizetype next = 0;
    const double gumbo = speed(pieces, bytes, [&](const QString &) {
        const QByteArray &utf8 = encoded.at(next++ % encoded.size());
        GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), size_t(utf8.size()));
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    });
    const QUrl base(QStringLiteral("https://example.org/"));
    CleanOptions options;
    options.base = base;
    const double clean = speed(pieces, bytes, [&](const QString &html) { cleanHtml(html, options); });
    const double text = speed(pieces, bytes, [&](const QString &html) { plainText(html, base); });
    std::printf("%lld pieces, %.1f MB\n", qlonglong(pieces.size()), double(bytes) / 1e6);
    std::printf("bare parser %.1f MB/s\ncleanHtml   %.1f MB/s, %.2f of the parser\nplainText   %.1f MB/s, %.2f of the parser\n",
                gumbo, clean, clean / gumbo, text, text / gumbo);
    return 0;
}
