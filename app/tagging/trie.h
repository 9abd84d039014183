#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace rendezvous::tagging {

/// A double-array trie over symbols (J. Aoe, 1989) whose branches without a fork are tails. Symbol 0 ends a
/// key.
struct TrieNode
{
    static constexpr std::int32_t ends = 1 << 30;

    std::int32_t base;  ///< < 0: the tail at -base - 1; with the bit `ends`: a key ends here
    std::int32_t check; ///< the parent, -1 when free
};

/// What keys begin with, hashed: the first two symbols choose a word, the next two a bit of it. Behind these
/// words stands a bit for each symbol that is a key alone.
struct TrieStarts
{
    static constexpr std::size_t singles = 4096;
    static constexpr std::size_t size = singles + 65536 / 64;

    static std::size_t place(std::uint16_t first, std::uint16_t second)
    {
        return ((first * 0x9E3779B1U) ^ (second * 0x85EBCA77U)) >> 20;
    }
    static unsigned bit(std::uint16_t third, std::uint16_t fourth)
    {
        return (third & 7U) << 3 | (fourth & 7U);
    }
};

/// Reads a trie that lies elsewhere.
struct TrieView
{
    const TrieNode *nodes = nullptr;
    std::size_t nodeCount = 0;
    const std::uint16_t *tails = nullptr;   ///< length, symbols, value (low, high)
    const std::uint16_t *symbols = nullptr; ///< of each folded unit; 0: in no key
    const std::uint64_t *starts = nullptr;  ///< TrieStarts of the keys

    /// False: no key begins there. Cheaper than to walk, for most words begin none. Reads four
    /// units, even behind the final 0.
    bool canStart(const char16_t *text) const
    {
        const std::uint16_t first = symbols[text[0]];
        const unsigned bit = TrieStarts::bit(symbols[text[2]], symbols[text[3]]);
        const std::uint64_t word = starts[TrieStarts::place(first, symbols[text[1]])] >> bit;
        return ((word | (starts[TrieStarts::singles + first / 64] >> (first % 64))) & 1U) != 0;
    }

    /// Calls found(length, value) for every key that `text` begins with, shortest first. `text` ends with a
    /// 0.
    template <class Found> void walk(const char16_t *text, Found found) const
    {
        std::int32_t state = 0;
        for (std::size_t length = 0;; ++length) {
            std::int32_t base = nodes[state].base;
            if (base < 0) {
                readTail(tails + (-base - 1), text + length, length, found);
                return;
            }
            if ((base & TrieNode::ends) != 0) {
                base &= ~TrieNode::ends;
                found(length, static_cast<std::uint32_t>(nodes[base].base));
            }
            const std::uint16_t symbol = symbols[text[length]];
            if (symbol == 0)
                return;
            const std::int32_t next = base + symbol;
            if (nodes[next].check != state)
                return;
            state = next;
        }
    }

private:
    template <class Found>
    void readTail(const std::uint16_t *tail, const char16_t *text, std::size_t length, Found &found) const
    {
        const std::uint16_t size = *tail++;
        for (std::uint16_t i = 0; i < size; ++i) {
            if (symbols[text[i]] != tail[i])
                return;
        }
        found(length + size,
              static_cast<std::uint32_t>(tail[size]) | (static_cast<std::uint32_t>(tail[size + 1]) << 16));
    }
};

struct TrieKey
{
    std::u16string units; ///< folded, not empty, without 0
    std::uint32_t value = 0;
};

struct Trie
{
    std::vector<TrieNode> nodes;
    std::vector<std::uint16_t> tails;
    std::vector<std::uint64_t> starts; ///< see TrieStarts
};

/// `symbols` has an entry for each of the 65536 units. Keys must be distinct.
Trie buildTrie(std::vector<TrieKey> keys, const std::vector<std::uint16_t> &symbols);

/// A symbol for every unit of those keys, by frequency; 0 for the others.
std::vector<std::uint16_t> assignSymbols(const std::vector<const std::vector<TrieKey> *> &keySets);

} // namespace rendezvous::tagging
