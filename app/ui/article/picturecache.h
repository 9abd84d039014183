#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QSize>
#include <QString>
#include <QThreadPool>
#include <QUrl>

#include <memory>

namespace rendezvous::ui {

/// Pictures of stored items by their key (article::imageKey), decoded on a worker: PNG, JPEG, GIF and WebP by their
/// first bytes, inside bounds::imageBody and bounds::imagePixels. Reads files of the pictures folder that are named by
/// 64 hexadecimal digits, and no others.
class PictureCache : public QObject
{
    Q_OBJECT
public:
    explicit PictureCache(const QString &folder, QObject *parent = nullptr);
    ~PictureCache() override;

    const QString &folder() const { return m_folder; }
    /// The picture if it is in memory, at most as large as `bound`; otherwise a null image, and loaded() or missing()
    /// tells later. An empty bound asks for the picture's own size.
    QImage picture(const QString &key, const QSize &bound = {});
    /// Files came: what was missing is looked for again.
    void forgetMissing();
    /// The file of that picture came: who waits for it hears of it.
    void noteArrived(const QString &key);

Q_SIGNALS:
    void arrived(const QString &key);
    void loaded(const QString &key);
    void missing(const QString &key);

private:
    QString m_folder;
    QCache<QString, QImage> m_images;
    QSet<QString> m_asked;
    QSet<QString> m_missing;
    QSet<QString> m_late; ///< came while they were looked for
    QThreadPool m_pool;
};

/// Decodes a picture of a feed inside the bounds; null when it is none that is allowed. Pure but for the file.
QImage decodePicture(const QString &file, const QSize &bound);
/// The picture that a data: address holds, if it has at most so many pixels. Pure.
QImage decodeInlinePicture(const QUrl &address, qint64 mostPixels);
/// The size that decodePicture() would give without a bound, from the first bytes; empty when it would give none.
QSize pictureSize(const QString &file);

} // namespace rendezvous::ui
