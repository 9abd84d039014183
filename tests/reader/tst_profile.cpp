#include "reader/profile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace rendezvous::reader;

namespace {
constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
constexpr auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                      QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
}

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsNamedInOneWay()
    {
        QTemporaryDir top;
        const QString folder = top.filePath(QStringLiteral("a"));
        QCOMPARE(Profile::at(folder).folder, folder);
        QCOMPARE(Profile::at(folder + QStringLiteral("/")).folder, folder);
        QCOMPARE(Profile::at(folder + QStringLiteral("/../a/.")).folder, folder);
        QVERIFY(QDir::isAbsolutePath(Profile::at(QStringLiteral("here")).folder));
        QVERIFY(Profile::at({}).folder != Profile::demo().folder);
        QVERIFY(!QDir(folder).exists());
    }

    void whatIsOursIsClosedToOthers()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir top;
        const auto isClosed = [](const QString &folder) { return !(QFile::permissions(folder) & others); };
        const Profile fresh = Profile::at(top.filePath(QStringLiteral("a/b")));
        fresh.make();
        QVERIFY(QDir(fresh.folder).exists() && isClosed(fresh.folder));

        QVERIFY(QFile::setPermissions(fresh.folder, open));
        QFile database(fresh.folder + QStringLiteral("/rendezvous.sqlite"));
        QVERIFY(database.open(QIODevice::WriteOnly));
        fresh.make();
        QVERIFY(isClosed(fresh.folder));

        const Profile foreign = Profile::at(top.filePath(QStringLiteral("c")));
        QVERIFY(QDir().mkpath(foreign.folder) && QFile::setPermissions(foreign.folder, open));
        QFile thing(foreign.folder + QStringLiteral("/thing"));
        QVERIFY(thing.open(QIODevice::WriteOnly));
        foreign.make();
        QVERIFY(!isClosed(foreign.folder));
#endif
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
