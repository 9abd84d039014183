#include "models/currentquery.h"
#include "models/place.h"

#include <QSignalSpy>
#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::models;

namespace {
ItemQuery query(const char *text)
{
    const Result<ItemQuery> parsed = ItemQuery::parse(QString::fromUtf8(text));
    return parsed ? *parsed : ItemQuery();
}
}

class TestPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goingToAViewKeepsTagsAndWordsAndLeavesTheFeed()
    {
        const ItemQuery there = goneToView(query("agency:nasa moon feed:7 is:starred"), View::Unread);
        QCOMPARE(there.state(), ItemQuery::State::Unread);
        QVERIFY(!there.feed());
        QCOMPARE(there.choice({TagKind::Agency, QStringLiteral("nasa")}), ItemQuery::Choice::Include);
        QCOMPARE(there.words(), QStringLiteral("moon"));
        QCOMPARE(shownView(there), View::Unread);
    }

    void goingToAFeedKeepsUnreadOnlyButNoOtherView()
    {
        QCOMPARE(goneToFeed(query("is:unread"), FeedId{3}).state(), ItemQuery::State::Unread);
        QCOMPARE(goneToFeed(query("is:starred"), FeedId{3}).state(), std::nullopt);
        QCOMPARE(goneToFeed(query("folder:Asia"), FeedId{3}).folder(), QString());
        QCOMPARE(goneToFeed(query("feed:2"), FeedId{3}).feed(), FeedId{3});
    }

    void goingToAFolderLeavesTheFeed()
    {
        const ItemQuery there = goneToFolder(query("feed:2 is:today"), QStringLiteral("Asia/Japan"));
        QVERIFY(!there.feed());
        QCOMPARE(there.folder(), QStringLiteral("Asia/Japan"));
        QVERIFY(!there.state());
    }

    void aTagCyclesIncludeExcludeOff()
    {
        using Choice = ItemQuery::Choice;
        QCOMPARE(nextChoice(Choice::Off), Choice::Include);
        QCOMPARE(nextChoice(Choice::Include), Choice::Exclude);
        QCOMPARE(nextChoice(Choice::Exclude), Choice::Off);
    }

    void theCurrentQueryTellsOnlyOfChanges()
    {
        CurrentQuery current;
        QSignalSpy told(&current, &CurrentQuery::queryChanged);
        current.setQuery(query("moon"));
        current.setQuery(query("moon"));
        QCOMPARE(told.size(), 1);
        QCOMPARE(current.query(), query("moon"));
    }
};

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
