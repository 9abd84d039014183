// Any bytes give web feeds or an error; what was read survives being written and read again.
#include "feed/opml.h"

#include <cstdint>
#include <cstdlib>

using namespace rendezvous;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<feed::Opml> opml = feed::parseOpml(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!opml)
        return 0;
    for (const feed::OpmlFeed &feed : opml->feeds) {
        if (!feed.url.scheme().startsWith(QLatin1String("http")))
            std::abort();
    }
    const Result<feed::Opml> again = feed::parseOpml(feed::writeOpml(*opml));
    if (!again || again->feeds.size() != opml->feeds.size())
        std::abort();
    return 0;
}
