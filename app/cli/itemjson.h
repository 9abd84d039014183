#pragma once

#include "core/item.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QUrl>

/// The JSON forms of the command line that the README documents.
namespace rendezvous::cli {

/// UTC, ISO 8601 to the second; null for an invalid date.
QJsonValue dateJson(const QDateTime &date);
/// As it is written on the wire; "" for none.
QString urlJson(const QUrl &url);
QJsonObject errorJson(const Error &error);
QJsonArray enclosuresJson(const QVector<Enclosure> &enclosures);
/// The object that `list` prints; `feedUrl` is the address of the item's feed.
QJsonObject itemJson(const ItemHeader &header, const QUrl &feedUrl);

} // namespace rendezvous::cli
