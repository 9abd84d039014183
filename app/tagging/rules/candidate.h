#pragma once

#include "tagging/fold.h"
#include "tagging/rules/cueindex.h"
#include "tagging/scan.h"
#include "tagging/tables.h"
#include "tagging/tagger.h"

#include <array>
#include <cstdint>
#include <vector>

namespace rendezvous::tagging {

/// The rules by which a name tags; rulename.h has their names and sentences.
enum class Rule : std::uint8_t {
    Name,          ///< L1
    Acronym,       ///< A1
    Quoted,        ///< Q1
    Weak,          ///< W1
    Company,       ///< W5
    Needed,        ///< W3
    Module,        ///< W6
    Metonym,       ///< M1
    Compound,      ///< P1
    Description,   ///< D1
    OwnStation,    ///< S1
    Headline,      ///< H1
    HanFrame,      ///< C3
    JapaneseFrame, ///< C4
    KoreanRun,     ///< K1
    Glued,         ///< G1
    Group,         ///< B1
    OwnName,       ///< O1
};

enum class Standing : std::uint8_t { Open, Accepted, Refused };

/// A place that may become a mention.
struct Candidate
{
    std::uint32_t begin = 0; ///< folded units of its field
    std::uint32_t end = 0;
    std::uint32_t form = 0;  ///< index in the tables' forms
    std::uint32_t entry = 0; ///< index in the tables' entries
    Rule rule = Rule::Name;
    Standing standing = Standing::Open;
    bool isNested = false;
    bool isGlued = false;

    bool isInside(const Candidate &other) const { return begin >= other.begin && end <= other.end; }
    std::uint32_t length() const { return end - begin; }
};

/// Cue classes that the rules themselves ask for, found once by name.
struct RuleCues
{
    explicit RuleCues(const Tables &tables);

    CueMask space, module, speech, locative, locativeBehind, politics, conjunction, filler, link, notStation,
        article, between, hanBefore, hanAfter, hanHeadline, jaAfter, koAfter, dateline, eventName, accuse,
        pact, company, koPair, koNoun, koParticle, actorsBefore, actorsBehind, street, streetLink, givenName,
        givenCountry, body;
};

/// One field of a document (title or text) on its way to mentions.
struct Field
{
    Mention::Field name = Mention::Field::Text;
    FoldedText text;
    std::vector<Candidate> candidates;
    std::vector<std::uint32_t> abbreviations;
    std::vector<std::uint32_t> smallForms; ///< that ask for a capital and stand there without, once each
    bool isShouting = false;
    mutable CueIndex cueIndex; ///< grows while rules read

    explicit Field(Mention::Field which, QStringView original) : name(which), text(original) {}
};

/// What a rule may look at: the tables, both fields, and what is known by now.
struct Document
{
    const ScanTables &tables;
    const RuleCues &cues;
    QString language;            ///< as declared; empty: unknown
    std::array<Field, 2> fields; ///< title, text
    bool hasSpaceName = false;   ///< an agency or station is named beyond doubt
    std::vector<std::uint32_t>
        namedStations; ///< entries of stations named otherwise than by a module, without duplicates
    std::vector<std::uint32_t> sureCountries; ///< entries of countries named beyond doubt, without duplicates

    const Tables &data() const { return *tables.tables; }
    const SourceForm &form(const Candidate &candidate) const { return data().forms[candidate.form]; }
    const Entry &entry(const Candidate &candidate) const
    {
        return data().entries.at(static_cast<qsizetype>(candidate.entry));
    }
    bool isTag(const Candidate &candidate, TagKind kind) const
    {
        const Entry &which = entry(candidate);
        return which.isTag && which.tag.kind == kind;
    }
};

} // namespace rendezvous::tagging
