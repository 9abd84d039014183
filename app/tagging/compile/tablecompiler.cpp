#include "tagging/compile/tablecompiler.h"

#include "tagging/fold.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <map>

namespace rendezvous::tagging {

namespace {

constexpr int longestAcronym = 5;

std::u16string folded(const QString &text)
{
    const FoldedText folding(text);
    return {folding.units(), folding.size()};
}

bool isAllCapitals(const QString &text)
{
    bool hasLetter = false;
    for (const QChar c : text) {
        if (c.isLetter() && !c.isUpper())
            return false;
        hasLetter = hasLetter || c.isUpper();
    }
    return hasLetter;
}

/// Latin letters beyond those of English, or marks on them.
bool isAccented(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x00C0 && unit <= 0x024F) || (unit >= 0x1E00 && unit <= 0x1EFF) || (unit >= 0x0300 && unit <= 0x036F);
}

constexpr QStringView arabicArticle = u"ال";

bool hasArticle(const WrittenForm &form, const QString &spelled)
{
    return form.language == QLatin1String("ar") && spelled.startsWith(arabicArticle)
        && spelled.size() > arabicArticle.size() + 1;
}

/// The rules of the form's spelling: capitals make an acronym, a country's capital letter asks for one.
std::uint16_t effectiveFlags(const WrittenForm &form, const Entry &entry, const QString &spelled)
{
    std::uint16_t flags = form.flags;
    const bool asksForCapital = entry.isTag
        && (entry.tag.kind == TagKind::Country || entry.tag.kind == TagKind::Medium
            || entry.tag.kind == TagKind::Programme
            || ((entry.tag.kind == TagKind::Agency || entry.tag.kind == TagKind::Station)
                && (form.flags & FormFlag::weak) != 0));
    const qsizetype letters = std::count_if(spelled.begin(), spelled.end(), [](QChar c) { return c.isLetter(); });
    if (!form.isWord && isAllCapitals(spelled) && letters <= longestAcronym)
        flags |= FormFlag::acronym;
    else if (asksForCapital && !form.isAnyCase && spelled.at(0).isUpper() && form.role != Role::Combining)
        flags |= FormFlag::cased;
    if (form.role == Role::Seat)
        flags |= FormFlag::metonym;
    if (form.language == QLatin1String("de"))
        flags |= FormFlag::german;
    const bool isLatin = foldTable().script(spelled.at(0).toCaseFolded().unicode()) == Script::Latin;
    if (entry.isTag && isLatin && std::none_of(spelled.begin(), spelled.end(), isAccented))
        flags |= FormFlag::plain;
    if (hasArticle(form, spelled))
        flags |= FormFlag::article;
    return flags;
}

class TableCompiler
{
public:
    explicit TableCompiler(const GazetteerSource &source) : m_source(source) {}

    Result<std::shared_ptr<const Tables>> run()
    {
        if (m_source.cues.size() > 64)
            return Error{Error::Kind::Malformed, QStringLiteral("more than 64 classes of cues")};
        m_tables->conditions.push_back({});
        for (const WrittenCue &cue : m_source.cues)
            m_tables->cueClasses.append(cue.name);
        for (const WrittenEntry &entry : m_source.entries) {
            if (const auto done = add(entry); !done)
                return done.error();
        }
        if (const auto done = addCues(); !done)
            return done.error();
        finish();
        return std::shared_ptr<const Tables>(m_tables);
    }

private:
    Result<void> add(const WrittenEntry &written)
    {
        const auto index = static_cast<std::uint32_t>(m_tables->entries.size());
        Entry entry = written.entry;
        for (const WrittenForm &form : written.forms) {
            const auto spellings = expandForm(form.text, m_source.paradigms);
            if (!spellings)
                return Error{spellings.error().kind,
                             QStringLiteral("%1: %2: %3").arg(written.file, entry.tag.id, spellings.error().detail)};
            if (form.role == Role::Name && !entry.names.contains(form.language))
                entry.names.insert(form.language, spellings->value(0));
            if (form.isShownOnly)
                continue;
            if (const auto done = addForm(form, entry, index, *spellings); !done)
                return done;
        }
        m_tables->entries.append(entry);
        for (const QChar c : written.abbreviations)
            m_tables->abbreviations.push_back({c.unicode(), static_cast<std::uint16_t>(index)});
        return {};
    }

    Result<void> addForm(const WrittenForm &form, const Entry &entry, std::uint32_t index, const QStringList &spellings)
    {
        const auto condition = conditionOf(form, entry);
        if (!condition)
            return condition.error();
        QMap<std::uint16_t, std::uint32_t> byFlags;
        for (const QString &spelled : spellings) {
            const std::uint16_t flags = effectiveFlags(form, entry, spelled);
            if (!byFlags.contains(flags)) {
                byFlags.insert(flags, static_cast<std::uint32_t>(m_tables->forms.size()));
                SourceForm stored;
                stored.entry = index;
                stored.text = static_cast<std::uint32_t>(m_tables->strings.size());
                stored.length = static_cast<std::uint16_t>(spellings.first().size());
                stored.flags = flags;
                stored.condition = *condition;
                stored.role = form.role;
                stored.nameWords = static_cast<std::uint8_t>(form.nameWords);
                m_tables->strings += spellings.first();
                m_tables->forms.push_back(stored);
            }
            const bool isBare = (flags & FormFlag::article) != 0;
            std::vector<std::uint32_t> &run = m_runs[folded(isBare ? spelled.mid(arabicArticle.size()) : spelled)];
            const std::uint32_t id = byFlags.value(flags);
            const bool isKnown = std::any_of(run.begin(), run.end(), [&](std::uint32_t other) {
                const SourceForm &a = m_tables->forms[other];
                const SourceForm &b = m_tables->forms[id];
                return a.entry == b.entry && a.flags == b.flags && a.condition == b.condition && a.role == b.role && a.nameWords == b.nameWords;
            });
            if (!isKnown)
                run.push_back(id);
        }
        return {};
    }

    Result<std::uint16_t> conditionOf(const WrittenForm &form, const Entry &entry)
    {
        Condition condition;
        const struct {
            const QStringList &classes;
            CueMask &mask;
        } parts[] = {{form.needs, condition.needs},
                     {form.near, condition.near},
                     {form.not_, condition.not_},
                     {form.notNear, condition.notNear}};
        for (const auto &part : parts) {
            for (const QString &name : part.classes) {
                const CueMask mask = m_tables->cueMask(name);
                if (mask == 0)
                    return Error{Error::Kind::Malformed,
                                 QStringLiteral("%1: no cue class \"%2\" for %3").arg(entry.tag.id, name, form.text)};
                part.mask |= mask;
            }
        }
        auto known = std::find(m_tables->conditions.begin(), m_tables->conditions.end(), condition);
        if (known == m_tables->conditions.end())
            known = m_tables->conditions.insert(known, condition);
        return static_cast<std::uint16_t>(known - m_tables->conditions.begin());
    }

    Result<void> addCues()
    {
        for (qsizetype i = 0; i < m_source.cues.size(); ++i) {
            for (const QString &word : m_source.cues.at(i).words) {
                const auto spellings = expandForm(word, m_source.paradigms);
                if (!spellings)
                    return Error{spellings.error().kind, m_source.cues.at(i).name + u' ' + spellings.error().detail};
                for (const QString &spelled : *spellings)
                    m_cues[folded(spelled)] |= CueMask(1) << i;
            }
        }
        return {};
    }

    void finish()
    {
        std::vector<TrieKey> names;
        std::map<std::vector<std::uint32_t>, std::uint32_t> offsets;
        for (const auto &[key, run] : m_runs) {
            if (key.empty())
                continue;
            auto [known, isNew] = offsets.emplace(run, static_cast<std::uint32_t>(m_tables->runs.size()));
            if (isNew) {
                m_tables->runs.push_back(static_cast<std::uint32_t>(run.size()));
                m_tables->runs.insert(m_tables->runs.end(), run.begin(), run.end());
            }
            names.push_back({key, known->second});
        }
        std::vector<TrieKey> cues;
        std::map<CueMask, std::uint32_t> masks;
        for (const auto &[key, mask] : m_cues) {
            if (key.empty())
                continue;
            auto [known, isNew] = masks.emplace(mask, static_cast<std::uint32_t>(m_tables->cueMasks.size()));
            if (isNew)
                m_tables->cueMasks.push_back(mask);
            cues.push_back({key, known->second});
        }
        std::stable_sort(m_tables->abbreviations.begin(), m_tables->abbreviations.end(),
                         [](const Abbreviation &a, const Abbreviation &b) { return a.unit < b.unit; });
        m_tables->symbols = assignSymbols({&names, &cues});
        m_tables->names = buildTrie(std::move(names), m_tables->symbols);
        m_tables->cues = buildTrie(std::move(cues), m_tables->symbols);
    }

    const GazetteerSource &m_source;
    std::shared_ptr<Tables> m_tables = std::make_shared<Tables>();
    std::map<std::u16string, std::vector<std::uint32_t>> m_runs;
    std::map<std::u16string, CueMask> m_cues;
};

} // namespace

Result<std::shared_ptr<const Tables>> compileTables(const GazetteerSource &source)
{
    return TableCompiler(source).run();
}

} // namespace rendezvous::tagging
