#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace rendezvous::article {

/// Memory for one run of a parser that makes very many small pieces, some short-lived, and whose others die together: what is
/// not released goes with the arena, which spares the parser's own recursion over the depth of its tree. Pieces of one size
/// share pages and need no header of their own; they are aligned for pointers, not for wider types. Pieces that were not
/// used before, large ones apart, are zero.
class ParserArena
{
public:
    ParserArena() = default;
    ~ParserArena();
    ParserArena(const ParserArena &) = delete;
    ParserArena &operator=(const ParserArena &) = delete;

    void *allocate(std::size_t size);
    void release(void *memory);

private:
    struct Free
    {
        Free *next;
    };
    /// Before a piece too large for a page: a ring of all of them.
    struct Large
    {
        Large *previous;
        Large *next;
    };

    static constexpr std::size_t step = 8;
    static constexpr std::size_t largestSmall = 1024;
    static constexpr std::size_t classes = largestSmall / step + 1;
    static constexpr std::size_t pageSize = 4096;
    static constexpr std::size_t pagesOfABlock = 16;

    void *allocateLarge(std::size_t size);
    void addPage(std::size_t sizeClass);
    /// The page that it lies in; null for a large piece.
    char *pageOf(const void *memory) const;

    std::vector<char *> m_blocks; ///< of pages, ascending
    char *m_nextPage = nullptr;
    std::size_t m_pagesLeft = 0;
    std::array<Free *, classes> m_free{};
    std::array<char *, classes> m_next{};
    std::array<std::size_t, classes> m_left{}; ///< bytes of the page that m_next is in
    Large m_large{&m_large, &m_large};
};

} // namespace rendezvous::article
