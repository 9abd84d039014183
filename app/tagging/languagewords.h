#pragma once

#include <QStringView>

#include <array>

namespace rendezvous::tagging {

enum class LanguageWords { English, French, German, Spanish, Italian, Portuguese, OtherLatin, Russian, Ukrainian, Hindi, OtherDevanagari };

/// How many words of the text are among the frequent ones of that language.
int wordScore(QStringView text, LanguageWords language);

/// Scores for en fr de es it pt and, last, other languages of the Latin script: frequent words, letters and endings
/// that only some of them have.
std::array<int, 7> latinScores(QStringView text);

/// By the characters that only one of the two writings has; false when there are none.
bool isTraditionalChinese(QStringView text);

} // namespace rendezvous::tagging
