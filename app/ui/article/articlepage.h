#pragma once

#include "article/safepage.h"
#include "core/item.h"
#include "tagging/tagger.h"
#include "ui/article/tagevidence.h"

#include <QHash>
#include <QImage>
#include <QSize>
#include <QString>

namespace rendezvous::ui {

/// An item made ready for a QTextDocument: mark-up with classes, no colours, no sizes.
struct ArticlePage {
    QString html;
    QHash<QString, QSize> pictures; ///< by key; those whose size to show is known
    QHash<QString, QString> awaited; ///< by key; those that are not, with what stands in for them: shown once they come
    QHash<QString, QImage> inlined; ///< by key; those that came inside the text itself
    QVector<TagEvidence> evidence;  ///< title first, by place
    bool isCut = false;             ///< more is there than was made ready
};

struct ArticleWish {
    QString language;       ///< the reader's
    QString picturesFolder;
    bool isWhole = false;   ///< up to bounds::articleHtml, not just the first bounds::articleAtOnce
};

/// Cleans the body, underlines what it mentions, puts the head on top. Slow: for a worker. Reads the sizes of cached pictures,
/// nothing else.
ArticlePage articlePage(const Item &item, const tagging::Tagger &tagger, const ArticleWish &wish);

/// "action:fullText": a link that triggers an action of the window.
QString actionAddress(const QString &action);
/// Empty for another address.
QString actionOfAddress(const QString &address);

/// "picture:<key>": a link that stands in for a picture of unknown size that has not come.
QString pictureAddress(const QString &key);
QString pictureOfAddress(const QString &address);

/// "tag:agency:roscosmos" and back; nothing for another address.
QString tagAddress(const Tag &tag);
/// "tag:agency:roscosmos#3": the place that evidence with that mark speaks of.
QString markAddress(const Tag &tag, int mark);
int markOfAddress(const QString &address); ///< -1: it has none
std::optional<Tag> tagOfAddress(const QString &address);

} // namespace rendezvous::ui
