#pragma once

#include "article/safepage.h"
#include "core/item.h"
#include "tagging/tagger.h"

#include <QHash>
#include <QSize>
#include <QString>

namespace rendezvous::ui {

/// An item made ready for a QTextDocument: mark-up with classes, no colours, no sizes.
struct ArticlePage {
    QString html;
    QHash<QString, QSize> pictures; ///< by key; those that are in the cache, with the size to show
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

/// "tag:agency:roscosmos" and back; nothing for another address.
QString tagAddress(const Tag &tag);
std::optional<Tag> tagOfAddress(const QString &address);

} // namespace rendezvous::ui
