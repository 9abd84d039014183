// What parsing costs beside libxml2's bare SAX2 over the same bytes: every feed of the corpora beside the project,
// and a generated feed of 50 items and about 150 kB. Prints megabytes a second and the ratio.
#include "feed/feedparser.h"
#include "support/shareddata.h"

#include <QDirIterator>
#include <QElapsedTimer>

#include <libxml/parser.h>

#include <cstdio>
#include <cstring>

using namespace rendezvous::feed;

namespace {

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
    QByteArray feed = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Bench</title><link>https://example.org/</link>\n";
    const QByteArray paragraph = "&lt;p&gt;Союз и &lt;a href=\"https://example.org/iss\"&gt;Space Station&lt;/a&gt; — 天宫空间站, coopération spatiale.&lt;/p&gt;\n";
    for (int i = 0; i < 50; ++i) {
        const QByteArray number = QByteArray::number(i);
        feed += "<item><title>Crew " + number + " docks</title><link>https://example.org/" + number + "</link><guid>https://example.org/?p=" + number
                + "</guid><pubDate>Tue, 19 Apr 2022 14:05:00 +0000</pubDate><dc:creator>A</dc:creator><category>ISS</category><description>"
                + paragraph.repeated(4) + "</description><content:encoded><![CDATA[" + QByteArray(paragraph).replace("&lt;", "<").replace("&gt;", ">").repeated(16)
                + "]]></content:encoded></item>\n";
    }
    return feed + "</channel></rss>\n";
}

void start(void *, const xmlChar *, const xmlChar *, const xmlChar *, int, const xmlChar **, int, int, const xmlChar **) {}
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
    xmlCtxtReadMemory(context, bytes.constData(), static_cast<int>(bytes.size()), nullptr, nullptr, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOENT);
    xmlFreeParserCtxt(context);
}

/// The best of several runs, in megabytes a second.
template <class Work> double speed(const QVector<QByteArray> &documents, int rounds, Work work)
{
    qint64 bytes = 0;
    for (const QByteArray &document : documents)
        bytes += document.size();
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray &document : documents)
            work(document);
        best = qMin(best, timer.nsecsElapsed());
    }
    return static_cast<double>(bytes) * 1000 / static_cast<double>(best);
}

void report(const char *what, const QVector<QByteArray> &documents, int rounds)
{
    const double ours = speed(documents, rounds, [](const QByteArray &bytes) { (void)parseFeed(bytes, {}); });
    const double bare = speed(documents, rounds, bareSax);
    std::printf("%s: %lld documents, parseFeed %.1f MB/s, bare SAX %.1f MB/s, ratio %.2f\n", what, static_cast<long long>(documents.size()), ours, bare, ours / bare);
}

} // namespace

int main()
{
    const QByteArray feed = generated();
    report("generated", QVector<QByteArray>(50, feed), 7);
    const QVector<QByteArray> documents = corpus();
    if (documents.isEmpty())
        std::printf("the corpora beside the project are not here\n");
    else
        report("corpus", documents, 7);
    return 0;
}
