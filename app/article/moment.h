#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace rendezvous::article {

/// When something was published, as a page says it.
struct Moment
{
    QDateTime time;       ///< UTC, or what the publisher's clock shows, written as UTC; invalid: not said
    bool isLocal = false; ///< the zone was not said
    bool isValid() const { return time.isValid(); }
    /// A day alone; midnight counts as that.
    bool isDay() const { return time.time() == QTime(0, 0); }
};

/// A moment with the clock of its publisher, by the country of the address, else by the language of the page;
/// a day stays the day that it is.
QDateTime utcOf(const Moment &moment, const QUrl &page, const QString &language);

/// The language of a text that is written in a script of its own ("ja", "ko", "th", "zh"), else none.
QString languageOfScript(const QString &text);

/// The zone that a text names behind a time ("GMT+6", "+03:00", "WIB"), in minutes east of Greenwich.
struct SaidOffset
{
    bool isSaid = false;
    int minutes = 0;
};
SaidOffset offsetIn(const QString &text);

} // namespace rendezvous::article
