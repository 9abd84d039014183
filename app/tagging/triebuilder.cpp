#include "tagging/trie.h"

#include <algorithm>

namespace rendezvous::tagging {

namespace {

class TrieBuilder
{
public:
    TrieBuilder(std::vector<TrieKey> keys, const std::vector<std::uint16_t> &symbols)
        : m_keys(std::move(keys)), m_symbols(symbols),
          m_symbolCount(1u + *std::max_element(symbols.begin(), symbols.end()))
    {
    }

    Trie build()
    {
        const auto bySymbols = [this](const TrieKey &a, const TrieKey &b) {
            return std::lexicographical_compare(
                a.units.begin(), a.units.end(), b.units.begin(), b.units.end(),
                [this](char16_t x, char16_t y) { return m_symbols[x] < m_symbols[y]; });
        };
        std::sort(m_keys.begin(), m_keys.end(), bySymbols);
        reserve(m_symbolCount + 1);
        m_trie.nodes[0] = {0, 0};
        m_next[0] = 1;
        if (m_keys.empty())
            m_trie.nodes[0].base = 1;
        else
            place(0, 0, m_keys.size(), 0);
        // A walk may look a whole alphabet beyond any base.
        m_trie.nodes.resize(m_used + m_symbolCount + 1, TrieNode{0, -1});
        markEnds();
        return std::move(m_trie);
    }

private:
    struct Child
    {
        std::uint16_t symbol;
        std::size_t first;
        std::size_t last;
    };

    std::uint16_t symbolAt(std::size_t key, std::size_t depth) const
    {
        const std::u16string &units = m_keys[key].units;
        return depth < units.size() ? m_symbols[units[depth]] : std::uint16_t(0);
    }

    /// So that a walk need not look at the slot of the end, far from the others, in every state.
    void markEnds()
    {
        std::vector<std::size_t> parents;
        for (std::size_t end = 1; end < m_trie.nodes.size(); ++end) {
            const std::int32_t parent = m_trie.nodes[end].check;
            if (parent >= 0 &&
                m_trie.nodes[static_cast<std::size_t>(parent)].base == static_cast<std::int32_t>(end))
                parents.push_back(static_cast<std::size_t>(parent));
        }
        for (const std::size_t parent : parents)
            m_trie.nodes[parent].base |= TrieNode::ends;
    }

    void reserve(std::size_t size)
    {
        if (m_trie.nodes.size() >= size)
            return;
        const std::size_t grown = std::max(size, m_trie.nodes.size() * 2);
        m_trie.nodes.resize(grown, TrieNode{0, -1});
        for (std::size_t slot = m_next.size(); slot < grown; ++slot)
            m_next.push_back(static_cast<std::uint32_t>(slot));
    }

    std::int32_t addTail(std::size_t key, std::size_t depth)
    {
        const auto at = static_cast<std::int32_t>(m_trie.tails.size());
        const std::u16string &units = m_keys[key].units;
        m_trie.tails.push_back(static_cast<std::uint16_t>(units.size() - depth));
        for (std::size_t i = depth; i < units.size(); ++i)
            m_trie.tails.push_back(m_symbols[units[i]]);
        m_trie.tails.push_back(static_cast<std::uint16_t>(m_keys[key].value & 0xFFFF));
        m_trie.tails.push_back(static_cast<std::uint16_t>(m_keys[key].value >> 16));
        return -at - 1;
    }

    void place(std::size_t state, std::size_t first, std::size_t last, std::size_t depth)
    {
        if (last - first == 1) {
            m_trie.nodes[state].base = addTail(first, depth);
            return;
        }
        std::vector<Child> children;
        for (std::size_t key = first; key < last; ++key) {
            const std::uint16_t symbol = symbolAt(key, depth);
            if (children.empty() || children.back().symbol != symbol)
                children.push_back({symbol, key, key});
            children.back().last = key + 1;
        }
        const std::size_t base = freeBase(children);
        m_trie.nodes[state].base = static_cast<std::int32_t>(base);
        for (const Child &child : children)
            m_trie.nodes[base + child.symbol].check = static_cast<std::int32_t>(state);
        for (const Child &child : children) {
            if (child.symbol == 0)
                m_trie.nodes[base].base = static_cast<std::int32_t>(m_keys[child.first].value);
            else
                place(base + child.symbol, child.first, child.last, depth + 1);
        }
    }

    /// The first free slot at or behind `slot`. Taken slots point towards the next free one; the paths are
    /// shortened as they are walked.
    std::size_t freeSlot(std::size_t slot)
    {
        reserve(slot + 1);
        while (m_next[slot] != slot) {
            reserve(m_next[slot] + 1);
            m_next[slot] = m_next[m_next[slot]];
            slot = m_next[slot];
            reserve(slot + 1);
        }
        return slot;
    }

    /// Looks only near the end of the array, where there is room: a little space for much time.
    std::size_t freeBase(const std::vector<Child> &children)
    {
        constexpr std::size_t searched = 2048;
        const std::uint16_t lowest = children.front().symbol;
        std::size_t from = lowest + 1u;
        if (children.size() > 1 && m_used > searched)
            from = std::max(from, m_used - searched);
        for (std::size_t slot = freeSlot(from);; slot = freeSlot(slot + 1)) {
            const std::size_t base = slot - lowest;
            const std::size_t end = base + children.back().symbol + 1u;
            reserve(end);
            const bool fits = std::all_of(children.begin(), children.end(), [&](const Child &child) {
                return m_trie.nodes[base + child.symbol].check == -1;
            });
            if (!fits)
                continue;
            m_used = std::max(m_used, end);
            for (const Child &child : children)
                m_next[base + child.symbol] = static_cast<std::uint32_t>(base + child.symbol + 1);
            return base;
        }
    }

    std::vector<TrieKey> m_keys;
    const std::vector<std::uint16_t> &m_symbols;
    std::size_t m_symbolCount;
    Trie m_trie;
    std::vector<std::uint32_t> m_next; ///< itself for a free slot, else a slot nearer to the next free one
    std::size_t m_used = 1;            ///< behind the last slot taken
};

} // namespace

namespace {

std::vector<std::uint64_t> startsOf(const std::vector<TrieKey> &keys,
                                    const std::vector<std::uint16_t> &symbols)
{
    std::vector<std::uint64_t> starts(TrieStarts::size);
    for (const TrieKey &key : keys) {
        const auto symbol = [&](std::size_t at) { return symbols[key.units[at]]; };
        const std::uint16_t first = symbol(0);
        if (key.units.size() == 1) {
            starts[TrieStarts::singles + first / 64] |= std::uint64_t(1) << (first % 64);
            continue;
        }
        std::uint64_t &word = starts[TrieStarts::place(first, symbol(1))];
        if (key.units.size() == 2)
            word = ~std::uint64_t(0);
        for (std::uint16_t fourth = 0; key.units.size() == 3 && fourth < 8; ++fourth)
            word |= std::uint64_t(1) << TrieStarts::bit(symbol(2), fourth);
        if (key.units.size() > 3)
            word |= std::uint64_t(1) << TrieStarts::bit(symbol(2), symbol(3));
    }
    return starts;
}

} // namespace

Trie buildTrie(std::vector<TrieKey> keys, const std::vector<std::uint16_t> &symbols)
{
    std::vector<std::uint64_t> starts = startsOf(keys, symbols);
    Trie trie = TrieBuilder(std::move(keys), symbols).build();
    trie.starts = std::move(starts);
    return trie;
}

std::vector<std::uint16_t> assignSymbols(const std::vector<const std::vector<TrieKey> *> &keySets)
{
    std::vector<std::uint32_t> counts(65536);
    for (const auto *keys : keySets) {
        for (const TrieKey &key : *keys) {
            for (const char16_t unit : key.units)
                ++counts[unit];
        }
    }
    std::vector<char16_t> used;
    for (std::uint32_t unit = 1; unit < 65536; ++unit) {
        if (counts[unit] > 0)
            used.push_back(static_cast<char16_t>(unit));
    }
    std::stable_sort(used.begin(), used.end(),
                     [&counts](char16_t a, char16_t b) { return counts[a] > counts[b]; });
    std::vector<std::uint16_t> symbols(65536);
    for (std::size_t i = 0; i < used.size(); ++i)
        symbols[used[i]] = static_cast<std::uint16_t>(i + 1);
    return symbols;
}

} // namespace rendezvous::tagging
