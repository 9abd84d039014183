#include "tagging/rules/borrowed.h"

#include "tagging/rules/surroundings.h"

#include <algorithm>

namespace rendezvous::tagging {

namespace {

bool hasCase(Script script)
{
    return script == Script::Latin || script == Script::Cyrillic;
}

class Bearer
{
public:
    Bearer(const Document &document, const Field &field, const Candidate &candidate)
        : m_document(document), m_field(field), m_text(field.text), m_name(candidate)
    {
    }

    bool isOther() const
    {
        const RuleCues &cues = m_document.cues;
        return isBehindCue(canBearGivenName() ? cues.street | cues.givenName : cues.street) ||
               isStreetsAdjective() || isGivenName();
    }

private:
    /// The end of the words before the name is such a cue: "rue de la", "Herr". Only words that links join to
    /// the name are looked at, for most names stand behind others.
    bool isBehindCue(CueMask mask) const
    {
        constexpr int mostWords = 4;
        if (m_name.begin < 2 || m_text.scriptBefore(m_name.begin) != Script::None)
            return false;
        const std::uint32_t end = m_name.begin - 1;
        std::uint32_t wordEnd = end;
        for (int words = 0; words < mostWords && wordEnd > 0; ++words) {
            const std::uint32_t word = wordBefore(wordEnd);
            if (word == wordEnd)
                return false;
            if (cueBehind(m_document.tables, m_text, word, mask | m_document.cues.streetLink) == 0)
                return false;
            if (cueBehind(m_document.tables, m_text, word, mask) == end)
                return true;
            if (word == 0 ||
                cueBehind(m_document.tables, m_text, word, m_document.cues.streetLink) != wordEnd)
                return false;
            wordEnd = word - 1;
        }
        return false;
    }

    /// Where the word begins that ends there, with hyphens and a last dot: "Jean-Marc", "Sr."
    std::uint32_t wordBefore(std::uint32_t end) const
    {
        constexpr std::uint32_t longestWord = 20;
        const std::uint32_t first = end > longestWord ? end - longestWord : 0;
        std::uint32_t word = end - (m_text.at(end - 1) == u'.' ? 1 : 0);
        const Script script = m_text.scriptBefore(word);
        if (script == Script::None)
            return end;
        while (word > first && (m_text.scriptBefore(word) == script || m_text.at(word - 1) == u'-'))
            --word;
        return word;
    }

    /// "Итальянская улица": the adjective is small where it is none of a street's name.
    bool isStreetsAdjective() const
    {
        return m_text.scriptAt(m_name.begin) == Script::Cyrillic &&
               m_document.form(m_name).role == Role::Adjective && isCapital(m_field, m_name.begin) &&
               cueBehind(m_document.tables, m_text, m_name.end, m_document.cues.street) != 0;
    }

    /// "Jean-Marc Allemand", "Herr Deutsch", "محمود المصري".
    bool canBearGivenName() const
    {
        if (m_name.begin == 0 || m_text.at(m_name.begin - 1) != u' ' || isAcronym() || m_field.isShouting)
            return false;
        return !hasCase(m_text.scriptAt(m_name.begin)) || isCapital(m_field, m_name.begin);
    }

    /// "Kenya Wheeler" in a text that writes other words small; but "Kenya Airways", "India Prime Minister".
    bool isGivenName() const
    {
        if (m_field.name != Mention::Field::Text || m_text.scriptAt(m_name.begin) != Script::Latin ||
            isAcronym())
            return false;
        const std::uint32_t next = m_name.end + 1;
        if (next >= m_text.size() || m_text.at(m_name.end) != u' ' || !isCapital(m_field, next) ||
            isCapital(m_field, next + 1))
            return false;
        const bool canBe =
            cueBehind(m_document.tables, m_text, m_name.begin, m_document.cues.givenCountry) == m_name.end;
        return canBe && cueBehind(m_document.tables, m_text, m_name.end, m_document.cues.body) == 0;
    }

    bool isAcronym() const { return (m_document.form(m_name).flags & FormFlag::acronym) != 0; }

    const Document &m_document;
    const Field &m_field;
    const FoldedText &m_text;
    const Candidate &m_name;
};

bool isLanguage(const Document &document, const Candidate &candidate)
{
    return document.form(candidate).role == Role::Exclusion &&
           document.entry(candidate).tag.id == QLatin1String("languages");
}

/// "English and Korean": nothing but a comma or an "and" between them.
bool isJoined(const Document &document, const FoldedText &text, std::uint32_t end, std::uint32_t begin)
{
    if (end == 0 || begin <= end || begin - end > 6)
        return false;
    if (begin - end == 2 && (text.at(end) == u',' || text.at(begin - 1) == u'و'))
        return true;
    const std::uint32_t joint = cueBehind(document.tables, text, end, document.cues.conjunction);
    return joint != 0 && joint + 1 == begin;
}

/// A sentence begins with a capital, so that of its first word says nothing.
bool startsSentence(const Field &field, const Candidate &candidate)
{
    return field.name == Mention::Field::Title ||
           sentenceAround(field, candidate.begin, candidate.end).begin + 2 >= candidate.begin;
}

bool isWrittenSmall(const Document &document, const Candidate &candidate)
{
    return std::any_of(document.fields.begin(), document.fields.end(), [&candidate](const Field &field) {
        return std::find(field.smallForms.begin(), field.smallForms.end(), candidate.form) !=
               field.smallForms.end();
    });
}

/// In an address ("www.china.org") a name is always small.
bool isInAddress(const FoldedText &text, const Candidate &candidate)
{
    static constexpr QStringView ofAddresses = u"./@-_#:";
    const bool isBehind = candidate.begin > 0 && ofAddresses.contains(QChar(text.at(candidate.begin - 1)));
    const bool isBefore = candidate.end + 1 < text.size() &&
                          ofAddresses.contains(QChar(text.at(candidate.end))) &&
                          text.at(candidate.end + 1) != u' ';
    return isBehind || isBefore;
}

} // namespace

void noteIfWrittenSmall(const Document &document, Field &field, const Candidate &candidate)
{
    const bool asksForCapital = (document.form(candidate).flags & FormFlag::cased) != 0;
    if (asksForCapital && document.isTag(candidate, TagKind::Country) && !isCapital(field, candidate.begin) &&
        !isInAddress(field.text, candidate))
        field.smallForms.push_back(candidate.form);
}

void refuseBorrowed(Document &document)
{
    for (Field &field : document.fields) {
        std::uint32_t languageEnd = 0;
        for (Candidate &candidate : field.candidates) {
            if (isLanguage(document, candidate)) {
                languageEnd = candidate.end;
                continue;
            }
            if (candidate.standing != Standing::Open || !document.isTag(candidate, TagKind::Country))
                continue;
            if (document.form(candidate).role == Role::Adjective &&
                isJoined(document, field.text, languageEnd, candidate.begin)) {
                languageEnd = candidate.end;
                candidate.standing = Standing::Refused;
            } else if (Bearer(document, field, candidate).isOther() ||
                       (isWrittenSmall(document, candidate) && startsSentence(field, candidate))) {
                candidate.standing = Standing::Refused;
            }
        }
    }
}

} // namespace rendezvous::tagging
