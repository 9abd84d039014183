#pragma once

#include <QtGlobal>

namespace rendezvous {

/// Row numbers of the store as types of their own, so that a feed is never taken for an item. 0 names nothing.
enum class FeedId : qint64 {};
enum class ItemId : qint64 {};

constexpr qint64 number(FeedId id) { return static_cast<qint64>(id); }
constexpr qint64 number(ItemId id) { return static_cast<qint64>(id); }

inline size_t qHash(FeedId id, size_t seed = 0) noexcept { return static_cast<size_t>(id) ^ seed; }
inline size_t qHash(ItemId id, size_t seed = 0) noexcept { return static_cast<size_t>(id) ^ seed; }

} // namespace rendezvous
