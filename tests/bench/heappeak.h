#pragma once

#include <cstddef>

/// How far the heap of this process has grown beyond where it was at the last resetHeapPeak(), in bytes.
/// Counted by standing before malloc, which only glibc lets a program do: elsewhere hasHeapPeak() is false
/// and this is 0.
std::size_t heapPeak();
void resetHeapPeak();
bool hasHeapPeak();
