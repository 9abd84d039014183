#pragma once

#include "core/ownname.h"
#include "tagging/fold.h"
#include "tagging/tagger.h"
#include "tagging/trie.h"

#include <QVector>

#include <vector>

namespace rendezvous::tagging {

/// The names that a person added, found by the same folding and edges as those of the gazetteer, without
/// rules.
class OwnNames
{
public:
    /// Forms that are not isSearchable() are left out.
    static OwnNames make(const QVector<OwnName> &names);

    /// Adds the mentions of one field, and keeps the order by place.
    void addMentions(Mention::Field field, const FoldedText &text, QVector<Mention> &mentions) const;

private:
    struct Form
    {
        int name = 0; ///< index in m_names
        int form = 0; ///< index in its forms
    };
    QVector<OwnName> m_names;
    std::vector<std::uint16_t> m_symbols;
    std::vector<std::vector<Form>> m_runs; ///< by value of the trie
    Trie m_trie;
};

} // namespace rendezvous::tagging
