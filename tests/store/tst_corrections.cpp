#include "support/storefixture.h"

using namespace rendezvous;
using namespace rendezvous::store;

namespace {

const Tag nasa{TagKind::Agency, QStringLiteral("nasa")};
const Tag esa{TagKind::Agency, QStringLiteral("esa")};
const Tag forum{TagKind::Programme, QStringLiteral("forum")};

} // namespace

/// What a person says about the tags of an item, and the names that a person follows.
class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_feed = m_fixture->addFeed(QStringLiteral("https://a.example/"), QStringLiteral("A"));
        m_ids = m_fixture->addItems(
            m_feed, {StoreFixture::item(QStringLiteral("NASA one"), QStringLiteral("text"), {nasa}),
                     StoreFixture::item(QStringLiteral("Two"), QStringLiteral("text"), {nasa, esa})});
    }
    void cleanup() { m_fixture.reset(); }

    void aWrongTagIsTakenFromFiltersCountsAndTheItem()
    {
        correct(m_ids[0], nasa, false);
        QCOMPARE(count("agency:nasa"), 1);
        QCOMPARE(facet(nasa), 1);
        QVERIFY(item(m_ids[0]).header.tags.isEmpty());
        QCOMPARE(item(m_ids[0]).corrections, (QVector<TagCorrection>{{nasa, false}}));
        takeBack(m_ids[0], nasa);
        QCOMPARE(facet(nasa), 2);
        QCOMPARE(item(m_ids[0]).header.tags, (QVector<ItemTag>{{nasa, TagStanding::Mentioned, 1, true}}));
        QVERIFY(item(m_ids[0]).corrections.isEmpty());
    }

    void anAddedTagCountsLikeOneThatWasFound()
    {
        correct(m_ids[0], esa, true);
        QCOMPARE(count("agency:esa"), 2);
        QCOMPARE(facet(esa), 2);
        QCOMPARE(count("agency:esa -agency:nasa"), 0);
        takeBack(m_ids[0], esa);
        QCOMPARE(facet(esa), 1);
    }

    void anImpliedTagThatIsAddedIsImpliedAgainWhenTakenBack()
    {
        const Tag russia{TagKind::Country, QStringLiteral("RU")};
        setTags(m_ids[0], {{russia, TagStanding::Implied, 0, false}});
        QCOMPARE(facet(russia), 0);
        correct(m_ids[0], russia, true);
        QCOMPARE(facet(russia), 1);
        takeBack(m_ids[0], russia);
        QCOMPARE(facet(russia), 0);
        QCOMPARE(item(m_ids[0]).header.tags, (QVector<ItemTag>{{russia, TagStanding::Implied, 0, false}}));
    }

    void correctionsSurviveNewTagsUpdatesAndARestart()
    {
        correct(m_ids[0], nasa, false);
        correct(m_ids[0], esa, true);
        setTags(m_ids[0], {{nasa, TagStanding::Mentioned, 7, true}});
        m_fixture->addItems(m_feed, {StoreFixture::item(QStringLiteral("NASA one"),
                                                        QStringLiteral("another text"), {nasa, forum})});
        m_fixture->close();
        m_fixture->open();
        QCOMPARE(count("agency:nasa"), 1);
        QCOMPARE(count("agency:esa programme:forum"), 1);
        takeBack(m_ids[0], nasa);
        takeBack(m_ids[0], esa);
        QCOMPARE(count("agency:nasa programme:forum -agency:esa"), 1);
    }

    void correctionsWaitForAnItemThatReturns()
    {
        correct(m_ids[1], esa, false);
        const FeedId feed = m_feed;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(m_fixture->write([feed, now](Writing &w) { return w.removeFeed(feed, now); }));
        QCOMPARE(*m_fixture->write([now](Writing &w) { return w.purgeRemoved(now.addSecs(1), 100); }), 2);
        QCOMPARE(facet(esa), 0);
        m_feed = m_fixture->addFeed(QStringLiteral("https://a.example/"), QStringLiteral("A"));
        m_fixture->addItems(m_feed,
                            {StoreFixture::item(QStringLiteral("Two"), QStringLiteral("text"), {nasa, esa})});
        QCOMPARE(facet(nasa), 1);
        QCOMPARE(facet(esa), 0);
    }

    void anItemThatIsGoneIsNotTagged()
    {
        const auto outcome = m_fixture->write([](Writing &w) {
            return w.correctTag(ItemId{99}, {nasa, true});
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
        const auto tagged = m_fixture->write([](Writing &w) { return w.setTags(ItemId{99}, {}); });
        QCOMPARE(tagged.error().kind, Error::Kind::NotFound);
    }

    void ownNamesAreKeptAsTheyAre()
    {
        const QVector<OwnName> names{
            {forum,
             {QStringLiteral("Forum"), QStringLiteral("Форум, \"большой\""), QStringLiteral("论坛")},
             true,
             false},
            {{TagKind::Person, QStringLiteral("x")}, {QStringLiteral("X")}, false, true}};
        int told = 0;
        QObject::connect(&m_fixture->store(), &Store::changed, &m_fixture->store(),
                         [&told](const Change &change) { told += change.isOwnNames; });
        for (const OwnName &name : names)
            QVERIFY(m_fixture->write([name](Writing &w) { return w.saveOwnName(name); }));
        QCOMPARE(told, 2);
        m_fixture->close();
        m_fixture->open();
        QCOMPARE(ownNames(), names);
        OwnName renamed = names.first();
        renamed.forms.prepend(QStringLiteral("A forum"));
        QVERIFY(m_fixture->write([renamed](Writing &w) { return w.saveOwnName(renamed); }));
        QCOMPARE(ownNames(), (QVector<OwnName>{renamed, names.last()}));
    }

    void itemsLoseTheTagOfANameThatIsRemovedUnlessThePersonGaveIt()
    {
        QVERIFY(m_fixture->write([](Writing &w) {
            return w.saveOwnName({forum, {QStringLiteral("Forum")}});
        }));
        setTags(m_ids[0],
                {{nasa, TagStanding::Mentioned, 1, true}, {forum, TagStanding::Mentioned, 2, false}});
        correct(m_ids[1], forum, true);
        QCOMPARE(facet(forum), 2);
        QVERIFY(m_fixture->write([](Writing &w) { return w.removeOwnName(forum); }));
        QVERIFY(ownNames().isEmpty());
        QCOMPARE(facet(forum), 1);
        QCOMPARE(count("programme:forum"), 1);
        QCOMPARE(count("agency:nasa"), 2);
    }

    void aWalkMeetsEveryItemOnce()
    {
        const auto walk = [this](ItemId below) {
            return *m_fixture->read([below](const Reading &r) { return r.latestItems(below, 1); });
        };
        QCOMPARE(*m_fixture->read([](const Reading &r) { return r.countItems(ItemId{1'000'000}); }), 2);
        QCOMPARE(walk(ItemId{1'000'000}), QVector<ItemId>{m_ids[1]});
        QCOMPARE(walk(m_ids[1]), QVector<ItemId>{m_ids[0]});
        QCOMPARE(walk(m_ids[0]), QVector<ItemId>());
    }

private:
    void correct(ItemId id, const Tag &tag, bool isAdded)
    {
        QVERIFY(m_fixture->write([=](Writing &w) { return w.correctTag(id, {tag, isAdded}); }));
    }
    void takeBack(ItemId id, const Tag &tag)
    {
        QVERIFY(m_fixture->write([=](Writing &w) { return w.takeBackCorrection(id, tag); }));
    }
    void setTags(ItemId id, const QVector<ItemTag> &tags)
    {
        QVERIFY(m_fixture->write([=](Writing &w) { return w.setTags(id, tags); }));
    }
    Item item(ItemId id)
    {
        return *m_fixture->read([id](const Reading &r) { return r.item(id); });
    }
    QVector<OwnName> ownNames()
    {
        return *m_fixture->read([](const Reading &r) { return r.ownNames(); });
    }
    qint64 count(const char *query)
    {
        return *m_fixture->read(
            [q = *ItemQuery::parse(QString::fromUtf8(query))](const Reading &r) { return r.count(q); });
    }
    qint64 facet(const Tag &tag)
    {
        const auto facets = m_fixture->read([](const Reading &r) { return r.facets(ItemQuery()); });
        for (const FacetCount &each : facets->tags) {
            if (each.tag == tag)
                return each.items;
        }
        return 0;
    }

    std::unique_ptr<StoreFixture> m_fixture;
    FeedId m_feed{};
    QVector<ItemId> m_ids;
};

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
