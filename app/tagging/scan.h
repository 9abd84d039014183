#pragma once

#include "tagging/fold.h"
#include "tagging/tables.h"

#include <cstdint>
#include <vector>

namespace rendezvous::tagging {

/// A name of the gazetteer that stands in a text with the edges its script asks for; nothing else is decided.
struct Occurrence {
    std::uint32_t begin = 0; ///< folded units
    std::uint32_t end = 0;
    std::uint32_t form = 0; ///< index in the tables' forms
    bool isGlued = false;   ///< inside a run of words without spaces; less sure
};

struct Scan {
    std::vector<Occurrence> occurrences;      ///< by begin
    std::vector<std::uint32_t> abbreviations; ///< places of one-character abbreviations of states
};

/// What scanning needs beside the tables, made once.
struct ScanTables {
    explicit ScanTables(std::shared_ptr<const Tables> compiled);

    std::shared_ptr<const Tables> tables;
    TrieView names;
    TrieView cues;
    std::vector<bool> isAbbreviation; ///< by unit
    CueMask koreanParticle = 0;
    CueMask koreanNoun = 0;
    CueMask koreanSuffix = 0;
    CueMask germanHead = 0;
};

/// One pass over a folded text. Words of mixed Latin and Cyrillic letters are put right in `text` on the way.
Scan scanText(const ScanTables &tables, FoldedText &text);

} // namespace rendezvous::tagging
