#include "core/webaddress.h"

#include <QtTest>

using namespace rendezvous;

class TestWebAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void httpAndHttpsWithAHostOnly_data();
    void httpAndHttpsWithAHostOnly();
};

void TestWebAddress::httpAndHttpsWithAHostOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isWeb");
    for (const char *address : {"http://a.example/", "HTTPS://A.example", "https://[::1]:8080/x"})
        QTest::newRow(address) << QString::fromLatin1(address) << true;
    for (const char *address :
         {"/path", "//a.example/", "http:///path", "https:a", "file:///etc/passwd", "ftp://a.example/",
          "javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "httpx://a.example/"})
        QTest::newRow(address) << QString::fromLatin1(address) << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestWebAddress::httpAndHttpsWithAHostOnly()
{
    QFETCH(QString, address);
    QFETCH(bool, isWeb);
    QCOMPARE(isWebAddress(QUrl(address)), isWeb);
}

QTEST_APPLESS_MAIN(TestWebAddress)
#include "tst_webaddress.moc"
