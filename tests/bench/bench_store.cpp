// Measures the store: taking in a whole refresh beside a bare SQLite floor, then lists, counts and facets of 100,000 items.
#include "support/storefixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace rendezvous;
using namespace rendezvous::store;

namespace {

constexpr int feedCount = 500;
constexpr int itemsPerFeed = 50;
constexpr int tagCount = 300;

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

const QStringList &words()
{
    static const QStringList list =
        QStringLiteral("the of and in a space station agency mission crew launch orbit module docking astronaut cosmonaut "
                       "cooperation agreement partner lunar research international flight vehicle rocket engine test schedule "
                       "запуск станция космонавт сотрудничество экипаж корабль орбита соглашение программа лунная "
                       "équipage fusée coopération mission spatiale européenne accord lancement module "
                       "中国空间站与俄罗斯航天国家集团公司合作协议 载人飞船发射任务圆满成功 国际月球科研站 航天员乘组")
            .split(u' ');
    return list;
}

QString text(QRandomGenerator &random, int bytes)
{
    QString text;
    int size = 0;
    while (size < bytes) {
        // one rare word in ten, as real text has them
        QString word = random.bounded(10) == 0 ? QString::number(random.bounded(200'000), 36) + QLatin1String("ov")
                                               : words()[random.bounded(words().size())];
        size += word.toUtf8().size() + 1;
        text += word + u' ';
    }
    return text;
}

QVector<FeedCommit> makeRefresh(int feeds, int seed)
{
    QRandomGenerator random(seed);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVector<FeedCommit> commits;
    for (int feed = 0; feed < feeds; ++feed) {
        FeedCommit commit;
        commit.feed = FeedId{feed + 1};
        commit.now = now;
        commit.title = QStringLiteral("Feed %1").arg(feed);
        for (int i = 0; i < itemsPerFeed; ++i) {
            IncomingItem item;
            item.identity = QStringLiteral("https://feed%1.example/news/%2/%3").arg(feed).arg(seed).arg(i);
            item.guid = item.identity;
            item.link = QUrl(item.identity);
            item.title = text(random, 60);
            item.text = text(random, 2'500);
            item.content = QLatin1String("<p>") + item.text + QLatin1String("</p>");
            item.excerpt = item.text.left(300);
            item.language = random.bounded(2) ? QStringLiteral("en") : QStringLiteral("ru");
            item.published = now.addSecs(-random.bounded(86'400 * 365));
            for (int t = 0; t < 4; ++t) {
                const int tag = static_cast<int>(tagCount * random.generateDouble() * random.generateDouble());
                item.tags.append({{static_cast<TagKind>(tag % 3), QStringLiteral("tag%1").arg(tag)}, TagStanding::Mentioned, 2, t == 0});
            }
            commit.items.append(item);
        }
        commits.append(commit);
    }
    return commits;
}

/// The same rows by the plain C interface: one table, its full text, one transaction.
double floorSeconds(const QVector<FeedCommit> &refresh)
{
    QTemporaryDir folder;
    sqlite3 *db = nullptr;
    sqlite3_open(folder.filePath(QStringLiteral("floor.sqlite")).toUtf8().constData(), &db);
    const auto exec = [&](const char *sql) {
        if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
    };
    exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
         "CREATE TABLE items (id INTEGER PRIMARY KEY, feed, identity, title, link, language, published, excerpt, content, text);"
         "CREATE TABLE item_tags (item, tag);"
         "CREATE VIRTUAL TABLE search USING fts5 (title, author, text, content = '', tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\");");
    struct Row {
        QByteArray identity, title, link, language, excerpt, content, text;
        qint64 published;
    };
    std::vector<Row> rows;
    for (const FeedCommit &commit : refresh) {
        for (const IncomingItem &item : commit.items)
            rows.push_back({item.identity.toUtf8(), item.title.toUtf8(), item.link.toEncoded(), item.language.toUtf8(),
                            item.excerpt.toUtf8(), item.content.toUtf8(), item.text.toUtf8(), item.published.toMSecsSinceEpoch()});
    }
    const double start = cpuSeconds();
    exec("BEGIN");
    sqlite3_stmt *insert = nullptr;
    sqlite3_stmt *index = nullptr;
    sqlite3_stmt *tag = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO items VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?)", -1, &insert, nullptr);
    sqlite3_prepare_v2(db, "INSERT INTO search (rowid, title, author, text) VALUES (?, ?, '', ?)", -1, &index, nullptr);
    sqlite3_prepare_v2(db, "INSERT INTO item_tags VALUES (?, ?)", -1, &tag, nullptr);
    const auto bindText = [](sqlite3_stmt *statement, int column, const QByteArray &text) {
        sqlite3_bind_text(statement, column, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
    };
    const auto step = [](sqlite3_stmt *statement) {
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("the floor does not hold");
        sqlite3_reset(statement);
    };
    qint64 id = 0;
    for (const Row &row : rows) {
        sqlite3_bind_int64(insert, 1, ++id);
        bindText(insert, 2, row.identity);
        bindText(insert, 3, row.title);
        bindText(insert, 4, row.link);
        bindText(insert, 5, row.language);
        sqlite3_bind_int64(insert, 6, row.published);
        bindText(insert, 7, row.excerpt);
        bindText(insert, 8, row.content);
        bindText(insert, 9, row.text);
        step(insert);
        for (int t = 0; t < 4; ++t) {
            sqlite3_bind_int64(tag, 1, id);
            sqlite3_bind_int64(tag, 2, t);
            step(tag);
        }
        sqlite3_bind_int64(index, 1, id);
        bindText(index, 2, row.title);
        bindText(index, 3, row.text);
        step(index);
    }
    exec("COMMIT");
    for (sqlite3_stmt *statement : {insert, index, tag})
        sqlite3_finalize(statement);
    sqlite3_close(db);
    return cpuSeconds() - start;
}

double takeIn(StoreFixture &fixture, const QVector<FeedCommit> &refresh)
{
    const double start = cpuSeconds();
    QEventLoop loop;
    QObject asker;
    int open = static_cast<int>(refresh.size());
    for (const FeedCommit &commit : refresh)
        fixture.store().write(
            &asker, [commit](Writing &writing) { return writing.commit(commit); },
            [&](Result<CommitResult> result) {
                if (!result)
                    qFatal("%s", qPrintable(result.error().detail));
                if (--open == 0)
                    loop.quit();
            },
            Urgency::Background);
    loop.exec();
    return cpuSeconds() - start;
}

void time(const char *what, const std::function<qint64()> &work)
{
    work();
    double best = 1e9;
    double leastCpu = 1e9;
    qint64 size = 0;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const double cpu = cpuSeconds();
        size = work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        leastCpu = std::min(leastCpu, (cpuSeconds() - cpu) * 1e3);
    }
    std::printf("  %-30s %8.2f ms, CPU %8.2f ms   (%lld)\n", what, best, leastCpu, static_cast<long long>(size));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    StoreFixture fixture;
    const Result<int> added = fixture.write([](Writing &writing) -> Result<int> {
        for (int i = 0; i < feedCount; ++i) {
            Feed feed;
            feed.url = QUrl(QStringLiteral("https://feed%1.example/").arg(i));
            if (const auto id = writing.addFeed(feed); !id)
                return id.error();
        }
        return feedCount;
    });
    if (!added)
        qFatal("%s", qPrintable(added.error().detail));
    double floor = 0;
    {
        const QVector<FeedCommit> refresh = makeRefresh(feedCount, 1);
        floor = floorSeconds(refresh);
        const double ours = takeIn(fixture, refresh);
        std::printf("25,000 items taken in: %.2f s of CPU; floor %.2f s; ratio %.2f\n", ours, floor, ours / floor);
        std::printf("25,000 items seen again: %.2f s of CPU\n", takeIn(fixture, refresh));
    }
    if (argc > 1) // only the taking in
        return 0;
    for (int seed = 2; seed <= 4; ++seed)
        takeIn(fixture, makeRefresh(feedCount, seed));
    std::printf("with 100,000 items, best of three, from the asking thread and back:\n");
    for (const char *text : {"", "is:unread", "agency:tag0", "agency:tag0 country:tag1", "agency:tag297", "-agency:tag0", "agency:tag0 OR station:tag2", "lang:ru", "feed:7", "station",
                             "\"space station\"", "空间站", "lunar -crew", "after:2020 is:unread lang:en", "is:starred", "is:today"}) {
        const ItemQuery query = *ItemQuery::parse(QString::fromUtf8(text));
        std::printf("[%s]\n", text);
        time("first page", [&] { return fixture.read([query](const Reading &r) { return r.items(query, {}); })->size(); });
        time("ids", [&] { return fixture.read([query](const Reading &r) { return r.itemIds(query); })->size(); });
        time("count", [&] { return *fixture.read([query](const Reading &r) { return r.count(query); }); });
        time("facets", [&] { return fixture.read([query](const Reading &r) { return r.facets(query); })->tags.size(); });
    }
    time("page at 50,000", [&] { return fixture.read([](const Reading &r) { return r.items(ItemQuery(), {50'000, 200}); })->size(); });
    time("counts of feeds", [&] { return fixture.read([](const Reading &r) { return r.feedCounts(); })->size(); });
    time("mark 100,000 read and back", [&] {
        const auto read = fixture.write([](Writing &w) { return w.markRead(ItemQuery(), true); });
        (void)fixture.write([ids = *read](Writing &w) { return w.setRead(ids, false); });
        return read->size();
    });
    const StoreSize size = *fixture.read([](const Reading &r) { return r.size(); });
    std::printf("%lld items in %.1f MB\n", static_cast<long long>(size.items), static_cast<double>(size.bytes) / 1e6);
    return 0;
}
