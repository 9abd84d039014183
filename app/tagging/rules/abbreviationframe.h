#pragma once

#include "tagging/rules/candidate.h"

#include <cstdint>

namespace rendezvous::tagging {

/// A run of one-character abbreviations that stand together: 中俄, or 俄 alone.
struct AbbreviationRun {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    std::uint32_t length() const { return end - begin; }
};

bool isChineseFrame(const Document &document, const Field &field, AbbreviationRun run);
bool isJapaneseFrame(const Document &document, const Field &field, AbbreviationRun run);
bool isKoreanFrame(const Document &document, const Field &field, AbbreviationRun run);

/// Whether a cue word of that class begins right at that place, or ends right before it, without a space.
bool startsCue(const Document &document, const FoldedText &text, std::uint32_t place, CueMask mask);
bool endsCue(const Document &document, const Field &field, std::uint32_t place, CueMask mask);

} // namespace rendezvous::tagging
