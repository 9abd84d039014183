#include "tagging/rules/rulename.h"

#include "tagging/tagger.h"

#include <QtGlobal>

#include <iterator>
#include <vector>

namespace rendezvous::tagging {

namespace {

struct Named
{
    Rule rule;
    const char *name;
    const char *sentence;
};

constexpr Named all[] = {
    {Rule::Name, "L1",
     QT_TRANSLATE_NOOP("TagRules", "It is a name of it; the longest name at a place wins.")},
    {Rule::Acronym, "A1",
     QT_TRANSLATE_NOOP("TagRules", "It is an acronym of it, written with capitals as acronyms are.")},
    {Rule::Quoted, "Q1",
     QT_TRANSLATE_NOOP("TagRules",
                       "It is a name that is also an ordinary word, and stands in quotation marks.")},
    {Rule::Weak, "W1",
     QT_TRANSLATE_NOOP(
         "TagRules",
         "It may mean other things, but an agency or station is named, or a word of space stands near.")},
    {Rule::Needed, "W3",
     QT_TRANSLATE_NOOP("TagRules",
                       "It may mean other things, but a word that settles it stands in the same sentence.")},
    {Rule::Company, "W5",
     QT_TRANSLATE_NOOP(
         "TagRules",
         "It may be something else than a country, but another country or a word of space is there.")},
    {Rule::Module, "W6",
     QT_TRANSLATE_NOOP("TagRules",
                       "It is a module of the station, named beside the word module or with the station.")},
    {Rule::Metonym, "M1",
     QT_TRANSLATE_NOOP(
         "TagRules",
         "A capital or seat of power stands for its state: it speaks, decides, or is a partner.")},
    {Rule::Compound, "P1",
     QT_TRANSLATE_NOOP("TagRules",
                       "It is the first part of a compound whose second part names a country too.")},
    {Rule::Description, "D1",
     QT_TRANSLATE_NOOP(
         "TagRules",
         "A country together with a head noun, such as \"Chinese space station\", describes it.")},
    {Rule::OwnStation, "S1",
     QT_TRANSLATE_NOOP("TagRules",
                       "\"Its own station\" beside a state that has one means that state's station.")},
    {Rule::Headline, "H1",
     QT_TRANSLATE_NOOP(
         "TagRules",
         "The headline says \"space station\", and the item names the International Space Station in full.")},
    {Rule::HanFrame, "C3",
     QT_TRANSLATE_NOOP("TagRules",
                       "A one-character abbreviation stands for the state in a frame of Chinese news.")},
    {Rule::JapaneseFrame, "C4",
     QT_TRANSLATE_NOOP("TagRules",
                       "A one-character abbreviation stands for the state in a frame of Japanese news.")},
    {Rule::KoreanRun, "K1",
     QT_TRANSLATE_NOOP("TagRules",
                       "Abbreviations of one syllable stand for states, as in Korean headlines.")},
    {Rule::Glued, "G1",
     QT_TRANSLATE_NOOP("TagRules", "It was found inside words that lost the space between them.")},
    {Rule::Group, "B1", QT_TRANSLATE_NOOP("TagRules", "It is an expression for several countries at once.")},
    {Rule::OwnName, "O1", QT_TRANSLATE_NOOP("TagRules", "It is a name that you added.")},
};

std::vector<QString> namesByRule()
{
    std::vector<QString> names(std::size(all));
    for (const Named &named : all)
        names[static_cast<std::size_t>(named.rule)] = QString::fromLatin1(named.name);
    return names;
}

} // namespace

QString ruleName(Rule rule)
{
    // Every mention has one: shared, not made anew.
    static const std::vector<QString> names = namesByRule();
    const auto place = static_cast<std::size_t>(rule);
    return place < names.size() ? names[place] : QString();
}

QString explainRule(const QString &rule)
{
    for (const Named &named : all) {
        if (rule == QLatin1String(named.name))
            return QString::fromLatin1(named.sentence);
    }
    return {};
}

} // namespace rendezvous::tagging
