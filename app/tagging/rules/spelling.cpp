#include "tagging/rules/spelling.h"

#include "tagging/rules/surroundings.h"

namespace rendezvous::tagging {

namespace {

constexpr int fewestLetters = 10;
/// In capitals these could be any word: US, IT, AI, ESA, TUA.
constexpr int shortestInShouting = 3;

struct Letters {
    int capitals = 0;
    int small = 0;
    bool isFirstCapital = false;

    int all() const { return capitals + small; }
};

Letters count(QStringView text)
{
    Letters letters;
    for (const QChar c : text) {
        if (!c.isLetter() || c.toLower() == c.toUpper())
            continue;
        if (letters.all() == 0)
            letters.isFirstCapital = c.isUpper();
        ++(c.isUpper() ? letters.capitals : letters.small);
    }
    return letters;
}

QStringView originalOf(const Field &field, const Candidate &candidate)
{
    const qsizetype begin = field.text.originalBegin(candidate.begin);
    return field.text.original().mid(begin, field.text.originalEnd(candidate.end) - begin);
}

bool startsSentence(const Field &field, const Candidate &candidate)
{
    return sentenceAround(field.text, candidate.begin, candidate.end).begin + 2 >= candidate.begin;
}

/// "Nasa", "Esa", "Iss" as German, Italian, Spanish and Portuguese papers write.
bool isCapitalisedAcronym(const Document &document, const Field &field, const Candidate &candidate, const Letters &letters)
{
    if (!letters.isFirstCapital || letters.capitals != 1 || letters.all() < 3)
        return false;
    const SourceForm &form = document.form(candidate);
    const bool isElided = candidate.begin > 0 && field.text.at(candidate.begin - 1) == u'\'';
    const bool hasArticle = isElided || cueEndsAt(document.tables, field.text, candidate.begin, document.cues.article);
    if ((form.flags & FormFlag::weak) != 0 || letters.all() == 3)
        return hasArticle || (!startsSentence(field, candidate) && (form.flags & FormFlag::weak) == 0);
    return true;
}

} // namespace

bool isShouting(QStringView original)
{
    const Letters letters = count(original.left(400));
    return letters.all() >= fewestLetters && letters.capitals * 10 > letters.all() * 7;
}

bool isSpelledRight(const Document &document, const Field &field, Candidate &candidate)
{
    const SourceForm &form = document.form(candidate);
    if ((form.flags & FormFlag::quoted) != 0) {
        if (!isQuoted(field.text, candidate.begin, candidate.end))
            return false;
        candidate.rule = Rule::Quoted;
    }
    if ((form.flags & (FormFlag::acronym | FormFlag::cased)) == 0)
        return true;
    const QStringView original = originalOf(field, candidate);
    const Letters letters = count(original);
    if (letters.all() == 0)
        return true;
    if ((form.flags & FormFlag::cased) != 0)
        return letters.isFirstCapital;
    candidate.rule = Rule::Acronym;
    if (field.isShouting && letters.all() <= shortestInShouting && !original.contains(u'.'))
        return false;
    return letters.small == 0 || isCapitalisedAcronym(document, field, candidate, letters);
}

} // namespace rendezvous::tagging
