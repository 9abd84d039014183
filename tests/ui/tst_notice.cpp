#include "ui/tray/notice.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::ui;

class TestNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPublisherWroteIsNoMarkup()
    {
        QCOMPARE(asMarkup(QStringLiteral("<img src=\"https://x.example/\"> R&D: 2 > 1")),
                 QStringLiteral("&lt;img src=\"https://x.example/\"&gt; R&amp;D: 2 &gt; 1"));
        QCOMPARE(asMarkup(QStringLiteral("Союз «МС-22»\nTiangong")), QStringLiteral("Союз «МС-22»\nTiangong"));
    }

    void aLongNoticeNamesTheFirstAndCountsTheRest()
    {
        QVector<Feed> feeds;
        QVector<ItemHeader> added;
        for (int i = 1; i <= 7; ++i) {
            Feed feed;
            feed.id = FeedId{i};
            feed.title = QStringLiteral("Feed %1").arg(i);
            feeds.append(feed);
            ItemHeader item;
            item.feed = feed.id;
            item.title = QStringLiteral("News");
            added.append(item);
        }
        const auto notice = noticeFor(added, feeds, {});
        QVERIFY(notice);
        QCOMPARE(notice->text.split(u'\n').size(), 5);
        QVERIFY2(notice->text.endsWith(QStringLiteral("and 3 more")), qPrintable(notice->text));
    }
};

QTEST_GUILESS_MAIN(TestNotice)
#include "tst_notice.moc"
