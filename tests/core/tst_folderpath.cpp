#include "core/folderpath.h"

#include <QtTest>

using namespace rendezvous;

class TestFolderPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsItsNamesJoined()
    {
        const QStringList path{QStringLiteral("Asia"), QStringLiteral("Japan")};
        QCOMPARE(folderText(path), QStringLiteral("Asia/Japan"));
        QCOMPARE(folderPath(QStringLiteral("Asia/Japan")), path);
        QCOMPARE(folderPath(QStringLiteral("/Asia//Japan/")), path);
        QCOMPARE(folderText({}), QString());
        QCOMPARE(folderPath(QString()), QStringList());
    }

    void aSlashInANameStartsNoFolder()
    {
        const QStringList path{QStringLiteral("AI/ML"), QStringLiteral("and/or")};
        QVERIFY(folderText(path) != QStringLiteral("AI/ML/and/or"));
        QCOMPARE(folderText(path).count(u'/'), 1);
        QCOMPARE(folderPath(folderText(path)), path);
    }
};

QTEST_APPLESS_MAIN(TestFolderPath)
#include "tst_folderpath.moc"
