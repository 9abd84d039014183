#include "store/connection.h"

#include "store/freespace.h"
#include "store/tagindex.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace rendezvous::store {

namespace {

// primary result codes, https://www.sqlite.org/rescode.html
enum ResultCode { Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

/// Of the index of a write-ahead log, https://www.sqlite.org/walformat.html
constexpr qint64 companionBytes = 32 * 1024;

/// How long the write-ahead log may grow before it is brought into the database.
constexpr qint64 logBytes = 64 * 1024 * 1024;

Error::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return Error::Kind::InUse;
    case ReadOnly:
        return Error::Kind::ReadOnly;
    case Corrupt:
    case NotADatabase:
        return Error::Kind::Damaged;
    case Full:
        return Error::Kind::DiskFull;
    default:
        return Error::Kind::Io;
    }
}

Error errorOf(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt();
    if ((code & 0xff) == CannotOpen && QFileInfo::exists(path) && !QFileInfo(path).isWritable())
        return {Error::Kind::ReadOnly, error.text()};
    const Error::Kind kind = kindOf(code);
    // the companions of a database are mapped into memory: no room for them comes as a failure to read or open
    const bool isDiskFull = kind == Error::Kind::Io
                            && freeSpace(QFileInfo(path).path()).value_or(companionBytes) < companionBytes;
    return {isDiskFull ? Error::Kind::DiskFull : kind, error.text()};
}

QString uniqueName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("rendezvous-%1").arg(++count);
}

QString uriOf(const QString &path)
{
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
}

} // namespace

Connection::Connection(const QString &path)
    : m_path(path), m_name(uniqueName()), m_tagIndex(std::make_unique<TagIndex>())
{
}

Connection::~Connection()
{
    m_kept.clear();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Role role)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    if (!database.isValid())
        return Error{Error::Kind::Io, QStringLiteral("Qt has no SQLite driver here")};
    database.setDatabaseName(path);
    // A write-ahead log needs its companion files; where the folder lets nobody create them, nobody writes either.
    const bool isFrozen = role == Role::Reader && !QFileInfo(QFileInfo(path).path()).isWritable();
    if (isFrozen)
        database.setDatabaseName(uriOf(path) + QLatin1String("?immutable=1"));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (role == Role::Reader)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    if (isFrozen)
        options += QLatin1String(";QSQLITE_OPEN_URI");
    database.setConnectOptions(options);
    if (!database.open())
        return errorOf(database.lastError(), path);
    if (Result<void> configured = connection->configure(role); !configured)
        return configured.error();
    return connection;
}

Result<void> Connection::configure(Role role)
{
    for (const char *pragma : {"foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0",
                               "temp_store=MEMORY", "cache_size=-8000"})
        execute(QLatin1String("PRAGMA ") + QLatin1String(pragma));
    if (role == Role::Reader) {
        execute(QStringLiteral("PRAGMA query_only=ON"));
        execute(QStringLiteral("PRAGMA wal_autocheckpoint=0"));
        return checked();
    }
    Statement modules = onceStatement(QStringLiteral("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'"));
    if (!modules.next() && !hasFailed())
        return Error{Error::Kind::NoFullTextSearch, QStringLiteral("this SQLite has no FTS5")};
    return checked();
}

Result<void> Connection::useWriteAheadLog()
{
    // Heard by a new database alone. Most bodies fit into such a page, and their overflow costs more than the page.
    execute(QStringLiteral("PRAGMA page_size=16384"));
    for (const char *pragma : {"journal_mode=WAL", "synchronous=FULL", "fullfsync=ON", "checkpoint_fullfsync=ON",
                               "journal_size_limit=67108864"})
        execute(QLatin1String("PRAGMA ") + QLatin1String(pragma));
    Statement page = onceStatement(QStringLiteral("PRAGMA page_size"));
    const qint64 pageBytes = page.next() ? page.integer(0) : 4096;
    execute(QStringLiteral("PRAGMA wal_autocheckpoint=%1").arg(logBytes / pageBytes));
    return checked();
}

Statement Connection::statement(const char *sql)
{
    std::shared_ptr<QSqlQuery> &kept = m_kept[sql];
    if (!kept) {
        kept = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        kept->setForwardOnly(true);
        if (!kept->prepare(withNamedPlaces(QLatin1String(sql)))) {
            note(kept->lastError());
            return {*this, std::exchange(kept, nullptr)};
        }
    }
    return {*this, kept};
}

Statement Connection::onceStatement(const QString &sql)
{
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(withNamedPlaces(sql)))
        note(query->lastError());
    return {*this, std::move(query)};
}

bool Connection::execute(const QString &sql)
{
    if (hasFailed())
        return false;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        note(query.lastError());
        return false;
    }
    return true;
}

qint64 Connection::totalChanges()
{
    Statement changes = statement("SELECT total_changes()");
    return changes.next() ? changes.integer(0) : 0;
}

void Connection::note(const QSqlError &error)
{
    if (!m_failure)
        m_failure = errorOf(error, m_path);
}

} // namespace rendezvous::store
