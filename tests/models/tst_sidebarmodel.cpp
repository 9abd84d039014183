#include "models/currentquery.h"
#include "models/sidebarmodel.h"
#include "support/storefixture.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace rendezvous;
using namespace rendezvous::models;

namespace {

const Tag nasa{TagKind::Agency, QStringLiteral("nasa")};
const Tag esa{TagKind::Agency, QStringLiteral("esa")};
const Tag iss{TagKind::Station, QStringLiteral("iss")};

Tag country(const QString &code)
{
    return {TagKind::Country, code};
}

struct Room {
    StoreFixture fixture;
    CurrentQuery current;
    std::shared_ptr<const tagging::Gazetteer> gazetteer;
    std::unique_ptr<SidebarModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    Room()
    {
        const auto loaded = tagging::Gazetteer::load();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().detail));
        gazetteer = *loaded;
    }

    void open()
    {
        model = std::make_unique<SidebarModel>(fixture.store(), current, gazetteer, QStringLiteral("en"));
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy settled(model.get(), &SidebarModel::settled);
        QVERIFY(settled.wait());
    }

    qint64 count(const QString &key) const { return model->indexOfKey(key).data(SidebarModel::CountRole).toLongLong(); }

    QStringList keys(const QString &parentKey) const
    {
        const QModelIndex parent = parentKey.isEmpty() ? QModelIndex() : model->indexOfKey(parentKey);
        QStringList keys;
        for (int row = 0; row < model->rowCount(parent); ++row)
            keys.append(model->index(row, 0, parent).data(SidebarModel::KeyRole).toString());
        return keys;
    }
};

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class TestSidebarModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsStandInOrderAndEmptyTagSectionsAreLeftOut()
    {
        Room room;
        const FeedId feed = room.fixture.addFeed(text("https://a.example/"), text("A"));
        room.fixture.addItems(feed, {StoreFixture::item(text("one"), {}, {nasa})});
        room.open();
        QCOMPARE(room.keys({}), (QStringList{text("section:views"), text("section:agency"), text("section:feeds")}));
        QCOMPARE(room.keys(text("section:views")),
                 (QStringList{text("view:unread"), text("view:today"), text("view:starred"), text("view:all")}));
        QCOMPARE(room.count(text("view:unread")), 1);
    }

    void feedsStandInTheirFoldersWithUnreadCounts()
    {
        Room room;
        const FeedId top = room.fixture.addFeed(text("https://a.example/"), text("Top"));
        const FeedId inside = room.fixture.addFeed(text("https://b.example/"), text("Inside"), {text("Asia"), text("Japan")});
        room.fixture.addItems(top, {StoreFixture::item(text("one"))});
        room.fixture.addItems(inside, {StoreFixture::item(text("two")), StoreFixture::item(text("three"))});
        room.open();
        QCOMPARE(room.keys(text("section:feeds")).first(), text("folder:Asia"));
        QCOMPARE(room.keys(text("folder:Asia")), QStringList{text("folder:Asia/Japan")});
        QCOMPARE(room.count(text("folder:Asia")), 2);
        QCOMPARE(room.count(text("feed:%1").arg(number(top))), 1);
        QCOMPARE(room.model->unreadFeed(top, 1), inside);
        QCOMPARE(room.model->unreadFeed(inside, 1), top);
        QCOMPARE(room.model->unreadFeed(std::nullopt, -1), top);
    }

    void aSlashInTheNameOfAFolderMakesNoFolderInside()
    {
        Room room;
        const FeedId named = room.fixture.addFeed(text("https://a.example/"), text("A"), {text("AI/ML")});
        room.fixture.addItems(named, {StoreFixture::item(text("one"))});
        room.fixture.addFeed(text("https://b.example/"), text("B"), {text("AI"), text("ML")});
        room.open();
        const QStringList folders = room.keys(text("section:feeds"));
        QCOMPARE(folders.size(), 2);
        QVERIFY(!folders.contains(text("folder:AI/ML")));
        QCOMPARE(room.keys(text("folder:AI")), QStringList{text("folder:AI/ML")});
        const QModelIndex row = room.model->indexOfKey(folders.first() == text("folder:AI") ? folders.last() : folders.first());
        QCOMPARE(row.data().toString(), text("AI/ML"));
        const QString folder = room.model->row(row)->folder;
        const auto found = room.fixture.read([folder](const store::Reading &r) { return r.count(ItemQuery().withFolder(folder)); });
        QCOMPARE(*found, 1);
    }

    void aFeedThatFailsCarriesItsError()
    {
        Room room;
        const FeedId feed = room.fixture.addFeed(text("https://a.example/"), text("A"));
        store::FeedCommit news;
        news.feed = feed;
        news.now = QDateTime::currentDateTimeUtc();
        news.status.errorCount = 1;
        news.status.error = Error{Error::Kind::HostNotFound, text("a.example")};
        room.fixture.commit(news);
        room.open();
        const QVariant error = room.model->indexOfFeed(feed).data(SidebarModel::ErrorRole);
        QVERIFY(error.isValid());
        QCOMPARE(error.value<Error>().kind, Error::Kind::HostNotFound);
    }

    void countsSayWhatWouldBeLeft()
    {
        Room room;
        const FeedId feed = room.fixture.addFeed(text("https://a.example/"), text("A"));
        room.fixture.addItems(feed, {StoreFixture::item(text("1"), {}, {nasa, iss}), StoreFixture::item(text("2"), {}, {nasa}),
                                     StoreFixture::item(text("3"), {}, {esa, iss}), StoreFixture::item(text("4"), {}, {esa})});
        room.open();
        QCOMPARE(room.count(text("agency:nasa")), 2);
        QCOMPARE(room.count(text("station:iss")), 2);

        room.current.setQuery(room.current.query().withChoice(nasa, ItemQuery::Choice::Include));
        QTRY_COMPARE(room.count(text("station:iss")), 1);
        QVERIFY(!room.model->indexOfTag(esa).isValid());

        // any: one more tag adds to what is shown
        room.current.setQuery(room.current.query().withChoice(iss, ItemQuery::Choice::Include).withMatch(ItemQuery::Match::Any));
        QTRY_COMPARE(room.count(text("agency:esa")), 4);

        // excluded: what including it instead would leave
        room.current.setQuery(ItemQuery().withChoice(nasa, ItemQuery::Choice::Exclude));
        QTRY_COMPARE(room.count(text("agency:nasa")), 2);
        QTRY_COMPARE(room.count(text("station:iss")), 1);
        QCOMPARE(room.model->indexOfTag(nasa).data(SidebarModel::ChoiceRole).toInt(), int(ItemQuery::Choice::Exclude));
    }

    void longSectionsShowTheTwelveMostFrequentAndMore()
    {
        Room room;
        const FeedId feed = room.fixture.addFeed(text("https://a.example/"), text("A"));
        const QStringList codes = text("FR DE IT ES PL RO SE NO FI DK NL BE AT CZ PT").split(u' ');
        QVector<IncomingItem> items;
        for (int i = 0; i < codes.size(); ++i)
            items.append(StoreFixture::item(text("item %1").arg(i), {}, {country(codes.at(i)), country(text("JP"))}));
        room.fixture.addItems(feed, items);
        room.open();
        const QString section = text("section:country");
        QStringList keys = room.keys(section);
        QCOMPARE(keys.size(), frequentTags + 1);
        QCOMPARE(keys.first(), text("country:JP"));
        QCOMPARE(keys.last(), text("more:country"));
        QCOMPARE(room.model->indexOfKey(keys.last()).data().toString(), text("4 more"));
        QCOMPARE(room.model->indexOfKey(text("country:JP")).data().toString(), text("Japan"));

        room.model->setUnfolded(TagKind::Country, true);
        QCOMPARE(room.keys(section).size(), 17);
        room.model->setUnfolded(TagKind::Country, false);
        QCOMPARE(room.keys(section).size(), frequentTags + 1);
    }

    void narrowingKeepsWhatIsNamedSo()
    {
        Room room;
        const FeedId feed = room.fixture.addFeed(text("https://a.example/"), text("Actualités spatiales"), {text("Europe")});
        room.fixture.addFeed(text("https://b.example/"), text("Space news"));
        room.fixture.addItems(feed, {StoreFixture::item(text("one"), {}, {nasa})});
        room.open();
        room.model->setNarrowing(text("actualites"));
        QCOMPARE(room.keys({}), QStringList{text("section:feeds")});
        QCOMPARE(room.keys(text("section:feeds")), QStringList{text("folder:Europe")});
        room.model->setNarrowing(text("nothing is called this"));
        QCOMPARE(room.model->rowCount(), 0);
        room.model->setNarrowing({});
        QCOMPARE(room.keys({}).size(), 3);
    }

    void rowsMoveWithTheirCountsAndAreNeverReset()
    {
        Room room;
        const FeedId feed = room.fixture.addFeed(text("https://a.example/"), text("A"));
        room.fixture.addItems(feed, {StoreFixture::item(text("1"), {}, {nasa}), StoreFixture::item(text("2"), {}, {nasa}),
                                     StoreFixture::item(text("3"), {}, {esa})});
        room.open();
        QCOMPARE(room.keys(text("section:agency")), (QStringList{text("agency:nasa"), text("agency:esa")}));
        const QPersistentModelIndex kept = room.model->indexOfTag(esa);
        QSignalSpy reset(room.model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy moved(room.model.get(), &QAbstractItemModel::rowsMoved);
        room.fixture.addItems(feed, {StoreFixture::item(text("4"), {}, {esa}), StoreFixture::item(text("5"), {}, {esa})});
        QTRY_COMPARE(room.count(text("agency:esa")), 3);
        QCOMPARE(room.keys(text("section:agency")), (QStringList{text("agency:esa"), text("agency:nasa")}));
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 0);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void theShownPlaceIsMarked()
    {
        Room room;
        const FeedId feed = room.fixture.addFeed(text("https://a.example/"), text("A"), {text("F")});
        room.open();
        QCOMPARE(room.model->indexOfShown(), room.model->indexOfKey(text("view:all")));
        room.current.setQuery(goneToFeed(ItemQuery(), feed));
        QCOMPARE(room.model->indexOfShown(), room.model->indexOfFeed(feed));
        room.current.setQuery(goneToFolder(ItemQuery(), text("F")));
        QCOMPARE(room.model->indexOfShown(), room.model->indexOfKey(text("folder:F")));
        room.current.setQuery(goneToView(ItemQuery(), View::Starred));
        QCOMPARE(room.model->indexOfShown(), room.model->indexOfKey(text("view:starred")));
    }

    void savedSearchesStandBelowTheViews()
    {
        Room room;
        const FeedId feed = room.fixture.addFeed(text("https://a.example/"), text("A"));
        room.fixture.addItems(feed, {StoreFixture::item(text("moon base")), StoreFixture::item(text("mars"))});
        room.open();
        const store::SavedSearch search{0, text("Moon"), text("title:moon"), false};
        const auto id = room.fixture.write([search](store::Writing &w) { return w.saveSearch(search); });
        QVERIFY(id.isOk());
        const QString key = text("saved:%1").arg(*id);
        QTRY_VERIFY(room.model->indexOfKey(key).isValid());
        QCOMPARE(room.count(key), 1);
    }
};

QTEST_GUILESS_MAIN(TestSidebarModel)
#include "tst_sidebarmodel.moc"
