#include "store/connection.h"
#include "store/migrations.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::store;

namespace {

std::unique_ptr<Connection> openAt(const QString &path)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Role::Writer);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    return *std::move(connection);
}

int version(Connection &connection)
{
    Statement row = connection.onceStatement(QStringLiteral("PRAGMA user_version"));
    return row.next() ? static_cast<int>(row.integer(0)) : -1;
}

QStringList schema(Connection &connection)
{
    QStringList all;
    Statement rows = connection.onceStatement(QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"));
    while (rows.next())
        all.append(rows.text(0));
    return all;
}

Migration nextStep(const char *sql)
{
    const int number = migrations().last().number + 1;
    return {number, QStringLiteral("%1_test.sql").arg(number), QString::fromUtf8(sql)};
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("test.sqlite"));
        m_backups = m_folder->filePath(QStringLiteral("backups"));
    }

    void stepsAreNumberedWithoutGaps()
    {
        const QVector<Migration> steps = migrations();
        QVERIFY(!steps.isEmpty());
        for (int i = 0; i < steps.size(); ++i)
            QCOMPARE(steps[i].number, i + 1);
    }

    void aFreshDatabaseGetsTheNewestSchema()
    {
        const auto connection = openAt(m_file);
        QVERIFY(migrate(*connection, migrations(), m_backups).isOk());
        QCOMPARE(version(*connection), migrations().last().number);
        QVERIFY(!QDir(m_backups).exists());
    }

    void theNewestIsLeftAlone()
    {
        const auto connection = openAt(m_file);
        QVERIFY(migrate(*connection, migrations(), m_backups).isOk());
        const QStringList before = schema(*connection);
        const qint64 changes = connection->totalChanges();
        QVERIFY(migrate(*connection, migrations(), m_backups).isOk());
        QCOMPARE(schema(*connection), before);
        QCOMPARE(connection->totalChanges(), changes);
        QVERIFY(!QDir(m_backups).exists());
    }

    void anOlderOneIsCopiedAndBroughtUp()
    {
        const auto connection = openAt(m_file);
        QVERIFY(migrate(*connection, migrations(), m_backups).isOk());
        QVector<Migration> steps = migrations();
        steps.append(nextStep("-- adds a thing\nCREATE TABLE thing (id INTEGER);\n"
                              "CREATE TRIGGER t AFTER INSERT ON thing\nBEGIN\n  DELETE FROM thing WHERE id = 1;\n"
                              "  DELETE FROM thing WHERE id = 2;\nEND;\nINSERT INTO thing VALUES (3);"));
        QVERIFY(migrate(*connection, steps, m_backups).isOk());
        QCOMPARE(version(*connection), steps.last().number);
        const QFileInfoList copies = QDir(m_backups).entryInfoList(QDir::Files);
        QCOMPARE(copies.size(), 1);
        const auto copy = openAt(copies[0].filePath());
        QCOMPARE(version(*copy), migrations().last().number);
    }

    void twoCopiesAreKeptAndNoPart()
    {
        const auto connection = openAt(m_file);
        QVERIFY(migrate(*connection, migrations().mid(0, 2), m_backups).isOk());
        QVERIFY(QDir().mkpath(m_backups));
        for (const char *name : {"/partial", "/schema-1-20200101-000000-000.sqlite", "/schema-12-20190101-000000-000.sqlite"}) {
            QFile file(m_backups + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("x");
        }
        QVERIFY(migrate(*connection, migrations(), m_backups).isOk());
        const QFileInfoList copies = QDir(m_backups).entryInfoList(QDir::Files, QDir::Name);
        QCOMPARE(copies.size(), 2);
        QCOMPARE(copies[0].fileName(), QStringLiteral("schema-1-20200101-000000-000.sqlite"));
        QVERIFY(copies[1].fileName().startsWith(QLatin1String("schema-2-")));
#ifdef Q_OS_UNIX
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(copies[1].permissions() & others));
#endif
    }

    void aCopyThatFailsLeavesNothing()
    {
        const auto connection = openAt(m_file);
        QVERIFY(migrate(*connection, migrations().mid(0, 2), m_backups).isOk());
        connection->execute(QStringLiteral("BEGIN")); // where nothing can be copied
        QVERIFY(!migrate(*connection, migrations(), m_backups));
        QVERIFY(QDir(m_backups).isEmpty());
        QCOMPARE(version(*connection), 2);
    }

    void itemsOfTheFirstSchemaGetRoomForTheirFullText()
    {
        const auto connection = openAt(m_file);
        QVERIFY(migrate(*connection, migrations().mid(0, 1), m_backups).isOk());
        for (const char *statement :
             {"INSERT INTO feeds (id, url) VALUES (1, 'https://a.example/')",
              "INSERT INTO items (id, feed, is_present, sorted, language, fingerprint, identity) VALUES (7, 1, 1, 0, 'en', 0, x'00')",
              "INSERT INTO headers (item, published, fetched, title, author, link, thumbnail, excerpt) VALUES (7, 5, 5, 't', '', '', '', '')"})
            connection->execute(QLatin1String(statement));
        QVERIFY(migrate(*connection, migrations(), m_backups).isOk());
        {
            Statement row = connection->onceStatement(QStringLiteral("SELECT title, published_zone FROM headers WHERE item = 7"));
            QVERIFY(row.next());
            QCOMPARE(row.text(0), QStringLiteral("t"));
            QVERIFY(row.isNull(1));
        }
        connection->execute(QStringLiteral("INSERT INTO full_texts (item, fetched) VALUES (7, 0)"));
        connection->execute(QStringLiteral("DELETE FROM headers WHERE item = 7"));
        Statement left = connection->onceStatement(QStringLiteral("SELECT count(*) FROM full_texts"));
        QVERIFY(left.next());
        QCOMPARE(left.integer(0), 0);
        QVERIFY(connection->checked().isOk());
    }

    void anItemKeepsItsNewestRevisions()
    {
        const auto connection = openAt(m_file);
        QVERIFY(migrate(*connection, migrations().mid(0, 5), m_backups).isOk());
        for (const char *statement :
             {"INSERT INTO feeds (id, url) VALUES (1, 'https://a.example/')",
              "INSERT INTO items (id, feed, is_present, sorted, language, fingerprint, identity) VALUES (7, 1, 1, 0, 'en', 0, x'00'), "
              "(8, 1, 1, 0, 'en', 0, x'01')",
              "INSERT INTO headers (item, fetched, title, author, link, thumbnail, excerpt) VALUES (7, 5, '', '', '', '', ''), (8, 5, '', '', '', '', '')",
              "INSERT INTO revisions (item, replaced, title, text) VALUES (8, 1, 'only', x'')",
              "INSERT INTO revisions (item, replaced, title, text) "
              "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30) SELECT 7, i, i, x'' FROM n"})
            connection->execute(QLatin1String(statement));
        QVERIFY(connection->checked().isOk());
        QVERIFY(migrate(*connection, migrations(), m_backups).isOk());
        Statement left = connection->onceStatement(QStringLiteral("SELECT count(*), sum(item = 8), min(replaced) FILTER (WHERE item = 7) FROM revisions"));
        QVERIFY(left.next());
        QCOMPARE(left.integer(0), 21);
        QCOMPARE(left.integer(1), 1);
        QCOMPARE(left.integer(2), 11);
    }

    void aNewFeedFindsTheLastPlaceByAnIndex()
    {
        const auto connection = openAt(m_file);
        QVERIFY(migrate(*connection, migrations(), m_backups).isOk());
        Statement plan = connection->onceStatement(QStringLiteral("EXPLAIN QUERY PLAN SELECT max(position) + 1 FROM feeds"));
        QVERIFY(plan.next());
        QVERIFY2(plan.text(3).contains(QLatin1String("feeds_position")), qPrintable(plan.text(3)));
    }

    void tagsOfTheSeventhSchemaAreKeptAndGoWithTheirItem()
    {
        const auto connection = openAt(m_file);
        QVERIFY(migrate(*connection, migrations().mid(0, 7), m_backups).isOk());
        for (const char *statement :
             {"INSERT INTO feeds (id, url) VALUES (1, 'https://a.example/')",
              "INSERT INTO items (id, feed, is_present, sorted, language, fingerprint, identity) VALUES (7, 1, 1, 0, 'en', 0, x'00'), "
              "(8, 1, 1, 0, 'en', 0, x'01')",
              "INSERT INTO headers (item, fetched, title, author, link, thumbnail, excerpt) VALUES (7, 5, '', '', '', '', ''), (8, 5, '', '', '', '', '')",
              "INSERT INTO tags (id, kind, name) VALUES (1, 0, 'nasa'), (2, 2, 'RU')",
              "INSERT INTO item_tags (item, tag, standing, mentions, in_title) VALUES (7, 1, 0, 3, 1), (7, 2, 1, 0, 0), (8, 2, 0, 2, 0)"})
            connection->execute(QLatin1String(statement));
        QVERIFY(connection->checked().isOk());
        const auto tags = [&] {
            QStringList all;
            Statement rows = connection->onceStatement(QStringLiteral(
                "SELECT item || ' ' || tag || ' ' || standing || ' ' || mentions || ' ' || in_title FROM item_tags ORDER BY item, tag"));
            while (rows.next())
                all.append(rows.text(0));
            return all;
        };
        const QStringList before = tags();
        QCOMPARE(before.size(), 3);
        QVERIFY(migrate(*connection, migrations(), m_backups).isOk());
        QCOMPARE(tags(), before);
        connection->execute(QStringLiteral("DELETE FROM headers WHERE item = 7"));
        QCOMPARE(tags(), before.mid(2));
        {
            Statement plan = connection->onceStatement(
                QStringLiteral("EXPLAIN QUERY PLAN SELECT item FROM item_tags WHERE tag = 2 AND standing = 0"));
            QVERIFY(plan.next());
            QVERIFY2(plan.text(3).contains(QLatin1String("item_tags_mentioned")), qPrintable(plan.text(3)));
        }
        Statement broken = connection->onceStatement(QStringLiteral("PRAGMA foreign_key_check"));
        QVERIFY(!broken.next());
        QVERIFY(connection->checked().isOk());
    }

    void aNewerOneIsRefused()
    {
        const auto connection = openAt(m_file);
        QVERIFY(migrate(*connection, migrations(), m_backups).isOk());
        connection->execute(QStringLiteral("PRAGMA user_version = 1000"));
        const QStringList before = schema(*connection);
        const Result<void> outcome = migrate(*connection, migrations(), m_backups);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::FromTheFuture);
        QCOMPARE(schema(*connection), before);
        QCOMPARE(version(*connection), 1000);
    }

    void aFailingStepChangesNothing()
    {
        const auto connection = openAt(m_file);
        QVERIFY(migrate(*connection, migrations(), m_backups).isOk());
        const QStringList before = schema(*connection);
        QVector<Migration> steps = migrations();
        steps.append(nextStep("CREATE TABLE thing (id INTEGER);\nDROP TABLE bodies;\nINSERT INTO no_such_table VALUES (1);"));
        const Result<void> outcome = migrate(*connection, steps, m_backups);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().detail.startsWith(steps.last().name));
        QCOMPARE(schema(*connection), before);
        QCOMPARE(version(*connection), migrations().last().number);
        QVERIFY(migrate(*connection, migrations(), m_backups).isOk());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_backups;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
