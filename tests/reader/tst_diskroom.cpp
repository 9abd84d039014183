#include "reader/diskroom.h"
#include "support/patience.h"

#include <QTemporaryDir>

#include <limits>

using namespace rendezvous::reader;

class TestDiskRoom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDiskIsAskedOnceItIsKnown();
    void aDiskThatIsNoneHasRoom();
};

void TestDiskRoom::aDiskIsAskedOnceItIsKnown()
{
    const QTemporaryDir folder;
    DiskRoom full(folder.path(), std::numeric_limits<qint64>::max());
    QTRY_VERIFY(!full.isEnough());
    DiskRoom roomy(folder.path(), 0);
    QVERIFY(roomy.isEnough());
}

void TestDiskRoom::aDiskThatIsNoneHasRoom()
{
    DiskRoom room(QStringLiteral("/nowhere/at/all"), std::numeric_limits<qint64>::max());
    QTest::qWait(50);
    QVERIFY(room.isEnough());
}

QTEST_GUILESS_MAIN(TestDiskRoom)
#include "tst_diskroom.moc"
