#include "reader/iconimage.h"

#include "core/picturekind.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

#include <cstring>

namespace rendezvous::reader {

namespace {

/// Along either side: what is larger is no icon.
constexpr int mostPixels = 2'048;

// An ICO file: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
constexpr qsizetype icoHead = 6;
constexpr qsizetype icoEntry = 16;
constexpr int mostEntries = 32;
constexpr qsizetype bitmapHead = 40;

quint32 word(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// What ICO files hold beside PNG: a bitmap without its file header, rows from below, its height counted twice. Only the form
/// with four bytes a pixel and no compression is read.
QImage bitmap(const QByteArray &bytes)
{
    if (bytes.size() < bitmapHead || word(bytes, 0) != bitmapHead || word(bytes, 16) != 0
        || qFromLittleEndian<quint16>(bytes.constData() + 14) != 32)
        return {};
    const quint32 width = word(bytes, 4);
    const quint32 height = word(bytes, 8) / 2;
    if (width == 0 || height == 0 || width > 256 || height > 256
        || bytes.size() < bitmapHead + qsizetype(4) * width * height)
        return {};
    QImage image(int(width), int(height), QImage::Format_ARGB32);
    const qsizetype length = qsizetype(4) * width;
    for (int row = 0; row < image.height(); ++row)
        std::memcpy(image.scanLine(image.height() - 1 - row), bytes.constData() + bitmapHead + row * length, size_t(length));
    return image;
}

QImage picture(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > mostPixels || size.height() > mostPixels)
        return {};
    return reader.read();
}

QImage bestOfIco(const QByteArray &bytes)
{
    QImage best;
    const int count = qMin<int>(qFromLittleEndian<quint16>(bytes.constData() + 4), mostEntries);
    for (int i = 0; i < count && icoHead + (i + 1) * icoEntry <= bytes.size(); ++i) {
        const qsizetype entry = icoHead + i * icoEntry;
        const qint64 size = word(bytes, entry + 8);
        const qint64 offset = word(bytes, entry + 12);
        if (offset + size > bytes.size())
            continue;
        const QByteArray part = bytes.mid(offset, size);
        const QImage image = pictureKind(part).isEmpty() ? bitmap(part) : picture(part);
        // the smallest that need not be enlarged, else the largest
        const bool isBetter = best.isNull() || (best.width() < iconPixels ? image.width() > best.width()
                                                : image.width() >= iconPixels && image.width() < best.width());
        if (!image.isNull() && isBetter)
            best = image;
    }
    return best;
}

} // namespace

QImage iconImage(const QByteArray &bytes)
{
    const bool isIco = bytes.size() > icoHead && bytes.startsWith(QByteArray("\0\0\1\0", 4));
    const QImage image = !pictureKind(bytes).isEmpty() ? picture(bytes) : isIco ? bestOfIco(bytes) : QImage();
    if (image.isNull() || (image.width() <= iconPixels && image.height() <= iconPixels))
        return image;
    return image.scaled(iconPixels, iconPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace rendezvous::reader
