#pragma once

#include <QString>

#include <vector>

namespace rendezvous::feed {

/// A number, a word or a mark of a date.
struct DateToken {
    enum class Kind { Number, Word, Mark };
    Kind kind = Kind::Mark;
    QString text;  ///< of a word: folded; of a number: ASCII digits
    qint64 value = 0;
    bool isGlued = false; ///< no blank before it
    bool isUpper = false; ///< a word in capitals
    bool isUsed = false;
};

using DateTokens = std::vector<DateToken>;

/// The parts of a date without what is in parentheses; digits of any script become ASCII.
DateTokens dateTokens(QStringView text);

// What stands at a place; false beyond the end.
bool isNumber(const DateTokens &tokens, size_t at);
bool isWord(const DateTokens &tokens, size_t at);
bool isWord(const DateTokens &tokens, size_t at, QStringView oneOf); ///< a word of one of these letters
bool isMark(const DateTokens &tokens, size_t at, char16_t mark);

/// Marks [from, end) as understood.
void use(DateTokens &tokens, size_t from, size_t end);

bool isEastAsianLetter(QChar c);

/// The signs that follow a number in Chinese, Japanese and Korean and say what it counts.
bool isDateCounter(QChar c);

} // namespace rendezvous::feed
