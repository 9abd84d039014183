#include "store/feedrow.h"

#include "store/columns.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rendezvous::store {

namespace {

constexpr QChar separator(0x1f);

QString attributesText(const QHash<QString, QString> &attributes)
{
    if (attributes.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QHash<QString, QString> attributesOf(const QString &text)
{
    QHash<QString, QString> attributes;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        attributes.insert(it.key(), it.value().toString());
    return attributes;
}

} // namespace

Feed feedOf(const Statement &row)
{
    int column = 0;
    Feed feed;
    feed.id = FeedId{row.integer(column++)};
    feed.url = urlOf(row.text(column++));
    feed.site = urlOf(row.text(column++));
    feed.title = row.text(column++);
    feed.userTitle = row.text(column++);
    feed.description = row.text(column++);
    feed.language = row.text(column++);
    feed.folder = splitTexts(row.text(column++));
    feed.icon = urlOf(row.text(column++));
    feed.intervalMinutes = static_cast<int>(row.integer(column++));
    feed.isNotifying = row.boolean(column++);
    feed.isFullText = row.boolean(column++);
    feed.opmlAttributes = attributesOf(row.text(column++));
    feed.validators.etag = row.bytes(column++);
    feed.validators.lastModified = row.bytes(column++);
    feed.bodyHash = row.bytes(column++);
    FeedStatus &status = feed.status;
    status.lastTry = row.time(column++);
    status.lastSuccess = row.time(column++);
    status.lastNewItem = row.time(column++);
    status.nextDue = row.time(column++);
    status.nextReason = row.text(column++);
    status.failingSince = row.time(column++);
    status.errorCount = static_cast<int>(row.integer(column++));
    const QString errorKind = row.text(column++);
    const QString errorDetail = row.text(column++);
    if (!errorKind.isEmpty())
        status.error = Error{errorKindFromName(errorKind), errorDetail};
    status.bytes = row.integer(column++);
    status.answers = static_cast<int>(row.integer(column++));
    status.answers304 = static_cast<int>(row.integer(column++));
    status.lastFull = row.time(column++);
    status.redirectTarget = urlOf(row.text(column++));
    status.redirectSightings = static_cast<int>(row.integer(column++));
    status.redirectSince = row.time(column++);
    status.isStopped = row.boolean(column++);
    return feed;
}

void bindFeed(Statement &statement, const Feed &feed)
{
    const FeedStatus &status = feed.status;
    statement.bind(encoded(feed.url))
        .bind(encoded(feed.site))
        .bind(feed.title)
        .bind(feed.userTitle)
        .bind(feed.description)
        .bind(feed.language)
        .bind(joinedTexts(feed.folder))
        .bind(encoded(feed.icon))
        .bind(feed.intervalMinutes)
        .bind(feed.isNotifying)
        .bind(feed.isFullText)
        .bind(attributesText(feed.opmlAttributes))
        .bind(feed.validators.etag)
        .bind(feed.validators.lastModified)
        .bind(feed.bodyHash)
        .bind(status.lastTry)
        .bind(status.lastSuccess)
        .bind(status.lastNewItem)
        .bind(status.nextDue)
        .bind(status.nextReason)
        .bind(status.failingSince)
        .bind(status.errorCount)
        .bind(status.error ? errorKindName(status.error->kind) : QString())
        .bind(status.error ? status.error->detail : QString())
        .bind(status.bytes)
        .bind(status.answers)
        .bind(status.answers304)
        .bind(status.lastFull)
        .bind(encoded(status.redirectTarget))
        .bind(status.redirectSightings)
        .bind(status.redirectSince)
        .bind(status.isStopped);
}

QString feedAddress(const QUrl &url)
{
    QUrl plain = url.adjusted(QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    const QString scheme = plain.scheme().toLower();
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!isWeb)
        return encoded(plain);
    if (plain.port() == 80 || plain.port() == 443)
        plain.setPort(-1);
    if (plain.path().isEmpty())
        plain.setPath(QStringLiteral("/"));
    return encoded(plain).mid(scheme.size() + 3);
}

QString joinedTexts(const QStringList &texts)
{
    return texts.join(separator);
}

QStringList splitTexts(const QString &joined)
{
    return joined.isEmpty() ? QStringList() : joined.split(separator);
}

} // namespace rendezvous::store
