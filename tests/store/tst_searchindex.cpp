#include "store/connection.h"
#include "store/migrations.h"
#include "store/searchindex.h"
#include "store/searchrebuild.h"
#include "store/writing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::store;

namespace {

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'780'000'000'000, Qt::UTC);

QVector<QString> texts()
{
    return {
        QStringLiteral("Soyuz docks with the station"),
        QString::fromUtf8("中国空间站迎来新乘组，任务代号神舟二十号"),
        QString::fromUtf8("وَكَالَةُ الفَضَاءِ الرُّوسِيَّة ـــ بعثة"),
        QString::fromUtf8("Cafe\u0301 na\u0308chste Stufe \u0301 alone"),
        QString(QChar(0xd83d)) + QStringLiteral("alone"),
        QStringLiteral("moon ") + QChar(0xdc00) + QChar(0xd800),
        QString(QChar(0xd800)) + QChar(0x7a7a) + QStringLiteral(" tail"),
        QStringLiteral("before") + QChar(0) + QStringLiteral("after"),
        QString(QChar(0)),
        QString::fromUtf8("🚀 \U0002070e\U00020731 launch 𝕏"),
        QString::fromUtf8("ＦＡＬＣＯＮ９ ｶﾀｶﾅ 우주정거장"),
        QString::fromUtf8("\u00ad\u200bsoft\u00adhyphen\ufeff"),
        QString(QChar(0xfffe)) + QStringLiteral("swapped") + QChar(0xffff),
        QStringLiteral("\"quoted\" * NEAR(a b) AND OR -x"),
        QString(),
    };
}

struct Book {
    Book()
    {
        auto opened = Connection::open(folder.filePath(QStringLiteral("test.sqlite")), Connection::Role::Writer);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        connection = *std::move(opened);
        connection->execute(QStringLiteral("PRAGMA synchronous = OFF"));
        if (!migrate(*connection, migrations(), folder.filePath(QStringLiteral("backups"))))
            qFatal("the database cannot be made");
        writing = std::make_unique<Writing>(*connection);
        connection->execute(QStringLiteral("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, instance)"));
        addFeed();
        if (const auto failure = connection->takeFailure())
            qFatal("%s", qPrintable(failure->detail));
    }

    template <class Work> auto within(Work work)
    {
        connection->execute(QStringLiteral("BEGIN IMMEDIATE"));
        auto result = work();
        connection->execute(QStringLiteral("COMMIT"));
        return result;
    }

    void addFeed()
    {
        Feed feed;
        feed.url = QUrl(QStringLiteral("https://a.example/feed"));
        const auto added = within([&] { return writing->addFeed(feed); });
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
        id = *added;
    }

    void put(const QString &identity, const SearchText &text)
    {
        IncomingItem item;
        item.identity = identity;
        item.title = text.title;
        item.author = text.author;
        item.text = QString::fromUtf8(text.text);
        item.content = item.text;
        item.published = now;
        const auto added = within([&] { return writing->addItems(id, {item}, now); });
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
    }

    QStringList terms()
    {
        QStringList all;
        Statement rows = connection->onceStatement(
            QStringLiteral("SELECT term || '/' || doc || '/' || col || '/' || offset FROM temp.terms ORDER "
                           "BY term, doc, col, offset"));
        while (rows.next())
            all.append(rows.text(0));
        return all;
    }

    /// Of an index that is filled anew from the tables.
    QStringList freshTerms()
    {
        connection->execute(QStringLiteral("BEGIN IMMEDIATE"));
        connection->execute(QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')"));
        QVector<qint64> items;
        {
            Statement rows = connection->onceStatement(QStringLiteral("SELECT item FROM headers ORDER BY item"));
            while (rows.next())
                items.append(rows.integer(0));
        }
        for (const qint64 item : items)
            addToSearch(*connection, item, *storedSearchText(*connection, item));
        QStringList fresh = terms();
        connection->execute(QStringLiteral("ROLLBACK"));
        return fresh;
    }

    bool isSound()
    {
        return connection->execute(QStringLiteral("INSERT INTO search (search) VALUES ('integrity-check')"))
               && !connection->hasFailed();
    }

    QVector<ItemId> found(const QString &query)
    {
        const auto items = writing->itemIds(*ItemQuery::parse(query));
        return items ? *items : QVector<ItemId>{ItemId{-1}};
    }

    QTemporaryDir folder;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Writing> writing;
    FeedId id{};
};

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStaysOfAnItemThatWent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        const QVector<QString> all = texts();
        for (int i = 0; i < all.size(); ++i) {
            for (int place = 0; place < 4; ++place)
                QTest::addRow("text %d in place %d", i, place) << all[i] << place;
        }
    }

    void nothingStaysOfAnItemThatWent()
    {
        QFETCH(QString, text);
        QFETCH(int, place);
        Book book;
        const QString plain = QStringLiteral("plain");
        book.put(QStringLiteral("x"),
                 {place == 0 ? text : plain, place == 1 ? text : plain, (place == 2 ? text : plain).toUtf8()});
        if (place == 3) {
            IncomingFullText full;
            full.html = full.text = text;
            QVERIFY(book.within([&] { return book.writing->keepFullText(ItemId{1}, full, true, now); }));
        }
        QCOMPARE(book.found(plain), QVector<ItemId>{ItemId{1}});
        QCOMPARE(book.terms(), book.freshTerms());
        QCOMPARE(book.within([&] { return book.writing->prune(now.addDays(1), 10); })->size(), 1);
        QCOMPARE(book.terms(), QStringList());
        QVERIFY(book.isSound());
    }

    void anEditedItemIsFoundByItsNewWordsOnly()
    {
        Book book;
        book.put(QStringLiteral("x"), {QStringLiteral("Soyuz"), QStringLiteral("Ann"), "old words"});
        IncomingFullText full;
        full.html = full.text = QStringLiteral("the page says more");
        QVERIFY(book.within([&] { return book.writing->keepFullText(ItemId{1}, full, false, now); }));
        book.put(QStringLiteral("x"), {QStringLiteral("Progress"), QStringLiteral("Ben"), "new words"});
        for (const char *word : {"soyuz", "ann", "old"})
            QCOMPARE(book.found(QLatin1String(word)), QVector<ItemId>());
        for (const char *word : {"progress", "ben", "new", "page"})
            QCOMPARE(book.found(QLatin1String(word)), QVector<ItemId>{ItemId{1}});
        full.html = full.text = QStringLiteral("another article");
        QVERIFY(book.within([&] { return book.writing->keepFullText(ItemId{1}, full, false, now); }));
        QCOMPARE(book.found(QStringLiteral("page")), QVector<ItemId>());
        QCOMPARE(book.found(QStringLiteral("article")), QVector<ItemId>{ItemId{1}});
    }

    void theIndexIsWhatTheTablesSay_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("isBeingFilled");
        for (quint32 seed = 1; seed <= 2; ++seed) {
            QTest::addRow("%u", seed) << seed << false;
            QTest::addRow("%u, while it is filled", seed) << seed << true;
        }
    }

    void theIndexIsWhatTheTablesSay()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, isBeingFilled);
        Book book;
        QRandomGenerator random(seed);
        const QVector<QString> all = texts();
        const auto any = [&] { return all[random.bounded(int(all.size()))]; };
        const auto some = [&] { return SearchText{any(), any(), (any() + u' ' + any()).toUtf8()}; };
        if (isBeingFilled) {
            for (int i = 0; i < 220; ++i)
                book.put(QStringLiteral("early %1").arg(i), some());
            QVERIFY(book.within([&] { return book.writing->setValue(QStringLiteral("search/segmentation"), "another"); }));
            QVERIFY(prepareSearchIndex(*book.connection));
        }
        for (int step = 0; step < 120; ++step) {
            const ItemId item{random.bounded(1, 60)};
            switch (random.bounded(isBeingFilled ? 7 : 6)) {
            case 0:
            case 1:
                book.put(QStringLiteral("%1").arg(random.bounded(40)), some());
                break;
            case 2: {
                IncomingFullText full;
                full.html = full.text = any();
                (void)book.within([&] { return book.writing->keepFullText(item, full, true, now); });
                break;
            }
            case 3:
                QVERIFY(book.within([&] { return book.writing->noteFullTextFailure(item, {Error::Kind::NotFound, {}}, now); }));
                break;
            case 4:
                QVERIFY(book.within([&] { return book.writing->prune(now.addDays(1), random.bounded(2)); }));
                break;
            case 5:
                QVERIFY(book.within([&] { return book.writing->removeFeed(book.id, now); }));
                if (random.bounded(2) == 0)
                    QVERIFY(book.within([&] { return book.writing->purgeRemoved(now.addDays(1), random.bounded(5)); }));
                book.addFeed();
                break;
            default:
                QVERIFY(fillSearchIndex(*book.connection));
            }
        }
        for (Result<bool> more = true; more && *more;)
            more = fillSearchIndex(*book.connection);
        QVERIFY(!book.connection->searchedUpTo());
        QVERIFY(book.isSound());
        QCOMPARE(book.terms(), book.freshTerms());
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
