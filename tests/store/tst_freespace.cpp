#include "store/freespace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace rendezvous::store;

class TestFreeSpace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFolderIsOnADisk();
    void aFolderOfAnyNameIsOnADisk();
    void whatIsNotThereIsOnNone();
};

void TestFreeSpace::aFolderIsOnADisk()
{
    const QTemporaryDir folder;
    const std::optional<qint64> free = freeSpace(folder.path());
    QVERIFY(free);
    QVERIFY(*free > 0);
}

void TestFreeSpace::aFolderOfAnyNameIsOnADisk()
{
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/профиль-档案"));
    QVERIFY(folder.isValid());
    QVERIFY(freeSpace(folder.path()));
}

void TestFreeSpace::whatIsNotThereIsOnNone()
{
    QVERIFY(!freeSpace(QStringLiteral("/nowhere/at/all")));
}

QTEST_GUILESS_MAIN(TestFreeSpace)
#include "tst_freespace.moc"
