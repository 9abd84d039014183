#include "ui/article/picturecache.h"

#include "core/bounds.h"
#include "core/picturekind.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

#include <algorithm>

namespace rendezvous::ui {

namespace {

constexpr int memoryKiB = 64 * 1024;
constexpr int allocationMiB = 64;

bool isKey(const QString &key)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return key.size() == 64 && std::all_of(key.cbegin(), key.cend(), isHex);
}

/// Empty for a picture that must not be decoded.
QSize allowedSize(QImageReader &reader)
{
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    return qint64(size.width()) * size.height() > bounds::imagePixels ? QSize() : size;
}

QString memoryKey(const QString &key, const QSize &bound)
{
    return bound.isEmpty() ? key : QStringLiteral("%1/%2x%3").arg(key).arg(bound.width()).arg(bound.height());
}

} // namespace

QImage decodePicture(const QString &file, const QSize &bound)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() > bounds::imageBody)
        return {};
    QByteArray bytes = source.readAll();
    const QByteArray format = pictureKind(bytes);
    if (format.isEmpty())
        return {};
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    const QSize size = allowedSize(reader);
    if (size.isEmpty())
        return {};
    const QSize scaled = size.scaled(bound, Qt::KeepAspectRatio);
    if (!bound.isEmpty() && scaled.width() < size.width())
        reader.setScaledSize(scaled.expandedTo(QSize(1, 1)));
    return reader.read();
}

QImage decodeInlinePicture(const QUrl &address, qint64 mostPixels)
{
    const QString path = address.path(QUrl::FullyDecoded);
    QByteArray bytes = QByteArray::fromBase64(path.mid(path.indexOf(u',') + 1).toLatin1());
    const QByteArray format = pictureKind(bytes);
    if (format.isEmpty())
        return {};
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    const QSize size = allowedSize(reader);
    return size.isEmpty() || qint64(size.width()) * size.height() > mostPixels ? QImage() : reader.read();
}

QSize pictureSize(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() > bounds::imageBody)
        return {};
    const QByteArray format = pictureKind(source.peek(16));
    if (format.isEmpty())
        return {};
    QImageReader reader(&source, format);
    const QSize size = allowedSize(reader);
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

PictureCache::PictureCache(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder), m_images(memoryKiB)
{
    QImageReader::setAllocationLimit(allocationMiB);
    m_pool.setMaxThreadCount(1);
    m_pool.setStackSize(bounds::parserStack);
}

PictureCache::~PictureCache()
{
    m_pool.clear();
}

QImage PictureCache::picture(const QString &key, const QSize &bound)
{
    const QString inMemory = memoryKey(key, bound);
    if (const QImage *image = m_images.object(inMemory))
        return *image;
    if (m_missing.contains(key) || m_asked.contains(inMemory) || !isKey(key))
        return {};
    m_asked.insert(inMemory);
    // The pool is a member: the destructor of QThreadPool waits for the one picture that is being decoded.
    m_pool.start([this, key, inMemory, bound, file = m_folder + u'/' + key] {
        const QImage image = decodePicture(file, bound);
        QMetaObject::invokeMethod(
            this,
            [this, key, inMemory, bound, image] {
                m_asked.remove(inMemory);
                if (image.isNull() && m_late.remove(key)) {
                    picture(key, bound);
                    return;
                }
                if (image.isNull()) {
                    m_missing.insert(key);
                    Q_EMIT missing(key);
                    return;
                }
                m_images.insert(inMemory, new QImage(image), qBound(1, int(image.sizeInBytes() / 1024), memoryKiB));
                Q_EMIT loaded(key);
            },
            Qt::QueuedConnection);
    });
    return {};
}

void PictureCache::noteArrived(const QString &key)
{
    m_missing.remove(key);
    const auto isOfKey = [&key](const QString &asked) { return asked.startsWith(key); };
    if (std::any_of(m_asked.cbegin(), m_asked.cend(), isOfKey))
        m_late.insert(key);
    Q_EMIT arrived(key);
}

void PictureCache::forgetMissing()
{
    m_missing.clear();
}

} // namespace rendezvous::ui
