#pragma once

#include <QByteArray>

#include <zlib.h>

/// What zlib makes of `bytes`: with its own wrapper, gzip's (windowBits + 16) or none (negative).
inline QByteArray deflated(const QByteArray &bytes, int windowBits)
{
    QByteArray out(static_cast<qsizetype>(compressBound(static_cast<uLong>(bytes.size())) + 64), '\0');
    z_stream z{};
    deflateInit2(&z, Z_BEST_SPEED, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    z.avail_in = static_cast<uInt>(bytes.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    deflate(&z, Z_FINISH);
    out.resize(static_cast<qsizetype>(z.total_out));
    deflateEnd(&z);
    return out;
}

inline QByteArray gzipped(const QByteArray &bytes)
{
    return deflated(bytes, MAX_WBITS + 16);
}
