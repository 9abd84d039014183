// Any page gives web addresses, each once.
#include "feed/discovery.h"

#include <QSet>

#include <cstdint>
#include <cstdlib>

using namespace rendezvous;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray page(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QSet<QUrl> seen;
    for (const feed::FeedCandidate &candidate : feed::discoverFeeds(page, QUrl(QStringLiteral("https://example.org/news/")))) {
        if (!candidate.url.scheme().startsWith(QLatin1String("http")) || seen.contains(candidate.url))
            std::abort();
        seen.insert(candidate.url);
    }
    return 0;
}
