#pragma once

#include <QtGlobal>

/// What hostile or broken input may cost. One table, read by the code and by its tests.
namespace rendezvous::bounds {

inline constexpr qint64 KiB = 1024;
inline constexpr qint64 MiB = 1024 * KiB;

// bytes after decompression
inline constexpr qint64 feedBody = 16 * MiB;
inline constexpr qint64 pageBody = 16 * MiB;
inline constexpr qint64 opmlBody = 16 * MiB;
inline constexpr qint64 imageBody = 8 * MiB;
inline constexpr qint64 imagePixels = 40'000'000;
inline constexpr qint64 iconBody = 1 * MiB;
inline constexpr qint64 responseHeaders = 64 * KiB;

/// Of threads that parse: macOS gives 512 KiB, too little for the deepest tree that is let through.
inline constexpr uint parserStack = 2 * MiB;

// milliseconds
inline constexpr int connectTimeout = 15'000;
inline constexpr int firstByteTimeout = 30'000;
inline constexpr int silenceTimeout = 15'000;
inline constexpr int totalTimeout = 60'000;

inline constexpr int redirects = 5;

inline constexpr int xmlDepth = 256;
inline constexpr int xmlAttributes = 256;
inline constexpr int xmlName = 1024;
inline constexpr qint64 xmlEntityExpansion = 64 * KiB;

inline constexpr int itemsPerFetch = 5'000;
inline constexpr int itemsPerTransaction = 200;
inline constexpr int revisions = 20; ///< of one item, the newest
// bytes in UTF-8 (or UTF-16 units where a QString is cut)
inline constexpr int title = 4 * KiB;
inline constexpr int address = 8 * KiB;
inline constexpr int guid = 1 * KiB; ///< a longer one is replaced by its SHA-256
inline constexpr int author = 1 * KiB;

inline constexpr qint64 articleHtml = 1 * MiB;
inline constexpr qint64 articleAtOnce = 200 * KiB;
inline constexpr int blockDepth = 64;
inline constexpr int listDepth = 32;
inline constexpr int tableDepth = 3;
inline constexpr int tableCells = 2'000;
inline constexpr int articleImages = 500;
inline constexpr qint64 inlinePixels = 4'000'000; ///< of all pictures that a page brings inside its own text
inline constexpr int unbrokenWord = 2'000;
inline constexpr int combiningMarks = 16;

// start tags
inline constexpr int htmlDepth = 256;
inline constexpr int htmlAttributes = 64;
inline constexpr qint64 htmlTag = 64 * KiB;

inline constexpr int opmlDepth = 64;
inline constexpr int opmlFeeds = 20'000;

// disk
inline constexpr qint64 diskBallast = 16 * MiB;
inline constexpr qint64 diskFreeToFetch = 200 * MiB;

} // namespace rendezvous::bounds
