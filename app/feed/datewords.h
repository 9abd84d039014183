#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rendezvous::feed {

/// Lower case without accents: how the words below are compared.
QString foldedDateWord(QStringView word);

/// 1..12 for the name of a month, long or short, in the languages of our sources; 0: none. `word` is folded.
int monthNamed(const QString &word);
/// Whether it names a day of the week; `word` is folded.
bool isWeekday(const QString &word);
/// Words that stand between the parts of a date and mean nothing: "at", "de", "Uhr", "г".
bool isFiller(const QString &word);

enum class HalfDay { Am, Pm };
std::optional<HalfDay> halfDayNamed(const QString &word);

/// Seconds east of UTC of a zone's customary short name ("EST", "МСК"); nothing for an unknown one.
/// Ambiguous ones mean what they mean in RFC 822 (5): CST is Chicago's.
std::optional<int> zoneNamed(const QString &word);

/// IANA's name for a word that means winter time and summer time alike ("ET"); empty for any other.
QByteArray regionNamed(const QString &word);

} // namespace rendezvous::feed
