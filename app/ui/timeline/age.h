#pragma once

#include <QDateTime>
#include <QString>

namespace rendezvous::ui {

/// How long ago, in a word: "now", "12 min", "5 h", then the time of day, then the date. Both in UTC.
QString ageText(const QDateTime &moment, const QDateTime &now);

/// "Today", "Yesterday", "Tuesday, 5 April", with the year when it is another.
QString dayText(const QDate &day, const QDate &today);

} // namespace rendezvous::ui
