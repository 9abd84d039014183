#include "support/storefixture.h"

#include "store/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace rendezvous;
using namespace rendezvous::store;

namespace {

QString database(const StoreFixture &fixture)
{
    return fixture.folder() + QLatin1String("/rendezvous.sqlite");
}

/// Runs SQL on the file beside the store, which must be closed.
QVariant sql(const QString &file, const QString &text)
{
    QVariant value;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("beside"));
        db.setDatabaseName(file);
        if (!db.open())
            qFatal("cannot open %s", qPrintable(file));
        QSqlQuery query(db);
        if (!query.exec(text))
            value = QVariant();
        else if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("beside"));
    return value;
}

std::optional<Error> openingFault(StoreFixture &fixture)
{
    const auto answer = fixture.read([](const Reading &r) { return r.count(ItemQuery()); });
    if (answer)
        return std::nullopt;
    return answer.error();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QVector<IncomingItem> manyItems(int count, const QString &prefix)
{
    QVector<IncomingItem> items;
    for (int i = 0; i < count; ++i)
        items.append(StoreFixture::item(prefix + QString::number(i), QStringLiteral("text of the station ").repeated(100)));
    return items;
}

/// The writing connection of the store, to put a limit on.
struct Inside : Writing {
    static Result<void> limitPages(Writing &writing, int pages)
    {
        Connection &connection = (writing.*&Inside::connection)();
        Statement limit = connection.onceStatement(QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
        limit.next();
        return connection.checked();
    }
};

/// Writes feed after feed and says each one that was confirmed, until it is killed.
int writeUntilKilled(const QString &folder)
{
    Store store(folder, OpenMode::ReadWrite);
    QObject asker;
    int confirmed = 0;
    const std::function<void(int)> writeNext = [&](int number) {
        store.write(
            &asker,
            [number](Writing &writing) -> Result<CommitResult> {
                Feed feed;
                feed.url = QUrl(QStringLiteral("https://a.example/%1").arg(number));
                const Result<FeedId> id = writing.addFeed(feed);
                if (!id)
                    return id.error();
                FeedCommit commit;
                commit.feed = *id;
                commit.now = QDateTime::currentDateTimeUtc();
                commit.items = manyItems(10, QStringLiteral("item"));
                return writing.commit(commit);
            },
            [&](const Result<CommitResult> &result) {
                if (!result)
                    return;
                std::printf("%d\n", ++confirmed);
                std::fflush(stdout);
            },
            number % 3 == 0 ? Store::Urgency::Person : Store::Urgency::Background);
    };
    for (int number = 0; number < 20'000; ++number)
        writeNext(number);
    return QCoreApplication::exec();
}

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProfileIsItsOwnersAlone()
    {
        StoreFixture fixture;
        QVERIFY(!openingFault(fixture));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(fixture.folder()).permissions() & others));
        QVERIFY(!(QFileInfo(database(fixture)).permissions() & others));
        QVERIFY(!(QFileInfo(database(fixture) + QLatin1String("-wal")).permissions() & others));
        QCOMPARE(QFileInfo(fixture.folder() + QLatin1String("/ballast")).size(), 16 * 1024 * 1024);
    }

    void aDatabaseFromTheFutureIsRefusedAndUntouched()
    {
        StoreFixture fixture;
        fixture.addFeed(QStringLiteral("https://a.example/"), QStringLiteral("A"));
        fixture.close();
        sql(database(fixture), QStringLiteral("PRAGMA user_version = 1000"));
        const QByteArray before = bytesOf(database(fixture));
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            fixture.open(mode);
            const auto fault = openingFault(fixture);
            QVERIFY(fault);
            QCOMPARE(fault->kind, Error::Kind::FromTheFuture);
            const auto write = fixture.write([](Writing &w) { return w.setValue(QStringLiteral("a"), "b"); });
            QVERIFY(!write);
            fixture.close();
            QCOMPARE(bytesOf(database(fixture)), before);
        }
    }

    void whatIsNoDatabaseIsDamagedAndStays()
    {
        StoreFixture fixture;
        QVERIFY(!openingFault(fixture));
        fixture.close();
        const QByteArray junk = QByteArray("this is not what we want").repeated(1000);
        overwrite(database(fixture), junk);
        fixture.open();
        QSignalSpy opened(&fixture.store(), &Store::opened);
        const auto fault = openingFault(fixture);
        QVERIFY(fault);
        QCOMPARE(fault->kind, Error::Kind::Damaged);
        QTRY_COMPARE(opened.size(), 1);
        fixture.close();
        QCOMPARE(bytesOf(database(fixture)), junk);
    }

    void randomBytesOverPagesAreReportedAndNeverCrash()
    {
        StoreFixture fixture;
        const FeedId feed = fixture.addFeed(QStringLiteral("https://a.example/"), QStringLiteral("A"));
        fixture.addItems(feed, manyItems(300, QStringLiteral("i")));
        fixture.close();
        const QByteArray whole = bytesOf(database(fixture));
        QRandomGenerator random(7);
        int faults = 0;
        for (int round = 0; round < 12; ++round) {
            QByteArray damaged = whole;
            const int pages = static_cast<int>(whole.size() / 4096);
            for (int i = 0; i < pages / 4; ++i) {
                const int page = 1 + random.bounded(pages - 1);
                for (int byte = 0; byte < 4096; ++byte)
                    damaged[page * 4096 + byte] = static_cast<char>(random.bounded(256));
            }
            overwrite(database(fixture), damaged);
            fixture.open();
            for (const char *text : {"", "station", "is:unread", "agency:nasa"}) {
                const auto rows = fixture.read([q = *ItemQuery::parse(QString::fromUtf8(text))](const Reading &r) { return r.items(q, {}); });
                if (!rows) {
                    ++faults;
                    QCOMPARE(rows.error().kind, Error::Kind::Damaged);
                }
            }
            FeedCommit commit;
            commit.feed = feed;
            commit.items = manyItems(5, QStringLiteral("new"));
            commit.now = QDateTime::currentDateTimeUtc();
            const auto written = fixture.write([commit](Writing &w) { return w.commit(commit); });
            if (!written)
                ++faults;
            fixture.close();
        }
        QVERIFY(faults > 0);
    }

    void aFolderThatCannotBeWrittenIsReadOnly()
    {
#ifdef Q_OS_WIN
        QSKIP("permissions of folders mean something else here");
#else
        if (::geteuid() == 0)
            QSKIP("the superuser can write anywhere");
        StoreFixture fixture;
        fixture.addFeed(QStringLiteral("https://a.example/"), QStringLiteral("A"));
        fixture.close();
        QFile::setPermissions(fixture.folder(), QFile::ReadOwner | QFile::ExeOwner);
        fixture.open();
        const auto fault = openingFault(fixture);
        QVERIFY(fault);
        QCOMPARE(fault->kind, Error::Kind::ReadOnly);
        fixture.close();
        fixture.open(OpenMode::ReadOnly);
        QCOMPARE(fixture.read([](const Reading &r) { return r.feeds(); })->size(), 1);
        fixture.close();
        QFile::setPermissions(fixture.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
#endif
    }

    void aProfileThatCannotBeCreatedIsReadOnly()
    {
        QTemporaryDir folder;
        overwrite(folder.filePath(QStringLiteral("file")), "x");
        Store store(folder.filePath(QStringLiteral("file/profile")), OpenMode::ReadWrite);
        QSignalSpy opened(&store, &Store::opened);
        QVERIFY(opened.wait());
        const auto outcome = opened[0][0].value<Result<void>>();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::ReadOnly);
    }

    void onAFullDiskEverythingIsRolledBackAndReadingGoesOn()
    {
        StoreFixture fixture;
        const FeedId feed = fixture.addFeed(QStringLiteral("https://a.example/"), QStringLiteral("A"));
        fixture.addItems(feed, manyItems(20, QStringLiteral("old")));
        // a limit of pages stands for the end of the disk; it holds for the connection that sets it
        const auto limited = fixture.write([](Writing &w) { return Inside::limitPages(w, 400); });
        QVERIFY(limited.isOk());
        FeedCommit commit;
        commit.feed = feed;
        commit.now = QDateTime::currentDateTimeUtc();
        commit.items = manyItems(2'000, QStringLiteral("new"));
        const auto written = fixture.write([commit](Writing &w) { return w.commit(commit); });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::DiskFull);
        QCOMPARE(*fixture.read([](const Reading &r) { return r.count(ItemQuery()); }), 20);
        // small things still fit
        QVERIFY(fixture.write([](Writing &w) { return w.markRead(ItemQuery(), true); }).isOk());
        QVERIFY(fixture.write([](Writing &w) { return Inside::limitPages(w, 1'000'000); }).isOk());
        QCOMPARE(fixture.addItems(feed, manyItems(50, QStringLiteral("new"))).size(), 50);
        fixture.close();
        QCOMPARE(sql(database(fixture), QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    }

    void onlyAFullDiskCostsTheBallast()
    {
        StoreFixture fixture;
        const FeedId feed = fixture.addFeed(QStringLiteral("https://a.example/"), QStringLiteral("A"));
        const QString ballast = fixture.folder() + QLatin1String("/ballast");
        const auto refused = fixture.write([](Writing &w) { return w.restoreFeed(FeedId{99}); });
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
        QVERIFY(QFile::exists(ballast));

        QVERIFY(fixture.write([](Writing &w) { return Inside::limitPages(w, 200); }).isOk());
        FeedCommit commit;
        commit.feed = feed;
        commit.now = QDateTime::currentDateTimeUtc();
        commit.items = manyItems(2'000, QStringLiteral("new"));
        const auto written = fixture.write([commit](Writing &w) { return w.commit(commit); });
        QCOMPARE(written.error().kind, Error::Kind::DiskFull);
        QVERIFY(!QFile::exists(ballast));
        QVERIFY(fixture.write([](Writing &w) { return Inside::limitPages(w, 1'000'000); }).isOk());
        QVERIFY2(QFile::exists(ballast), "there is room for it again");
    }

    void anIndexOfOtherWordsIsFilledAnew()
    {
        StoreFixture fixture;
        const FeedId feed = fixture.addFeed(QStringLiteral("https://a.example/"), QStringLiteral("A"));
        fixture.addItems(feed, manyItems(350, QStringLiteral("item")));
        fixture.close();
        const QString file = database(fixture);
        const QString version = sql(file, QStringLiteral("SELECT value FROM key_values WHERE name = 'search/segmentation'")).toString();
        QVERIFY(!version.isEmpty());
        sql(file, QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')"));
        sql(file, QStringLiteral("UPDATE key_values SET value = CAST('0/1' AS BLOB) WHERE name = 'search/segmentation'"));
        fixture.open();
        // between the steps: edited, removed and new items go where they belong
        QVERIFY(fixture.write([feed](Writing &w) { return w.addItems(feed, {StoreFixture::item(QStringLiteral("item5"), QStringLiteral("edited"))}, QDateTime::currentDateTimeUtc()); }));
        QVERIFY(fixture.write([feed](Writing &w) { return w.addItems(feed, {StoreFixture::item(QStringLiteral("item340"), QStringLiteral("edited"))}, QDateTime::currentDateTimeUtc()); }));
        fixture.addItems(feed, {StoreFixture::item(QStringLiteral("new"), QStringLiteral("station"))});
        QCOMPARE(fixture.write([](Writing &w) { return w.prune(QDateTime::currentDateTimeUtc().addDays(1), 1); })->size(), 1);
        const auto found = [&](const char *words) {
            return *fixture.read([q = *ItemQuery::parse(QString::fromUtf8(words))](const Reading &r) { return r.count(q); });
        };
        QTRY_COMPARE(found("station"), 350 - 2 - 1 + 1);
        QCOMPARE(found("edited"), 2);
        fixture.close();
        QCOMPARE(sql(file, QStringLiteral("SELECT value FROM key_values WHERE name = 'search/segmentation'")).toString(), version);
        QCOMPARE(sql(file, QStringLiteral("SELECT count(*) FROM key_values WHERE name = 'search/filled-up-to'")).toInt(), 0);
        QCOMPARE(sql(file, QStringLiteral("SELECT count(*) FROM search WHERE search MATCH 'station'")).toInt(), 348);
    }

    void whatWasConfirmedOutlivesAKill()
    {
        for (int round = 0; round < 3; ++round) {
            StoreFixture fixture;
            fixture.close();
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-until-killed"), fixture.folder()});
            QVERIFY(writer.waitForStarted());
            QByteArray said;
            while (said.count('\n') < 40 + 60 * round) {
                QVERIFY(writer.waitForReadyRead(30'000));
                said += writer.readAllStandardOutput();
            }
            writer.kill();
            writer.waitForFinished();
            said += writer.readAllStandardOutput();
            const qint64 confirmed = said.count('\n');
            QCOMPARE(sql(database(fixture), QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
            fixture.open();
            QVERIFY(fixture.read([](const Reading &r) { return r.feeds(); })->size() >= confirmed);
            const qint64 items = *fixture.read([](const Reading &r) { return r.count(ItemQuery()); });
            QVERIFY(items >= confirmed * 10);
            QCOMPARE(items % 10, 0);
            const qint64 found = *fixture.read([](const Reading &r) { return r.count(*ItemQuery::parse(u"station")); });
            QCOMPARE(found, items);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--write-until-killed")
        return writeUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestStoreFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storefaults.moc"
