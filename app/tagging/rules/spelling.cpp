#include "tagging/rules/spelling.h"

#include "tagging/rules/surroundings.h"

#include <algorithm>

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
    const FoldTable &table = foldTable();
    for (const QChar c : text) {
        const LetterCase written = table.cases[c.unicode()];
        if (written == LetterCase::None)
            continue;
        if (letters.all() == 0)
            letters.isFirstCapital = written == LetterCase::Capital;
        ++(written == LetterCase::Capital ? letters.capitals : letters.small);
    }
    return letters;
}

QStringView originalOf(const Field &field, const Candidate &candidate)
{
    const qsizetype begin = field.text.originalBegin(candidate.begin);
    return field.text.original().mid(begin, field.text.originalEnd(candidate.end) - begin);
}

bool isAccented(char16_t unit)
{
    return (unit >= 0x00C0 && unit <= 0x024F) || (unit >= 0x1E00 && unit <= 0x1EFF) || (unit >= 0x0300 && unit <= 0x036F);
}

/// Seúl is no "seul", and Germán no German.
bool hasAccentsOf(const SourceForm &form, QStringView original)
{
    if ((form.flags & (FormFlag::plain | FormFlag::accented)) == 0)
        return true;
    const bool isMarked = std::any_of(original.begin(), original.end(), [](QChar c) { return isAccented(c.unicode()); });
    return isMarked ? (form.flags & FormFlag::plain) == 0 : (form.flags & FormFlag::accented) == 0;
}

/// "Le Monde" and "La Réunion" have a capital behind their article.
bool keepsCapitalBehindArticle(QStringView form, QStringView original)
{
    constexpr qsizetype longestArticle = 3;
    const qsizetype gap = form.indexOf(u' ');
    if (gap < 1 || gap > longestArticle || gap + 1 >= form.size() || !form.at(gap + 1).isUpper())
        return true;
    const qsizetype space = original.indexOf(u' ');
    return space < 0 || space + 1 >= original.size() || !original.at(space + 1).isLower();
}

bool startsSentence(const Field &field, const Candidate &candidate)
{
    return sentenceAround(field, candidate.begin, candidate.end).begin + 2 >= candidate.begin;
}

/// Peoples are written small in Russian and Ukrainian: with a capital inside a sentence it is a surname, Поляков.
bool isSurname(const Document &document, const Field &field, const Candidate &candidate, QStringView original)
{
    if (document.form(candidate).role != Role::People || field.isShouting
        || field.text.scriptAt(candidate.begin) != Script::Cyrillic || !original.front().isUpper())
        return false;
    return !startsSentence(field, candidate);
}

/// "Nasa", "Esa", "Iss" as German, Italian, Spanish and Portuguese papers write.
bool isCapitalisedAcronym(const Document &document, const Field &field, const Candidate &candidate, const Letters &letters)
{
    if (!letters.isFirstCapital || letters.capitals != 1 || letters.all() < 3)
        return false;
    const SourceForm &form = document.form(candidate);
    const bool isElided = candidate.begin > 0 && field.text.at(candidate.begin - 1) == u'\'';
    const bool hasArticle = isElided || cueEndsAt(document.tables, field, candidate.begin, document.cues.article);
    if ((form.flags & FormFlag::weak) != 0 || letters.all() == 3)
        return hasArticle || (!startsSentence(field, candidate) && (form.flags & FormFlag::weak) == 0);
    return true;
}

} // namespace

bool isShouting(QStringView original)
{
    constexpr qsizetype examined = 200;
    constexpr qsizetype glanced = 80;
    if (count(original.left(glanced)).small * 10 > examined * 3)
        return false;
    const Letters letters = count(original.left(examined));
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
    constexpr std::uint16_t ofSpelling = FormFlag::plain | FormFlag::accented | FormFlag::acronym | FormFlag::cased;
    if ((form.flags & ofSpelling) == 0 && form.role != Role::People)
        return true;
    const QStringView original = originalOf(field, candidate);
    if (original.isEmpty() || !hasAccentsOf(form, original) || isSurname(document, field, candidate, original))
        return false;
    if ((form.flags & (FormFlag::acronym | FormFlag::cased)) == 0)
        return true;
    const Letters letters = count(original);
    if (letters.all() == 0)
        return true;
    if ((form.flags & FormFlag::cased) != 0) {
        const QStringView written = document.data().text(form);
        return (letters.isFirstCapital || written.front().isLower()) && keepsCapitalBehindArticle(written, original);
    }
    candidate.rule = Rule::Acronym;
    if (field.isShouting && letters.all() <= shortestInShouting && !original.contains(u'.'))
        return false;
    return letters.small == 0 || isCapitalisedAcronym(document, field, candidate, letters);
}

} // namespace rendezvous::tagging
