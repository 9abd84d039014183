#include "core/feed.h"
#include "core/shownhost.h"

#include <QtTest>

using namespace rendezvous;

class TestShownHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostThatMixesScriptsIsShownInPunycode_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        const auto row = [](const char *name, const char *address, const char *host) {
            QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(host);
        };
        row("Latin", "https://www.esa.int/x", "www.esa.int");
        row("Latin with marks", "https://münchen.de/x", "münchen.de");
        row("Cyrillic", "https://пример.рф/", "пример.рф");
        row("one foreign letter", "https://gооgle.com/", "xn--ggle-55da.com");
        row("letters that look Latin", "https://аррӏе.com/", "xn--80ak6aa92e.com");
        row("Japanese beside Latin", "https://news日本の例え.jp/", "news日本の例え.jp");
        row("digits are of every script", "https://2-1.пример.рф/", "2-1.пример.рф");
        row("a label of another script", "https://news.пример.рф/", "news.xn--e1afmkfd.xn--p1ai");
    }
    void aHostThatMixesScriptsIsShownInPunycode()
    {
        QFETCH(QString, address);
        QFETCH(QString, host);
        QCOMPARE(shownHost(QUrl(address)), host);
    }

    void anAddressIsShownWithSuchAHostAndWithoutItsPassword()
    {
        QCOMPARE(shownAddress(QUrl(QStringLiteral("https://me:secret@gооgle.com/страница"))),
                 QStringLiteral("https://me@xn--ggle-55da.com/%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0"));
        QCOMPARE(shownAddress(QUrl(QStringLiteral("https://me:secret@пример.рф/страница"))),
                 QStringLiteral("https://me@пример.рф/страница"));
    }

    void aFeedWithoutATitleIsCalledByThatAddress()
    {
        Feed feed;
        feed.url = QUrl(QStringLiteral("https://gооgle.com/feed"));
        QCOMPARE(feed.shownTitle(), QStringLiteral("https://xn--ggle-55da.com/feed"));
    }
};

QTEST_MAIN(TestShownHost)
#include "tst_shownhost.moc"
