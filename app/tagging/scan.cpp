#include "tagging/scan.h"

#include "tagging/homoglyphs.h"

#include <algorithm>
#include <string_view>

namespace rendezvous::tagging {

namespace {

/// Katakana words this short are beginnings of other words: タイ in タイヤ, インド in インドア.
constexpr std::size_t shortKatakana = 3;
/// Arabic tokens longer than this are taken for words that lost their space.
constexpr std::size_t gluedArabic = 12;

class Scanner
{
public:
    Scanner(const ScanTables &tables, FoldedText &text)
        : m_tables(tables), m_names(tables.names), m_scripts(foldTable().scripts.data()), m_text(text),
          m_units(text.units()), m_size(text.size())
    {
    }

    Scan run()
    {
        constexpr std::size_t unitsOfAName = 24;
        m_scan.occurrences.reserve(m_size / unitsOfAName + 4);
        std::size_t at = 0;
        while (at < m_size) {
            const Script script = scriptAt(at);
            switch (script) {
            case Script::None:
                ++at;
                break;
            case Script::Han:
            case Script::Hiragana:
            case Script::Katakana:
                at = scanIdeographs(at, script);
                break;
            case Script::Hangul:
                at = scanKorean(at);
                break;
            case Script::Arabic:
                at = scanArabic(at);
                break;
            default:
                at = scanWord(at, script);
                break;
            }
        }
        const auto isBefore = [](const Occurrence &a, const Occurrence &b) { return a.begin < b.begin; };
        if (!std::is_sorted(m_scan.occurrences.begin(), m_scan.occurrences.end(), isBefore))
            std::stable_sort(m_scan.occurrences.begin(), m_scan.occurrences.end(), isBefore);
        return std::move(m_scan);
    }

private:
    Script scriptAt(std::size_t at) const { return m_scripts[m_units[at]]; }

    std::size_t wordEnd(std::size_t at, Script script) const
    {
        while (scriptAt(at) == script)
            ++at;
        return at;
    }

    /// A name may end there: the next letter is none of the same script.
    bool isEdge(std::size_t end) const
    {
        const Script last = scriptAt(end - 1);
        return last == Script::None || last == Script::Han || last == Script::Hiragana ||
               scriptAt(end) != last;
    }

    void addRun(std::uint32_t run, std::size_t begin, std::size_t end, std::uint16_t required = 0,
                std::uint16_t refused = 0, bool isGlued = false)
    {
        const std::uint32_t *ids = m_tables.tables->runs.data() + run;
        for (std::uint32_t i = 1; i <= ids[0]; ++i) {
            const SourceForm &form = m_tables.tables->forms[ids[i]];
            if ((form.flags & required) != required || (form.flags & refused) != 0)
                continue;
            m_scan.occurrences.push_back(
                {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), ids[i], isGlued});
        }
    }

    std::size_t scanWord(std::size_t at, Script script)
    {
        if (m_names.canStart(m_units + at))
            walkWord(at, script);
        const std::size_t end = wordEnd(at, script);
        const Script next = scriptAt(end);
        const bool isMixed = (script == Script::Latin && next == Script::Cyrillic)
            || (script == Script::Cyrillic && next == Script::Latin);
        return isMixed ? scanMixedWord(at, end) : end;
    }

    void walkWord(std::size_t at, Script script)
    {
        m_names.walk(m_units + at, [&](std::size_t length, std::uint32_t run) {
            const std::size_t end = at + length;
            if (isEdge(end))
                addRun(run, at, end);
            else if (script == Script::Latin && length >= 4)
                addGerman(run, at, end);
        });
    }

    /// "Chinas", "Russlandpolitik".
    void addGerman(std::uint32_t run, std::size_t begin, std::size_t end)
    {
        const std::size_t close = wordEnd(end, Script::Latin);
        std::size_t head = end;
        if (m_units[head] == u's') {
            ++head;
            if (head == close) {
                addRun(run, begin, end, FormFlag::german | FormFlag::cased);
                return;
            }
        }
        if (cueFills(end, close, m_tables.germanHead) ||
            (head > end && cueFills(head, close, m_tables.germanHead)))
            addRun(run, begin, end, FormFlag::german | FormFlag::cased);
    }

    bool cueFills(std::size_t begin, std::size_t end, CueMask mask) const
    {
        bool isFilled = false;
        m_tables.cues.walk(m_units + begin, [&](std::size_t length, std::uint32_t cue) {
            isFilled = isFilled || (begin + length == end && (m_tables.tables->cueMasks[cue] & mask) != 0);
        });
        return isFilled;
    }

    bool cueStarts(std::size_t begin, CueMask mask) const
    {
        bool isFound = false;
        m_tables.cues.walk(m_units + begin, [&](std::size_t, std::uint32_t cue) {
            isFound = isFound || (m_tables.tables->cueMasks[cue] & mask) != 0;
        });
        return isFound;
    }

    /// Where letters of two alphabets make one word, the rarer ones are look-alikes.
    std::size_t scanMixedWord(std::size_t begin, std::size_t end)
    {
        while (scriptAt(end) == Script::Latin || scriptAt(end) == Script::Cyrillic)
            ++end;
        if (!unifyScripts(m_text.units() + begin, end - begin))
            return end;
        m_names.walk(m_units + begin, [&](std::size_t length, std::uint32_t run) {
            if (isEdge(begin + length))
                addRun(run, begin, begin + length);
        });
        return end;
    }

    std::size_t scanIdeographs(std::size_t at, Script script)
    {
        if (m_tables.isAbbreviation[m_units[at]])
            m_scan.abbreviations.push_back(static_cast<std::uint32_t>(at));
        const bool isInsideKatakana =
            script == Script::Katakana && at > 0 && scriptAt(at - 1) == Script::Katakana;
        if (isInsideKatakana || !m_names.canStart(m_units + at))
            return at + 1;
        m_names.walk(m_units + at, [&](std::size_t length, std::uint32_t run) {
            const std::size_t end = at + length;
            const Script last = scriptAt(end - 1);
            if (last == Script::Katakana) {
                const bool isPart = scriptAt(end) == Script::Katakana;
                // イタリアン, アメリカン are made of the names, not the names.
                const bool isAdjective = isPart && m_units[end] == u'ン';
                if (script == Script::Katakana && (isAdjective || (isPart && length <= shortKatakana)))
                    return;
            } else if (!isEdge(end)) {
                return;
            }
            addRun(run, at, end);
        });
        return at + 1;
    }

    std::size_t scanKorean(std::size_t at)
    {
        const std::size_t end = wordEnd(at, Script::Hangul);
        for (std::size_t i = at; i < end; ++i) {
            if (m_tables.isAbbreviation[m_units[i]])
                m_scan.abbreviations.push_back(static_cast<std::uint32_t>(i));
        }
        scanKoreanPart(at, end, 0);
        static constexpr std::u16string_view prefixes = u"대반친재주방탈";
        if (end - at > 2 && prefixes.find(m_units[at]) != prefixes.npos)
            scanKoreanPart(at + 1, end, 0);
        return end;
    }

    void scanKoreanPart(std::size_t at, std::size_t end, int depth)
    {
        if (!m_names.canStart(m_units + at))
            return;
        std::size_t longest = 0;
        m_names.walk(m_units + at, [&](std::size_t length, std::uint32_t run) {
            const std::size_t close = at + length;
            if (isKoreanEdge(close)) {
                addRun(run, at, close);
                longest = close;
            } else if (length > 1 && close < end && startsName(close)) {
                addRun(run, at, close);
                longest = close;
            }
        });
        if (longest > at && longest < end && depth < 4)
            scanKoreanPart(longest, end, depth + 1);
    }

    bool startsName(std::size_t at) const
    {
        bool isFound = false;
        m_names.walk(m_units + at, [&](std::size_t length, std::uint32_t) {
            isFound = isFound || (length > 1 && isKoreanEdge(at + length));
        });
        return isFound;
    }

    bool isKoreanEdge(std::size_t at) const
    {
        if (scriptAt(at) != Script::Hangul || scriptAt(at - 1) != Script::Hangul)
            return true;
        const std::size_t end = wordEnd(at, Script::Hangul);
        return cueFills(at, end, m_tables.koreanParticle) || cueStarts(at, m_tables.koreanNoun) ||
               isKoreanSuffix(at, end);
    }

    /// A suffix takes particles of its own: 중국인으로, 볼리비아전에서.
    bool isKoreanSuffix(std::size_t at, std::size_t end) const
    {
        bool isFound = false;
        m_tables.cues.walk(m_units + at, [&](std::size_t length, std::uint32_t cue) {
            const bool isSuffix = (m_tables.tables->cueMasks[cue] & m_tables.koreanSuffix) != 0;
            isFound =
                isFound ||
                (isSuffix && (at + length == end || cueFills(at + length, end, m_tables.koreanParticle)));
        });
        return isFound;
    }

    std::size_t scanArabic(std::size_t at)
    {
        const std::size_t end = wordEnd(at, Script::Arabic);
        const std::size_t before = m_scan.occurrences.size();
        scanAfterConjunction(at, end, at);
        if ((m_units[at] == u'و' || m_units[at] == u'ف') && end - at > 2)
            scanAfterConjunction(at + 1, end, at);
        if (end - at > gluedArabic && m_scan.occurrences.size() == before)
            scanGluedArabic(at, end);
        return end;
    }

    void scanAfterConjunction(std::size_t at, std::size_t end, std::size_t token)
    {
        scanAfterPreposition(at, end, token);
        static constexpr std::u16string_view prepositions = u"بكلس";
        if (end - at > 2 && prepositions.find(m_units[at]) != prepositions.npos)
            scanAfterPreposition(at + 1, end, token);
    }

    void scanAfterPreposition(std::size_t at, std::size_t end, std::size_t token)
    {
        walkArabic(at, FormFlag::article, 0);
        const bool isContracted = at > token && m_units[at - 1] == u'ل' && m_units[at] == u'ل';
        if (end - at > 3 && m_units[at] == u'ا' && m_units[at + 1] == u'ل')
            walkArabic(at + 2, 0, 2);
        else if (isContracted)
            walkArabic(at + 1, 0, 1);
    }

    void walkArabic(std::size_t at, std::uint16_t refused, std::size_t articleLength)
    {
        if (!m_names.canStart(m_units + at))
            return;
        m_names.walk(m_units + at, [&](std::size_t length, std::uint32_t run) {
            if (isEdge(at + length))
                addRun(run, at - articleLength, at + length, 0, refused);
        });
    }

    void scanGluedArabic(std::size_t begin, std::size_t end)
    {
        for (std::size_t at = begin + 2; at < end; ++at) {
            if (m_units[at - 2] != u'ا' || m_units[at - 1] != u'ل')
                continue;
            m_names.walk(m_units + at, [&](std::size_t length, std::uint32_t run) {
                if (length >= 3 && at + length <= end)
                    addRun(run, at - 2, at + length, FormFlag::article, 0, true);
            });
        }
    }

    const ScanTables &m_tables;
    const TrieView m_names;
    const Script *m_scripts;
    FoldedText &m_text;
    const char16_t *m_units;
    std::size_t m_size;
    Scan m_scan;
};

} // namespace

ScanTables::ScanTables(std::shared_ptr<const Tables> compiled)
    : tables(std::move(compiled)), names(tables->nameTrie()), cues(tables->cueTrie()), isAbbreviation(65536),
      koreanParticle(tables->cueMask(u"ko-particle")), koreanNoun(tables->cueMask(u"ko-noun")),
      koreanSuffix(tables->cueMask(u"ko-suffix")), germanHead(tables->cueMask(u"de-head"))
{
    for (const Abbreviation &abbreviation : tables->abbreviations)
        isAbbreviation[abbreviation.unit] = true;
}

Scan scanText(const ScanTables &tables, FoldedText &text)
{
    return Scanner(tables, text).run();
}

} // namespace rendezvous::tagging
