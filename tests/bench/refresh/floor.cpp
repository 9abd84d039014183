#include "refresh/floor.h"

#include "refresh/feedgenerator.h"
#include "refresh/usage.h"

#include <libxml/parser.h>
#include <sqlite3.h>

namespace bench {

namespace {

void countElement(void *count, const xmlChar *, const xmlChar *, const xmlChar *, int, const xmlChar **, int, int,
                  const xmlChar **)
{
    ++*static_cast<long *>(count);
}

void countCharacters(void *count, const xmlChar *, int size)
{
    *static_cast<long *>(count) += size;
}

void parse(const QByteArray &document)
{
    long count = 0;
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = countElement;
    handler.characters = countCharacters;
    handler.cdataBlock = countCharacters;
    xmlSAXUserParseMemory(&handler, &count, document.constData(), static_cast<int>(document.size()));
}

void run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
}

sqlite3_stmt *prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
    return statement;
}

void insert(sqlite3_stmt *statement, sqlite3_int64 id, std::initializer_list<const QByteArray *> texts)
{
    sqlite3_bind_int64(statement, 1, id);
    int column = 2;
    for (const QByteArray *text : texts)
        sqlite3_bind_text(statement, column++, text->constData(), static_cast<int>(text->size()), SQLITE_STATIC);
    sqlite3_step(statement);
    sqlite3_reset(statement);
}

} // namespace

Floor measureFloor(const QString &folder)
{
    Floor floor;
    sqlite3 *database = nullptr;
    if (sqlite3_open((folder + QStringLiteral("/floor.sqlite")).toUtf8().constData(), &database) != SQLITE_OK)
        qFatal("no database for the floor");
    run(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                  "CREATE TABLE items (id INTEGER PRIMARY KEY, guid TEXT, title TEXT, link TEXT, date TEXT, content TEXT, text TEXT);"
                  "CREATE VIRTUAL TABLE search USING fts5(title, text, content='', "
                  "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\");"
                  "BEGIN");
    sqlite3_stmt *row = prepare(database, "INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?)");
    sqlite3_stmt *words = prepare(database, "INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)");
    sqlite3_int64 id = 0;
    for (int n = 0; n < feeds; ++n) {
        const GeneratedFeed feed = generateFeed(n); // not counted
        double before = cpuSeconds();
        parse(feed.document);
        floor.parse += cpuSeconds() - before;
        const sqlite3_int64 first = id;
        before = cpuSeconds();
        for (const GeneratedItem &item : feed.items)
            insert(row, ++id, {&item.guid, &item.title, &item.link, &item.date, &item.html, &item.text});
        floor.insert += cpuSeconds() - before;
        before = cpuSeconds();
        id = first;
        for (const GeneratedItem &item : feed.items)
            insert(words, ++id, {&item.title, &item.text});
        floor.index += cpuSeconds() - before;
    }
    const double before = cpuSeconds();
    run(database, "COMMIT");
    sqlite3_finalize(row);
    sqlite3_finalize(words);
    sqlite3_close(database);
    floor.index += cpuSeconds() - before;
    return floor;
}

} // namespace bench
