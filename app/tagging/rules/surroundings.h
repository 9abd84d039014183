#pragma once

#include "tagging/rules/candidate.h"

#include <vector>

namespace rendezvous::tagging {

/// The sentence around a place: up to the nearest stops, at most 400 units each way.
Span sentenceAround(const Field &field, std::uint32_t begin, std::uint32_t end);

/// The place and so many units on both sides of it.
Span window(const FoldedText &text, std::uint32_t begin, std::uint32_t end, std::uint32_t radius);

/// From so many words before the place to so many behind it; a character of Chinese or Japanese is half a
/// word.
Span wordsAround(const FoldedText &text, std::uint32_t begin, std::uint32_t end, int before, int behind);

/// The cue words of these classes in that span, by place. They have the edges that names have.
std::vector<CueWord> cuesIn(const ScanTables &tables, const Field &field, Span span, CueMask mask);
bool hasCue(const ScanTables &tables, const Field &field, Span span, CueMask mask);
/// One that does not overlap the name: a name is no evidence for itself.
bool hasCueBeside(const ScanTables &tables, const Field &field, Span name, Span span, CueMask mask);

/// A cue word that ends right before the place (but for one space), or begins right behind it.
bool cueEndsAt(const ScanTables &tables, const Field &field, std::uint32_t place, CueMask mask);
/// The end of the longest such cue word at or one space behind that place; 0 if there is none.
std::uint32_t cueBehind(const ScanTables &tables, const FoldedText &text, std::uint32_t place, CueMask mask);

/// Written with a capital there; false behind the end.
bool isCapital(const Field &field, std::uint32_t place);

/// Inside quotation marks that open right before and close right behind it.
bool isQuoted(const FoldedText &text, std::uint32_t begin, std::uint32_t end);

} // namespace rendezvous::tagging
