#include "tagging/ownnames.h"

#include <algorithm>
#include <map>

namespace rendezvous::tagging {

namespace {

bool isOpenScript(Script script)
{
    return script == Script::None || script == Script::Han || script == Script::Hiragana ||
           script == Script::Katakana;
}

bool hasEdges(const FoldedText &text, std::size_t begin, std::size_t end)
{
    const Script first = text.scriptAt(begin);
    const Script last = text.scriptAt(end - 1);
    return (isOpenScript(first) || text.scriptBefore(begin) != first) &&
           (isOpenScript(last) || last == Script::Hangul || text.scriptAt(end) != last);
}

bool isHit(const OwnName &own, const QString &form, const FoldedText &text, std::size_t begin,
           std::size_t end)
{
    if (own.isWholeWord && !hasEdges(text, begin, end))
        return false;
    if (!own.isCaseMatched)
        return true;
    const qsizetype from = text.originalBegin(begin);
    const QString written = text.original().mid(from, text.originalEnd(end) - from).toString();
    return written.normalized(QString::NormalizationForm_KC) ==
           form.trimmed().normalized(QString::NormalizationForm_KC);
}

/// One spelling inside another one of the same name is not a second mention. `hits` come by place, shorter
/// ones first.
void keep(QVector<Mention> &hits, Mention hit)
{
    for (auto known = hits.rbegin(); known != hits.rend(); ++known) {
        if (known->tag != hit.tag)
            continue;
        if (hit.begin >= known->end)
            break;
        if (hit.begin == known->begin && hit.end > known->end)
            *known = std::move(hit);
        return;
    }
    hits.append(std::move(hit));
}

} // namespace

OwnNames OwnNames::make(const QVector<OwnName> &names)
{
    OwnNames own;
    own.m_names = names;
    std::map<std::u16string, std::uint32_t> values;
    for (int i = 0; i < names.size(); ++i) {
        for (int form = 0; form < names.at(i).forms.size(); ++form) {
            const QString trimmed = names.at(i).forms.at(form).trimmed();
            const FoldedText folded(trimmed);
            if (!isSearchable(trimmed) || folded.size() == 0)
                continue;
            const auto [known, isNew] = values.emplace(std::u16string(folded.units(), folded.size()),
                                                       static_cast<std::uint32_t>(own.m_runs.size()));
            if (isNew)
                own.m_runs.emplace_back();
            own.m_runs[known->second].push_back({i, form});
        }
    }
    std::vector<TrieKey> keys;
    for (const auto &[units, value] : values)
        keys.push_back({units, value});
    if (!keys.empty()) {
        own.m_symbols = assignSymbols({&keys});
        own.m_trie = buildTrie(std::move(keys), own.m_symbols);
    }
    return own;
}

void OwnNames::addMentions(Mention::Field field, const FoldedText &text, QVector<Mention> &mentions) const
{
    if (m_runs.empty())
        return;
    const TrieView trie{m_trie.nodes.data(), m_trie.nodes.size(), m_trie.tails.data(), m_symbols.data()};
    QVector<Mention> hits;
    const auto before = std::count_if(mentions.begin(), mentions.end(),
                                      [field](const Mention &mention) { return mention.field != field; });
    for (std::size_t at = 0; at < text.size(); ++at) {
        trie.walk(text.units() + at, [&](std::size_t length, std::uint32_t run) {
            for (const Form &place : m_runs[run]) {
                const OwnName &own = m_names.at(place.name);
                const QString &form = own.forms.at(place.form);
                if (isHit(own, form, text, at, at + length))
                    keep(hits, {own.tag, field, text.originalBegin(at), text.originalEnd(at + length), false,
                                QStringLiteral("O1"), form});
            }
        });
    }
    if (hits.isEmpty())
        return;
    mentions += hits;
    std::stable_sort(mentions.begin() + before, mentions.end(),
                     [](const Mention &a, const Mention &b) { return a.begin < b.begin; });
}

} // namespace rendezvous::tagging
