#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVector>

namespace rendezvous::feed {

struct OpmlFeed {
    QUrl url;            ///< http or https
    QUrl site;
    QString title;
    QString language;
    QStringList folder;
    QHash<QString, QString> attributes; ///< beside the known ones, kept for export
};

struct Opml {
    QString title;
    QVector<OpmlFeed> feeds;  ///< in the document's order, each address once
    QStringList warnings;     ///< merged duplicates, refused schemes, repaired mark-up
};

/// Reads OPML 1 and 2, well-formed or not. Errors: NotOpml, TooLarge (bounds.h).
Result<Opml> parseOpml(const QByteArray &bytes);
QByteArray writeOpml(const Opml &opml);

} // namespace rendezvous::feed
