// What parsing costs beside libxml2's bare SAX2 over the same bytes: every feed of the corpora beside the
// project, and a generated feed of 50 items and about 150 kB; and how many times a document's size it takes
// of the heap. Prints the ratios; ends with 1 when one of them misses its goal.
#include "bench/heappeak.h"
#include "feed/feedparser.h"
#include "support/shareddata.h"

#include <QDirIterator>

#include <libxml/parser.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <limits>
#include <numeric>

using namespace rendezvous::feed;

namespace {

constexpr double leastRatio = 0.5;
constexpr double mostMemory = 12;

QVector<QByteArray> corpus()
{
    QVector<QByteArray> documents;
    QDirIterator files(sharedData(QStringLiteral("corpus")), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = readFile(files.next());
        if (bytes.trimmed().startsWith('<') && parseFeed(bytes, {}))
            documents += bytes;
    }
    return documents;
}

QByteArray generated()
{
    QByteArray feed = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
                      "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Bench</"
                      "title><link>https://example.org/</link>\n";
    const QByteArray paragraph = "&lt;p&gt;Союз и &lt;a href=\"https://example.org/iss\"&gt;Space "
                                 "Station&lt;/a&gt; — 天宫空间站, coopération spatiale.&lt;/p&gt;\n";
    for (int i = 0; i < 50; ++i) {
        const QByteArray number = QByteArray::number(i);
        feed += "<item><title>Crew " + number + " docks</title><link>https://example.org/" + number +
                "</link><guid>https://example.org/?p=" + number +
                "</guid><pubDate>Tue, 19 Apr 2022 14:05:00 "
                "+0000</pubDate><dc:creator>A</dc:creator><category>ISS</category><description>" +
                paragraph.repeated(4) + "</description><content:encoded><![CDATA[" +
                QByteArray(paragraph).replace("&lt;", "<").replace("&gt;", ">").repeated(16) +
                "]]></content:encoded></item>\n";
    }
    return feed + "</channel></rss>\n";
}

void start(void *, const xmlChar *, const xmlChar *, const xmlChar *, int, const xmlChar **, int, int,
           const xmlChar **)
{
}
void end(void *, const xmlChar *, const xmlChar *, const xmlChar *) {}
void text(void *, const xmlChar *, int) {}
#if LIBXML_VERSION >= 21200
void fault(void *, const xmlError *) {}
#else
void fault(void *, xmlError *) {}
#endif

void bareSax(const QByteArray &bytes)
{
    xmlSAXHandler handler;
    std::memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = &start;
    handler.endElementNs = &end;
    handler.characters = &text;
    handler.cdataBlock = &text;
    handler.serror = &fault;
    xmlParserCtxt *context = xmlNewParserCtxt();
    *context->sax = handler;
    xmlCtxtReadMemory(context, bytes.constData(), static_cast<int>(bytes.size()), nullptr, nullptr,
                      XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOENT);
    xmlFreeParserCtxt(context);
}

qint64 bytesOf(const QVector<QByteArray> &documents)
{
    return std::accumulate(documents.cbegin(), documents.cend(), qint64(0),
                           [](qint64 sum, const QByteArray &document) { return sum + document.size(); });
}

/// Seconds of processor time: what others do on the machine meanwhile counts less.
template <class Work> double secondsOf(const QVector<QByteArray> &documents, Work work)
{
    const std::clock_t start = std::clock();
    for (const QByteArray &document : documents)
        work(document);
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// Whether the goal is reached. Both by turns, the best of each: a slow moment then hits both or none.
bool isFastEnough(const char *what, const QVector<QByteArray> &documents)
{
    constexpr int rounds = 15;
    double ours = std::numeric_limits<double>::max();
    double bare = ours;
    for (int i = 0; i < rounds; ++i) {
        bare = std::min(bare, secondsOf(documents, bareSax));
        ours =
            std::min(ours, secondsOf(documents, [](const QByteArray &bytes) { (void)parseFeed(bytes, {}); }));
    }
    const double megabytes = static_cast<double>(bytesOf(documents)) / 1e6;
    const double ratio = bare / ours;
    std::printf(
        "%s: %lld documents, %.1f MB, parseFeed %.1f MB/s, bare SAX %.1f MB/s, ratio %.2f (goal %.2f)\n",
        what, static_cast<long long>(documents.size()), megabytes, megabytes / ours, megabytes / bare, ratio,
        leastRatio);
    return ratio >= leastRatio;
}

/// Nothing but headlines: the smallest items that are of use.
QByteArray headlines()
{
    QByteArray feed =
        "<rss version=\"2.0\"><channel><title>Headlines</title><link>https://example.org/</link>\n";
    for (int i = 0; i < 2'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        feed += "<item><title>Crew " + number +
                " docks with the station</title><link>https://example.org/news/" + number + "</link><guid>" +
                number + "</guid><pubDate>Tue, 19 Apr 2022 14:05:00 +0000</pubDate></item>\n";
    }
    return feed + "</channel></rss>\n";
}

/// Whether the goal is reached, for the worst of the documents. Small ones say nothing: a parser's own tables
/// are larger.
bool isSmallEnough(const char *what, const QVector<QByteArray> &documents)
{
    constexpr qsizetype small = 4096;
    double worst = 0;
    for (const QByteArray &document : documents) {
        if (document.size() < small)
            continue;
        resetHeapPeak();
        (void)parseFeed(document, {});
        worst = std::max(worst, static_cast<double>(heapPeak()) / static_cast<double>(document.size()));
    }
    std::printf("%s: at most %.1f times the document on the heap (goal %.0f)\n", what, worst, mostMemory);
    return worst < mostMemory;
}

} // namespace

int main()
{
    bool isGood = isFastEnough("generated", QVector<QByteArray>(50, generated()));
    isGood = isSmallEnough("headlines", {headlines()}) && isGood;
    const QVector<QByteArray> documents = corpus();
    if (documents.isEmpty()) {
        std::printf("the corpora beside the project are not here\n");
    } else {
        isGood = isFastEnough("corpus", documents) && isGood;
        isGood = isSmallEnough("corpus", documents) && isGood;
    }
    if (!hasHeapPeak())
        std::printf("memory is not measured here\n");
    return isGood ? 0 : 1;
}
