// How fast HTML becomes a page and a text beside the bare HTML parser over the same bytes in the same run,
// how fast the article of a page is found, and what all of that takes of the heap. Prints the ratios; ends
// with 1 when one of them misses its goal.
#include "article/extraction.h"
#include "article/plaintext.h"
#include "article/safepage.h"
#include "bench/heappeak.h"
#include "support/corpushtml.h"

#include <gumbo.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace rendezvous::article;

namespace {

constexpr int rounds = 5;
constexpr double leastSpeed = 30;       // MB/s; either this
constexpr double leastSpeedRatio = 0.5; // or this part of the bare parser's
constexpr double mostMemory = 12;       // times the document

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

/// The pieces of the corpora one after the other, as pages as large as pages get.
QStringList largePages(const QStringList &pieces)
{
    constexpr qsizetype size = 1'000'000;
    QStringList pages;
    QString page;
    for (const QString &piece : pieces) {
        page += QStringLiteral("<div><p>") + piece + QStringLiteral("</p></div>\n");
        if (page.size() >= size)
            pages << std::exchange(page, QString());
    }
    if (pages.isEmpty() || page.size() > size / 4)
        pages << page;
    return pages;
}

/// The most that a run takes of the heap, in times the page.
template <class Run> double memory(const QStringList &pages, Run run)
{
    double worst = 0;
    for (const QString &page : pages) {
        const qsizetype bytes = page.toUtf8().size();
        resetHeapPeak();
        run(page);
        worst = std::max(worst, double(heapPeak()) / double(bytes));
    }
    return worst;
}

void parse(const QByteArray &utf8)
{
    GumboOutput *output =
        gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), size_t(utf8.size()));
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

} // namespace

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
    const double gumbo =
        speed(pieces, bytes, [&](const QString &) { parse(encoded.at(next++ % encoded.size())); });
    const QUrl base(QStringLiteral("https://example.org/"));
    CleanOptions options;
    options.base = base;
    const double clean = speed(pieces, bytes, [&](const QString &html) { cleanHtml(html, options); });
    const double text = speed(pieces, bytes, [&](const QString &html) { plainText(html, base); });
    const double extract =
        speed(pieces, bytes, [&](const QString &html) { extractArticle(html.toUtf8(), base); });
    std::printf("%lld pieces, %.1f MB, bare parser %.1f MB/s\n", qlonglong(pieces.size()),
                double(bytes) / 1e6, gumbo);
    std::printf("cleanHtml    %.1f MB/s, %.2f of the parser (goal %.0f or %.1f)\n", clean, clean / gumbo,
                leastSpeed, leastSpeedRatio);
    std::printf("plainText    %.1f MB/s, %.2f of the parser\n", text, text / gumbo);
    std::printf("extraction   %.1f MB/s, %.2f of the parser\n", extract, extract / gumbo);

    const QStringList pages = largePages(pieces);
    bool isGood = clean >= leastSpeed || clean >= leastSpeedRatio * gumbo;
    if (hasHeapPeak()) {
        const double bare = memory(pages, [](const QString &page) { parse(page.toUtf8()); });
        const double cleaning = memory(pages, [&](const QString &page) { cleanHtml(page, options); });
        const double reading = memory(pages, [&](const QString &page) { plainText(page, base); });
        const double finding =
            memory(pages, [&](const QString &page) { extractArticle(page.toUtf8(), base); });
        std::printf("heap, in times the page: parser %.1f, cleanHtml %.1f, plainText %.1f, extraction %.1f "
                    "(goal %.0f or the parser's)\n",
                    bare, cleaning, reading, finding, mostMemory);
        isGood = isGood && std::max(cleaning, reading) < std::max(mostMemory, bare);
    }
    return isGood ? 0 : 1;
}
