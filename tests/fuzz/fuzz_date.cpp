// Any text is a date in UTC or none.
#include "feed/dateparser.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QDateTime date = rendezvous::feed::parseDate(text);
    if (date.isValid() && (date.timeSpec() != Qt::UTC || date.date().year() < 0 || date.date().year() > 10'000))
        std::abort();
    return 0;
}
