#include "bench/heappeak.h"

#include <cstdlib>

#ifdef __GLIBC__

#include <malloc.h>

namespace {

// One thread allocates in a bench of pure functions.
std::size_t live = 0;
std::size_t peak = 0;
std::size_t floorOfPeak = 0;

void *counted(void *block)
{
    live += malloc_usable_size(block);
    peak = live > peak ? live : peak;
    return block;
}

void uncount(void *block)
{
    live -= malloc_usable_size(block);
}

} // namespace

extern "C" {

void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);
void __libc_free(void *block);

void *malloc(std::size_t size)
{
    return counted(__libc_malloc(size));
}
void *calloc(std::size_t count, std::size_t size)
{
    return counted(__libc_calloc(count, size));
}
void *realloc(void *block, std::size_t size)
{
    uncount(block);
    return counted(__libc_realloc(block, size));
}
void free(void *block)
{
    uncount(block);
    __libc_free(block);
}
}

std::size_t heapPeak()
{
    return peak - floorOfPeak;
}
void resetHeapPeak()
{
    peak = floorOfPeak = live;
}
bool hasHeapPeak()
{
    return true;
}

#else

std::size_t heapPeak()
{
    return 0;
}
void resetHeapPeak() {}
bool hasHeapPeak()
{
    return false;
}

#endif
