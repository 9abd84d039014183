#include "article/parserarena.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <new>

namespace rendezvous::article {

namespace {

/// At the begin of each page.
struct PageHeader
{
    std::size_t sizeClass;
};

} // namespace

ParserArena::~ParserArena()
{
    for (Large *piece = m_large.next; piece != &m_large;) {
        Large *next = piece->next;
        std::free(piece);
        piece = next;
    }
    for (char *block : m_blocks)
        std::free(block);
}

void *ParserArena::allocate(std::size_t size)
{
    if (size > largestSmall)
        return allocateLarge(size);
    const std::size_t sizeClass = std::max<std::size_t>(1, (size + step - 1) / step);
    if (Free *&free = m_free[sizeClass]) {
        void *piece = free;
        free = free->next;
        return piece;
    }
    const std::size_t bytes = sizeClass * step;
    if (m_left[sizeClass] < bytes)
        addPage(sizeClass);
    char *piece = m_next[sizeClass];
    m_next[sizeClass] += bytes;
    m_left[sizeClass] -= bytes;
    return piece;
}

void ParserArena::release(void *memory)
{
    if (!memory)
        return;
    if (const char *page = pageOf(memory)) {
        const std::size_t sizeClass = reinterpret_cast<const PageHeader *>(page)->sizeClass;
        m_free[sizeClass] = new (memory) Free{m_free[sizeClass]};
        return;
    }
    Large *piece = static_cast<Large *>(memory) - 1;
    piece->previous->next = piece->next;
    piece->next->previous = piece->previous;
    std::free(piece);
}

void *ParserArena::allocateLarge(std::size_t size)
{
    void *memory = std::malloc(sizeof(Large) + size);
    Q_CHECK_PTR(memory);
    auto *piece = new (memory) Large{&m_large, m_large.next};
    m_large.next->previous = piece;
    m_large.next = piece;
    return piece + 1;
}

void ParserArena::addPage(std::size_t sizeClass)
{
    if (m_pagesLeft == 0) {
        // zeroed: gumbo 0.10 reads a field of its state that it never sets, and a page would come out now so, now so
        m_nextPage = static_cast<char *>(std::calloc(pagesOfABlock, pageSize));
        Q_CHECK_PTR(m_nextPage);
        m_blocks.insert(std::upper_bound(m_blocks.begin(), m_blocks.end(), m_nextPage, std::less<>()), m_nextPage);
        m_pagesLeft = pagesOfABlock;
    }
    new (m_nextPage) PageHeader{sizeClass};
    m_next[sizeClass] = m_nextPage + sizeof(PageHeader);
    m_left[sizeClass] = pageSize - sizeof(PageHeader);
    m_nextPage += pageSize;
    --m_pagesLeft;
}

char *ParserArena::pageOf(const void *memory) const
{
    const auto *place = static_cast<const char *>(memory);
    const auto behind = std::upper_bound(m_blocks.begin(), m_blocks.end(), place, std::less<>());
    if (behind == m_blocks.begin())
        return nullptr;
    char *block = *(behind - 1);
    if (!std::less<>()(place, block + pagesOfABlock * pageSize))
        return nullptr;
    return block + (place - block) / std::ptrdiff_t(pageSize) * std::ptrdiff_t(pageSize);
}

} // namespace rendezvous::article
