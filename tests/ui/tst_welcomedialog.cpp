#include "ui/subscriptions/welcomedialog.h"

#include <QTextDocument>
#include <QTreeWidget>
#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::ui;

class TestWelcomeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsShownAsItIsAndAHostThatMixesScriptsInPunycode()
    {
        const reader::CatalogueFeed feed{QStringLiteral("News"),
                                         QUrl(QStringLiteral("https://gооgle.com/feed?a=1&b=<i>")),
                                         QUrl(QStringLiteral("https://gооgle.com/")),
                                         QStringLiteral("en"), {}, QStringLiteral("press"), true};
        WelcomeDialog dialog({feed}, {QStringLiteral("en")});
        auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("welcomeFeeds"));
        const QTreeWidgetItem *row = list->topLevelItem(0)->child(0);
        QCOMPARE(row->text(1), QStringLiteral("xn--ggle-55da.com"));
        QVERIFY2(Qt::mightBeRichText(row->toolTip(0)), "the entities in it are read as such");
        QVERIFY2(row->toolTip(0).contains(QStringLiteral("xn--ggle-55da.com/feed?a=1&amp;b=")), qPrintable(row->toolTip(0)));
        QVERIFY(!row->toolTip(0).contains(QStringLiteral("<i>")));
    }
};

QTEST_MAIN(TestWelcomeDialog)
#include "tst_welcomedialog.moc"
