#include "store/fingerprint.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::store;

namespace {

IncomingItem item()
{
    IncomingItem item;
    item.title = QStringLiteral("Title");
    item.author = QStringLiteral("Ann");
    item.link = QUrl(QStringLiteral("https://a.example/x"));
    item.summary = QStringLiteral("<p>Short</p>");
    item.content = QStringLiteral("<p>Long <b>text</b></p>");
    item.enclosures = {{QUrl(QStringLiteral("https://a.example/a.mp3")), QStringLiteral("audio/mpeg"), 7}};
    return item;
}

} // namespace

class TestFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPublisherSaidIsInIt()
    {
        const auto differs = [](auto change) {
            IncomingItem other = item();
            change(other);
            return fingerprint(other) != fingerprint(item()) && !differAtMostInSpace(other, item());
        };
        QVERIFY(differs([](IncomingItem &i) { i.title += u'!'; }));
        QVERIFY(differs([](IncomingItem &i) { i.title += u' '; }));
        QVERIFY(differs([](IncomingItem &i) { i.author.clear(); }));
        QVERIFY(differs([](IncomingItem &i) { i.link = QUrl(QStringLiteral("https://a.example/y")); }));
        QVERIFY(differs([](IncomingItem &i) { i.summary.clear(); }));
        QVERIFY(differs([](IncomingItem &i) { std::swap(i.summary, i.content); }));
        QVERIFY(differs([](IncomingItem &i) { i.content.replace(QLatin1String("text"), QLatin1String("tExt")); }));
        QVERIFY(differs([](IncomingItem &i) { i.enclosures.clear(); }));
        QVERIFY(differs([](IncomingItem &i) { i.enclosures += i.enclosures; }));
        QVERIFY(differs([](IncomingItem &i) { i.enclosures[0].url = QUrl(QStringLiteral("https://a.example/b.mp3")); }));
        QVERIFY(differs([](IncomingItem &i) { i.title += i.author, i.author.clear(); }));
    }

    void datesTagsAndSizesAreNot()
    {
        IncomingItem other = item();
        other.published = other.updated = QDateTime::currentDateTimeUtc();
        other.tags = {{{TagKind::Agency, QStringLiteral("esa")}, TagStanding::Mentioned, 1, false}};
        other.enclosures[0].length = 8;
        other.guid = QStringLiteral("another");
        QCOMPARE(fingerprint(other), fingerprint(item()));
        QVERIFY(differAtMostInSpace(other, item()));
    }

    void spaceInMarkupIsNoEdit_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *name, const char *a, const char *b, bool isSame) {
            QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << isSame;
        };
        row("between words", "<p>a b</p>", "<p>a \n\t b</p>", true);
        row("around", "<p>a</p>", "\n<p>a</p> ", true);
        row("between tags", "<p><b>a</b></p>", "<p> <b> a </b>\n</p>", true);
        row("no-break space", "<p>a b</p>", "<p>a\u00a0b</p>", true);
        row("a word cut in two", "<p>ab</p>", "<p>a b</p>", false);
        row("another word", "<p>a b</p>", "<p>a  c</p>", false);
        row("another tag", "<p>a</p>", "<div>a</div>", false);
        row("nothing and space", "", " \n ", true);
    }

    void spaceInMarkupIsNoEdit()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, isSame);
        for (QString IncomingItem::*part : {&IncomingItem::content, &IncomingItem::summary}) {
            IncomingItem one = item();
            IncomingItem other = item();
            one.*part = a;
            other.*part = b;
            QCOMPARE(differAtMostInSpace(one, other), isSame);
            QVERIFY(fingerprint(one) != fingerprint(other));
        }
    }
};

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
