#include "core/utc.h"
#include "support/storefixture.h"

#include "core/bounds.h"

using namespace rendezvous;
using namespace rendezvous::store;

namespace {

const Tag roscosmos{TagKind::Agency, QStringLiteral("roscosmos")};
const Tag nasa{TagKind::Agency, QStringLiteral("nasa")};
const Tag russia{TagKind::Country, QStringLiteral("RU")};

qint64 count(StoreFixture &fixture, const char *query)
{
    const auto items = fixture.read([q = *ItemQuery::parse(QString::fromUtf8(query))](const Reading &r) { return r.count(q); });
    return items ? *items : -1;
}

qint64 tagged(StoreFixture &fixture, const Tag &tag)
{
    const auto facets = fixture.read([](const Reading &r) { return r.facets(ItemQuery()); });
    for (const FacetCount &facet : facets->tags) {
        if (facet.tag == tag)
            return facet.items;
    }
    return 0;
}

FeedCommit commitOf(FeedId feed, const QVector<IncomingItem> &items)
{
    FeedCommit commit;
    commit.feed = feed;
    commit.items = items;
    commit.now = QDateTime::currentDateTimeUtc();
    return commit;
}

} // namespace

class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_feed = m_fixture->addFeed(QStringLiteral("https://a.example/feed"), QStringLiteral("A"));
    }
    void cleanup() { m_fixture.reset(); }

    void anAddressIsSubscribedOnce()
    {
        QCOMPARE(m_fixture->addFeed(QStringLiteral("http://A.example:80/feed#x"), QStringLiteral("again")), m_feed);
        QCOMPARE(m_fixture->read([](const Reading &r) { return r.feeds(); })->size(), 1);
        const auto found = m_fixture->read([](const Reading &r) { return r.feedByUrl(QUrl(QStringLiteral("http://a.example/feed"))); });
        QVERIFY(*found);
        QCOMPARE((*found)->title, QStringLiteral("A"));
        QVERIFY(!*m_fixture->read([](const Reading &r) { return r.feedByUrl(QUrl(QStringLiteral("http://a.example/other"))); }));
    }

    void everythingOfAFeedComesBack()
    {
        FeedCommit commit = commitOf(m_feed, {StoreFixture::item(QStringLiteral("x"))});
        const QDateTime at(QDate(2026, 1, 2), QTime(3, 4, 5, 6), utc);
        commit.validators = Validators{"\"tag\xff\"", "Tue, 19 Apr 2022 12:00:00 GMT"};
        commit.bodyHash = QByteArray("\0\1\2", 3);
        commit.title = QStringLiteral("Новости");
        commit.status.lastTry = at;
        commit.status.nextDue = at.addSecs(3600);
        commit.status.nextReason = QStringLiteral("max-age");
        commit.status.error = Error{Error::Kind::Truncated, QStringLiteral("cut")};
        commit.status.bytes = 1LL << 40;
        commit.status.redirectTarget = QUrl(QStringLiteral("https://b.example/é"));
        m_fixture->commit(commit);
        const Feed feed = *m_fixture->read([id = m_feed](const Reading &r) { return r.feed(id); });
        QCOMPARE(feed.title, commit.title);
        QCOMPARE(feed.validators, *commit.validators);
        QCOMPARE(feed.bodyHash, commit.bodyHash);
        QCOMPARE(feed.status.lastTry, at);
        QCOMPARE(feed.status.nextDue, commit.status.nextDue);
        QCOMPARE(feed.status.error, commit.status.error);
        QCOMPARE(feed.status.bytes, commit.status.bytes);
        QCOMPARE(feed.status.redirectTarget, commit.status.redirectTarget);
        QCOMPARE(feed.status.lastNewItem, commit.now.addMSecs(0));
        QVERIFY(!feed.status.lastSuccess.isValid());

        const FeedChoices choices{QStringLiteral("Mine"), {QStringLiteral("Space"), QStringLiteral("A/B")}, 90, false, true};
        QVERIFY(m_fixture->write([&](Writing &w) { return w.setChoices(m_feed, choices); }).isOk());
        const Feed again = *m_fixture->read([id = m_feed](const Reading &r) { return r.feed(id); });
        QCOMPARE(again.shownTitle(), QStringLiteral("Mine"));
        QCOMPARE(again.choices(), choices);
        QCOMPARE(again.url, feed.url);
        QCOMPARE(again.validators, feed.validators);
        QCOMPARE(again.status.nextDue, commit.status.nextDue);
    }

    void anotherAddressForgetsWhatWasLearntOfTheOld()
    {
        FeedCommit commit = commitOf(m_feed, {StoreFixture::item(QStringLiteral("x"))});
        commit.validators = Validators{"\"tag\"", "Tue, 19 Apr 2022 12:00:00 GMT"};
        commit.bodyHash = "hash";
        commit.status.isStopped = true;
        commit.status.error = Error{Error::Kind::Gone, {}};
        commit.status.nextDue = commit.now.addDays(7);
        m_fixture->commit(commit);
        const QUrl url(QStringLiteral("https://moved.example/feed"));
        const auto move = [&](FeedId id, const QUrl &to) { return m_fixture->write([id, to](Writing &w) { return w.setAddress(id, to); }); };
        QVERIFY(move(m_feed, url));
        const auto stored = [&] { return *m_fixture->read([id = m_feed](const Reading &r) { return r.feed(id); }); };
        QCOMPARE(stored().url, url);
        QCOMPARE(stored().validators, Validators());
        QVERIFY(stored().bodyHash.isEmpty());
        QVERIFY(!stored().status.isStopped && !stored().status.error && !stored().status.nextDue.isValid());
        QCOMPARE(count(*m_fixture, ""), 1);

        // an answer of the old address that was on its way
        commit.asked = QUrl(QStringLiteral("https://a.example/feed"));
        commit.items = {StoreFixture::item(QStringLiteral("y"))};
        QCOMPARE(m_fixture->commit(commit).added.size(), 1);
        QCOMPARE(stored().validators, Validators());
        QVERIFY(!stored().status.isStopped);
        QVERIFY(m_fixture->addFeed(QStringLiteral("https://a.example/feed"), {}) != m_feed);
    }

    void anAddressIsOneFeedsOnly()
    {
        const QUrl url(QStringLiteral("https://b.example/"));
        const FeedId other = m_fixture->addFeed(url.toString(), QStringLiteral("B"));
        const auto move = [&] { return m_fixture->write([&](Writing &w) { return w.setAddress(m_feed, url); }); };
        QCOMPARE(move().error().kind, Error::Kind::InvalidArgument);
        QVERIFY(m_fixture->write([other](Writing &w) { return w.removeFeed(other, QDateTime::currentDateTimeUtc()); }));
        QVERIFY(move());
        QCOMPARE(m_fixture->write([other](Writing &w) { return w.restoreFeed(other); }).error().kind, Error::Kind::InvalidArgument);
        QCOMPARE(m_fixture->read([](const Reading &r) { return r.feeds(); })->size(), 1);
    }

    void anItemSeenAgainIsNotNew()
    {
        IncomingItem item = StoreFixture::item(QStringLiteral("x"), QStringLiteral("first words"), {roscosmos});
        item.identity = QStringLiteral("http://a.example/x");
        QCOMPARE(m_fixture->addItems(m_feed, {item, item}).size(), 1);
        item.identity = QStringLiteral("https://a.example/x");
        item.content = QStringLiteral("\n <p> first\n  words</p> \n");
        const IncomingItem spaced = item;
        CommitResult result = m_fixture->commit(commitOf(m_feed, {spaced}));
        QVERIFY(result.added.isEmpty());
        QCOMPARE(result.updated.size(), 0);
    }

    void anEditedItemKeepsItsEarlierText()
    {
        const ItemId id = m_fixture->addItems(m_feed, {StoreFixture::item(QStringLiteral("x"), QStringLiteral("first words"), {roscosmos})})[0];
        QVERIFY(m_fixture->write([id](Writing &w) { return w.setRead({id}, true); }).isOk());
        QCOMPARE(tagged(*m_fixture, roscosmos), 1);
        const CommitResult result = m_fixture->commit(commitOf(m_feed, {StoreFixture::item(QStringLiteral("x"), QStringLiteral("second words"), {nasa})}));
        QCOMPARE(result.updated, QVector<ItemId>{id});
        QVERIFY(result.added.isEmpty());
        const auto revisions = m_fixture->read([id](const Reading &r) { return r.revisions(id); });
        QCOMPARE(revisions->size(), 1);
        QCOMPARE(revisions->first().text, QStringLiteral("first words"));
        QCOMPARE(*m_fixture->read([id](const Reading &r) { return r.text(id); }), QStringLiteral("second words"));
        QCOMPARE(count(*m_fixture, "first"), 0);
        QCOMPARE(count(*m_fixture, "second is:read"), 1);
        QCOMPARE(tagged(*m_fixture, roscosmos), 0);
        QCOMPARE(tagged(*m_fixture, nasa), 1);
    }

    void anItemEditedAgainAndAgainKeepsItsLatestTexts()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        ItemId id{};
        for (int edit = 0; edit <= bounds::revisions + 5; ++edit) {
            FeedCommit commit = commitOf(m_feed, {StoreFixture::item(QStringLiteral("x"), QStringLiteral("edit %1").arg(edit))});
            commit.now = now.addSecs(edit);
            const CommitResult result = m_fixture->commit(commit);
            id = edit == 0 ? result.added.first() : id;
        }
        const auto revisions = m_fixture->read([id](const Reading &r) { return r.revisions(id); });
        QCOMPARE(revisions->size(), bounds::revisions);
        QCOMPARE(revisions->first().text, QStringLiteral("edit 5"));
        QCOMPARE(revisions->last().text, QStringLiteral("edit %1").arg(bounds::revisions + 4));
    }

    void whatWasReadIsRememberedWhenAFeedReturns()
    {
        const QVector<IncomingItem> items{StoreFixture::item(QStringLiteral("x"), QStringLiteral("words"), {nasa}), StoreFixture::item(QStringLiteral("y")),
                                          StoreFixture::item(QStringLiteral("z"))};
        const QVector<ItemId> ids = m_fixture->addItems(m_feed, items);
        QVERIFY(m_fixture->write([ids](Writing &w) { return w.setRead({ids[0]}, true); }).isOk());
        QVERIFY(m_fixture->write([ids](Writing &w) { return w.setStarred({ids[2]}, true); }).isOk());
        QVERIFY(m_fixture->write([id = m_feed](Writing &w) { return w.removeFeed(id, QDateTime::currentDateTimeUtc()); }).isOk());
        QCOMPARE(m_fixture->read([](const Reading &r) { return r.feeds(); })->size(), 0);
        QCOMPARE(count(*m_fixture, ""), 1);
        QCOMPARE(count(*m_fixture, "words"), 0);
        QCOMPARE(count(*m_fixture, "is:starred"), 1);
        QCOMPARE(tagged(*m_fixture, nasa), 0);
        QCOMPARE(m_fixture->addFeed(QStringLiteral("http://a.example/feed"), QStringLiteral("A")), m_feed);
        m_fixture->addItems(m_feed, items);
        QCOMPARE(count(*m_fixture, ""), 3);
        QCOMPARE(count(*m_fixture, "is:unread"), 2);
        QCOMPARE(count(*m_fixture, "words is:read"), 1);
        QCOMPARE(tagged(*m_fixture, nasa), 1);
    }

    void aRemovalTakenBackLosesNothing()
    {
        const FeedId last = m_fixture->addFeed(QStringLiteral("https://b.example/feed"), QStringLiteral("B"));
        IncomingItem item = StoreFixture::item(QStringLiteral("x"), QStringLiteral("first words"), {nasa});
        item.publishedZone = 180;
        const ItemId id = m_fixture->addItems(m_feed, {item}).first();
        item.text = QStringLiteral("second words");
        item.content = item.text;
        FeedCommit edited = commitOf(m_feed, {item});
        edited.validators = Validators{"\"tag\"", {}};
        edited.bodyHash = "hash";
        m_fixture->commit(edited);
        IncomingFullText full;
        full.html = QStringLiteral("<p>whole article</p>");
        full.text = QStringLiteral("whole article");
        QVERIFY(m_fixture->write([&](Writing &w) { return w.keepFullText(id, full, true, edited.now); }).isOk());
        QVERIFY(m_fixture->write([id](Writing &w) { return w.correctTag(id, {roscosmos, true}); }).isOk());
        const auto stored = [&] { return m_fixture->read([id](const Reading &r) { return r.item(id); }); };
        const Item before = *stored();
        const Feed feed = *m_fixture->read([this](const Reading &r) { return r.feed(m_feed); });

        QVERIFY(m_fixture->write([this](Writing &w) { return w.removeFeed(m_feed, QDateTime::currentDateTimeUtc()); }).isOk());
        QCOMPARE(count(*m_fixture, ""), 0);
        QCOMPARE(count(*m_fixture, "words"), 0);
        QCOMPARE(tagged(*m_fixture, nasa), 0);
        QVERIFY(m_fixture->read([](const Reading &r) { return r.feedCounts(); })->isEmpty());
        QCOMPARE(stored().error().kind, Error::Kind::NotFound);

        QSignalSpy changed(&m_fixture->store(), &Store::changed);
        QVERIFY(m_fixture->write([this](Writing &w) { return w.restoreFeed(m_feed); }).isOk());
        QCOMPARE(changed[0][0].value<Change>().added, QSet<ItemId>{id});
        const Item after = *stored();
        QCOMPARE(after.header, before.header);
        QCOMPARE(after.revisions, 1);
        QCOMPARE(after.corrections, before.corrections);
        QVERIFY(after.fullText && after.fullText->isShown);
        QCOMPARE(count(*m_fixture, "second article"), 1);
        QCOMPARE(tagged(*m_fixture, nasa), 1);
        const auto feeds = m_fixture->read([](const Reading &r) { return r.feeds(); });
        QCOMPARE(feeds->first().id, m_feed);
        QCOMPARE(feeds->last().id, last);
        QCOMPARE(feeds->first().validators, feed.validators);
        QCOMPARE(feeds->first().bodyHash, feed.bodyHash);
        QVERIFY(m_fixture->commit(commitOf(m_feed, {item})).added.isEmpty());
    }

    void aFeedSubscribedToAgainHasItsItems()
    {
        m_fixture->addItems(m_feed, {StoreFixture::item(QStringLiteral("x"), QStringLiteral("words"))});
        QVERIFY(m_fixture->write([this](Writing &w) { return w.removeFeed(m_feed, QDateTime::currentDateTimeUtc()); }).isOk());
        QCOMPARE(m_fixture->addFeed(QStringLiteral("https://a.example/feed"), QStringLiteral("A")), m_feed);
        QCOMPARE(count(*m_fixture, "words"), 1);
        const CommitResult edited = m_fixture->commit(commitOf(m_feed, {StoreFixture::item(QStringLiteral("x"), QStringLiteral("others"))}));
        QCOMPARE(edited.updated.size(), 1);
        QCOMPARE(count(*m_fixture, "others"), 1);
    }

    void whatARemovedFeedLeftGoesLater()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QVector<IncomingItem> items{StoreFixture::item(QStringLiteral("x"), QStringLiteral("words")), StoreFixture::item(QStringLiteral("y")),
                                          StoreFixture::item(QStringLiteral("z"))};
        const QVector<ItemId> ids = m_fixture->addItems(m_feed, items);
        QVERIFY(m_fixture->write([ids](Writing &w) { return w.setRead({ids[0]}, true); }).isOk());
        QVERIFY(m_fixture->write([ids](Writing &w) { return w.setStarred({ids[2]}, true); }).isOk());
        QVERIFY(m_fixture->write([this, now](Writing &w) { return w.removeFeed(m_feed, now); }).isOk());
        const auto purged = [&](const QDateTime &before) {
            return *m_fixture->write([before](Writing &w) { return w.purgeRemoved(before, 1); });
        };
        QCOMPARE(purged(now), 0);
        const QDateTime later = now.addSecs(1);
        QCOMPARE(purged(later), 1);
        QCOMPARE(purged(later), 1);
        QCOMPARE(purged(later), 0);
        QCOMPARE(count(*m_fixture, ""), 1);
        QCOMPARE(m_fixture->addFeed(QStringLiteral("https://a.example/feed"), QStringLiteral("A")), m_feed);
        QCOMPARE(count(*m_fixture, ""), 1);
        QCOMPARE(m_fixture->addItems(m_feed, items).size(), 2);
        QCOMPARE(count(*m_fixture, "words is:read"), 1);
        QCOMPARE(purged(later), 0);
        QCOMPARE(count(*m_fixture, ""), 3);
    }

    void retentionRemovesOldItemsForGood()
    {
        const QDateTime old(QDate(2020, 1, 1), QTime(0, 0), utc);
        const QVector<IncomingItem> items{StoreFixture::item(QStringLiteral("read"), QStringLiteral("words")),
                                          StoreFixture::item(QStringLiteral("starred")), StoreFixture::item(QStringLiteral("tagged")),
                                          StoreFixture::item(QStringLiteral("unread")),
                                          StoreFixture::item(QStringLiteral("young"), {}, {}, old)};
        const QVector<ItemId> ids = m_fixture->addItems(m_feed, items.mid(0, 4), old);
        m_fixture->addItems(m_feed, items.mid(4));
        QVERIFY(m_fixture->write([ids](Writing &w) { return w.setRead({ids[0], ids[1]}, true); }).isOk());
        QVERIFY(m_fixture->write([ids](Writing &w) { return w.setStarred({ids[1]}, true); }).isOk());
        QVERIFY(m_fixture->write([ids](Writing &w) { return w.correctTag(ids[2], {nasa, true}); }).isOk());
        const auto pruned = [&] { return *m_fixture->write([old](Writing &w) { return w.prune(old.addDays(1), 1); }); };
        QCOMPARE(pruned(), QVector<ItemId>{ids[0]});
        QCOMPARE(pruned(), QVector<ItemId>{ids[3]});
        QVERIFY(pruned().isEmpty());
        QVERIFY(m_fixture->commit(commitOf(m_feed, items)).added.isEmpty());
        QCOMPARE(count(*m_fixture, ""), 3);
        QCOMPARE(count(*m_fixture, "words"), 0);
    }

    void onlyMentionsAreCounted()
    {
        IncomingItem item = StoreFixture::item(QStringLiteral("x"), {}, {roscosmos});
        item.tags.append({russia, TagStanding::Implied, 0, false});
        const ItemId id = m_fixture->addItems(m_feed, {item})[0];
        QCOMPARE(count(*m_fixture, "country:ru"), 0);
        QCOMPARE(tagged(*m_fixture, russia), 0);
        QCOMPARE(m_fixture->read([id](const Reading &r) { return r.item(id); })->header.tags, item.tags);
        QVERIFY(m_fixture->write([id](Writing &w) { return w.setTags(id, {{russia, TagStanding::Mentioned, 2, true}}); }).isOk());
        QCOMPARE(count(*m_fixture, "country:ru"), 1);
        QCOMPARE(tagged(*m_fixture, russia), 1);
        QCOMPARE(tagged(*m_fixture, roscosmos), 0);
    }

    void markingTellsWhatReallyChanged()
    {
        const QVector<ItemId> ids = m_fixture->addItems(m_feed, {StoreFixture::item(QStringLiteral("x")), StoreFixture::item(QStringLiteral("y"))});
        QVERIFY(m_fixture->write([ids](Writing &w) { return w.setRead({ids[0]}, true); }).isOk());
        QSignalSpy changed(&m_fixture->store(), &Store::changed);
        const auto marked = m_fixture->write([](Writing &w) { return w.markRead(ItemQuery(), true); });
        QCOMPARE(*marked, QVector<ItemId>{ids[1]});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<Change>().states, QSet<ItemId>{ids[1]});
        const auto star = [&] { return *m_fixture->write([](Writing &w) { return w.markStarred(ItemQuery(), true); }); };
        QCOMPARE(star().size(), 2);
        QVERIFY(star().isEmpty());
    }

    void aPublishersClockDoesNotRuleTheList()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        IncomingItem item = StoreFixture::item(QStringLiteral("x"), {}, {}, now.addDays(40));
        const ItemId id = m_fixture->addItems(m_feed, {item}, now)[0];
        const ItemHeader header = m_fixture->read([id](const Reading &r) { return r.item(id); })->header;
        QCOMPARE(header.published.toMSecsSinceEpoch(), item.published.toMSecsSinceEpoch());
        QCOMPARE(header.sorted, header.fetched);
    }

    void aRedirectMovesTheFeedUnlessAnotherLivesThere()
    {
        const FeedId other = m_fixture->addFeed(QStringLiteral("https://b.example/"), QStringLiteral("B"));
        FeedCommit commit = commitOf(m_feed, {});
        commit.url = QUrl(QStringLiteral("https://b.example/"));
        m_fixture->commit(commit);
        QCOMPARE(m_fixture->read([id = m_feed](const Reading &r) { return r.feed(id); })->url.host(), QStringLiteral("a.example"));
        commit.url = QUrl(QStringLiteral("https://c.example/"));
        m_fixture->commit(commit);
        QCOMPARE(m_fixture->addFeed(QStringLiteral("https://c.example/"), {}), m_feed);
        QCOMPARE(m_fixture->addFeed(QStringLiteral("https://a.example/feed"), {}), m_feed);
        QVERIFY(other != m_feed);
    }

    void aCommitForARemovedFeedIsRefused()
    {
        QVERIFY(m_fixture->write([id = m_feed](Writing &w) { return w.removeFeed(id, QDateTime::currentDateTimeUtc()); }).isOk());
        const auto late = m_fixture->write([commit = commitOf(m_feed, {StoreFixture::item(QStringLiteral("x"))})](Writing &w) { return w.commit(commit); });
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::NotFound);
        QCOMPARE(count(*m_fixture, ""), 0);
    }

    void aWalkOverAllItemsKnowsHowManyItVisits()
    {
        const FeedId other = m_fixture->addFeed(QStringLiteral("https://b.example/"), QStringLiteral("B"));
        m_fixture->addItems(m_feed, {StoreFixture::item(QStringLiteral("a")), StoreFixture::item(QStringLiteral("b"))});
        m_fixture->addItems(other, {StoreFixture::item(QStringLiteral("c")), StoreFixture::item(QStringLiteral("d"))});
        // those of a removed feed are walked over too: they may come back
        QVERIFY(m_fixture->write([other](Writing &w) { return w.removeFeed(other, QDateTime::currentDateTimeUtc()); }));
        for (qint64 below = 5; below > 0; --below) {
            const auto items = m_fixture->read([below](const Reading &r) { return r.latestItems(ItemId{below}, 10); });
            QCOMPARE(*m_fixture->read([below](const Reading &r) { return r.countItems(ItemId{below}); }), items->size());
        }
    }

    void smallThingsAreKept()
    {
        QVERIFY(m_fixture->write([](Writing &w) { return w.setValue(QStringLiteral("k"), QByteArray("\0v", 2)); }).isOk());
        QVERIFY(m_fixture->write([](Writing &w) { return w.setValue(QStringLiteral("k"), QByteArray("\0w", 2)); }).isOk());
        QCOMPARE(*m_fixture->read([](const Reading &r) { return r.value(QStringLiteral("k")); }), QByteArray("\0w", 2));
        const auto id = m_fixture->write([](Writing &w) { return w.saveSearch({0, QStringLiteral("Mir"), QStringLiteral("mir"), true}); });
        QVERIFY(m_fixture->write([id](Writing &w) { return w.saveSearch({*id, QStringLiteral("Mir 2"), QStringLiteral("mir"), true}); }).isOk());
        QCOMPARE(m_fixture->read([](const Reading &r) { return r.savedSearches(); })->first().name, QStringLiteral("Mir 2"));
        QVERIFY(m_fixture->write([id](Writing &w) { return w.removeSavedSearch(*id); }).isOk());
        QVERIFY(m_fixture->read([](const Reading &r) { return r.savedSearches(); })->isEmpty());
    }

private:
    std::unique_ptr<StoreFixture> m_fixture;
    FeedId m_feed{};
};

QTEST_GUILESS_MAIN(TestWriting)
#include "tst_writing.moc"
