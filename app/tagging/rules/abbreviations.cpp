#include "tagging/rules/abbreviations.h"

#include "tagging/rules/abbreviationframe.h"
#include "tagging/rules/surroundings.h"

#include <algorithm>

namespace rendezvous::tagging {

namespace {

enum class Writing { Chinese, Japanese, Korean };

Writing writingOf(const Document &document)
{
    constexpr std::size_t enough = 400;
    for (const Field &field : document.fields) {
        for (std::size_t i = 0; i < std::min(field.text.size(), enough); ++i) {
            const Script script = field.text.scriptAt(i);
            if (script == Script::Hiragana)
                return Writing::Japanese;
            if (script == Script::Hangul)
                return Writing::Korean;
        }
    }
    // A headline of Han characters alone may be either.
    return document.language == QLatin1String("ja") ? Writing::Japanese : Writing::Chinese;
}

/// Names hide their characters: the 中 of 中国 abbreviates nothing. But 中法 in the name of a satellite does.
std::vector<AbbreviationRun> runsOf(const Document &document, const Field &field)
{
    std::vector<AbbreviationRun> runs;
    auto name = field.candidates.begin();
    std::uint32_t hiddenUntil = 0;
    for (const std::uint32_t place : field.abbreviations) {
        for (; name != field.candidates.end() && name->begin <= place; ++name) {
            if (!document.isTag(*name, TagKind::Programme))
                hiddenUntil = std::max(hiddenUntil, name->end);
        }
        if (place < hiddenUntil)
            continue;
        if (!runs.empty() && runs.back().end == place)
            ++runs.back().end;
        else
            runs.push_back({place, place + 1});
    }
    return runs;
}

bool isFrame(const Document &document, const Field &field, AbbreviationRun run, Writing writing)
{
    switch (writing) {
    case Writing::Japanese: return isJapaneseFrame(document, field, run);
    case Writing::Korean: return isKoreanFrame(document, field, run);
    case Writing::Chinese: break;
    }
    return isChineseFrame(document, field, run);
}

Rule ruleOf(Writing writing)
{
    switch (writing) {
    case Writing::Japanese: return Rule::JapaneseFrame;
    case Writing::Korean: return Rule::KoreanRun;
    case Writing::Chinese: break;
    }
    return Rule::HanFrame;
}

/// The first form of the entry, to have something to show.
std::uint32_t anyForm(const Tables &tables, std::uint32_t entry)
{
    // Forms are stored entry after entry.
    const auto found = std::lower_bound(tables.forms.begin(), tables.forms.end(), entry,
                                        [](const SourceForm &form, std::uint32_t which) { return form.entry < which; });
    return static_cast<std::uint32_t>(found - tables.forms.begin());
}

/// 巴 is Pakistan, but Brazil in a text that names Brazil and not Pakistan: of several states, one that is named, else the
/// last in the files.
std::vector<Abbreviation>::const_iterator stateOf(const Document &document, char16_t unit)
{
    const std::vector<Abbreviation> &known = document.data().abbreviations;
    const auto first = std::lower_bound(known.begin(), known.end(), unit,
                                        [](const Abbreviation &a, char16_t wanted) { return a.unit < wanted; });
    auto usual = known.end();
    auto named = known.end();
    const std::vector<std::uint32_t> &sure = document.sureCountries;
    for (auto state = first; state != known.end() && state->unit == unit; ++state) {
        usual = state;
        if (std::find(sure.begin(), sure.end(), state->entry) != sure.end())
            named = state;
    }
    return named != known.end() ? named : usual;
}

void addStates(const Document &document, Field &field, AbbreviationRun run, Rule rule)
{
    const std::vector<Abbreviation> &known = document.data().abbreviations;
    for (std::uint32_t place = run.begin; place < run.end; ++place) {
        const std::vector<Abbreviation>::const_iterator state = stateOf(document, field.text.at(place));
        if (state == known.end())
            continue;
        Candidate candidate;
        candidate.begin = place;
        candidate.end = place + 1;
        candidate.entry = state->entry;
        candidate.form = anyForm(document.data(), state->entry);
        candidate.rule = rule;
        candidate.standing = Standing::Accepted;
        field.candidates.push_back(candidate);
    }
}

} // namespace

void decideAbbreviations(Document &document)
{
    const bool hasAny = std::any_of(document.fields.begin(), document.fields.end(),
                                    [](const Field &field) { return !field.abbreviations.empty(); });
    if (!hasAny)
        return;
    const Writing writing = writingOf(document);
    for (Field &field : document.fields) {
        const std::size_t before = field.candidates.size();
        for (const AbbreviationRun &run : runsOf(document, field)) {
            if (isFrame(document, field, run, writing))
                addStates(document, field, run, ruleOf(writing));
        }
        if (field.candidates.size() == before)
            continue;
        std::stable_sort(field.candidates.begin(), field.candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.begin < b.begin; });
    }
}

bool startsCue(const Document &document, const FoldedText &text, std::uint32_t place, CueMask mask)
{
    return place < text.size() && text.at(place) != u' ' && cueBehind(document.tables, text, place, mask) != 0;
}

bool endsCue(const Document &document, const Field &field, std::uint32_t place, CueMask mask)
{
    return place > 0 && field.text.at(place - 1) != u' ' && cueEndsAt(document.tables, field, place, mask);
}

} // namespace rendezvous::tagging
