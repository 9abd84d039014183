#include "tagging/pipeline.h"

#include "tagging/rules/abbreviations.h"
#include "tagging/rules/borrowed.h"
#include "tagging/rules/compounds.h"
#include "tagging/rules/evidence.h"
#include "tagging/rules/gloss.h"
#include "tagging/rules/longest.h"
#include "tagging/rules/metonyms.h"
#include "tagging/rules/rulename.h"
#include "tagging/rules/spelling.h"

#include <algorithm>

namespace rendezvous::tagging {

namespace {

void collect(Document &document, Field &field)
{
    Scan scan = scanText(document.tables, field.text);
    field.abbreviations = std::move(scan.abbreviations);
    field.candidates.reserve(scan.occurrences.size());
    for (const Occurrence &occurrence : scan.occurrences) {
        Candidate candidate;
        candidate.begin = occurrence.begin;
        candidate.end = occurrence.end;
        candidate.form = occurrence.form;
        candidate.entry = document.data().forms[occurrence.form].entry;
        candidate.isGlued = occurrence.isGlued;
        candidate.rule = occurrence.isGlued ? Rule::Glued : Rule::Name;
        if (isSpelledRight(document, field, candidate))
            field.candidates.push_back(candidate);
        else
            noteIfWrittenSmall(document, field, candidate);
    }
}

bool isAbbreviation(Rule rule)
{
    return rule == Rule::HanFrame || rule == Rule::JapaneseFrame || rule == Rule::KoreanRun;
}

/// Where the last words of a match begin: those before them only showed what is meant.
qsizetype beginOfWords(QStringView text, qsizetype begin, qsizetype end, int words)
{
    for (qsizetype i = end; i > begin; --i) {
        const QChar c = text.at(i - 1);
        if ((c.isSpace() || c == u'\'' || c == u'\u2019') && --words == 0)
            return i;
    }
    return begin;
}

Mention mentionOf(const Document &document, const Field &field, const Candidate &candidate)
{
    Mention mention;
    mention.tag = document.entry(candidate).tag;
    mention.field = field.name;
    mention.begin = field.text.originalBegin(candidate.begin);
    mention.end = field.text.originalEnd(candidate.end);
    if (const int words = document.form(candidate).nameWords; words > 0 && !isAbbreviation(candidate.rule))
        mention.begin = beginOfWords(field.text.original(), mention.begin, mention.end, words);
    mention.isNested = candidate.isNested;
    mention.rule = ruleName(candidate.rule);
    mention.form = isAbbreviation(candidate.rule)
                       ? field.text.original().mid(mention.begin, mention.end - mention.begin).toString()
                       : document.data().text(document.form(candidate)).toString();
    return mention;
}

void addMentions(const Document &document, const Field &field, QVector<Mention> &mentions)
{
    for (const Candidate &candidate : field.candidates) {
        if (candidate.standing != Standing::Accepted)
            continue;
        const Entry &entry = document.entry(candidate);
        if (entry.isTag) {
            mentions.append(mentionOf(document, field, candidate));
            continue;
        }
        for (const QString &member : entry.members) {
            Mention mention = mentionOf(document, field, candidate);
            mention.tag = {TagKind::Country, member};
            mention.rule = ruleName(Rule::Group);
            mentions.append(mention);
        }
    }
}

/// Groups steer nothing and need nothing.
void acceptGroups(Document &document)
{
    for (Field &field : document.fields) {
        for (Candidate &candidate : field.candidates) {
            if (candidate.standing == Standing::Open && document.form(candidate).role == Role::Group)
                candidate.standing = Standing::Accepted;
        }
    }
}

QVector<Tag> impliedBy(const Document &document, const QVector<Mention> &mentions)
{
    QVector<Tag> implied;
    std::vector<std::uint32_t> agencies;
    const auto isKnown = [&](const Tag &home) {
        return implied.contains(home) ||
               std::any_of(mentions.begin(), mentions.end(),
                           [&home](const Mention &mention) { return mention.tag == home; });
    };
    for (const Field &field : document.fields) {
        for (const Candidate &candidate : field.candidates) {
            if (candidate.standing != Standing::Accepted || !document.isTag(candidate, TagKind::Agency))
                continue;
            if (std::find(agencies.begin(), agencies.end(), candidate.entry) != agencies.end())
                continue;
            agencies.push_back(candidate.entry);
            for (const QString &home : document.entry(candidate).homes) {
                const Tag country{TagKind::Country, home};
                if (!isKnown(country))
                    implied.append(country);
            }
        }
    }
    return implied;
}

} // namespace

Pipeline::Pipeline(std::shared_ptr<const Tables> tables, OwnNames ownNames)
    : m_tables(std::move(tables)), m_cues(*m_tables.tables), m_described(*m_tables.tables),
      m_ownNames(std::move(ownNames))
{
}

Tagging Pipeline::run(const TaggedText &text) const
{
    Document document{m_tables,
                      m_cues,
                      text.language,
                      {Field(Mention::Field::Title, text.title), Field(Mention::Field::Text, text.text)},
                      false,
                      {},
                      {}};
    for (Field &field : document.fields) {
        field.isShouting = isShouting(field.text.original());
        collect(document, field);
        applyExclusions(document, field);
    }
    refuseBorrowed(document);
    acceptSure(document);
    acceptGroups(document);
    decideAbbreviations(document);
    decideByEvidence(document);
    decideMetonyms(document);
    decideCompounds(document);
    addDescriptions(document, m_described);
    Tagging tagging;
    for (Field &field : document.fields) {
        settleGlosses(document, field);
        keepLongest(document, field);
        markNested(document, field);
        addMentions(document, field, tagging.mentions);
        m_ownNames.addMentions(field.name, field.text, tagging.mentions);
    }
    tagging.implied = impliedBy(document, tagging.mentions);
    return tagging;
}

} // namespace rendezvous::tagging
