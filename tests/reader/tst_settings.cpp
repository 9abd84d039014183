#include "reader/profile.h"
#include "reader/settings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace rendezvous::reader;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatNobodyChoseIsTheFallback();
    void aChoiceSurvivesARestart();
    void nonsenseInTheFileIsTheFallback();
    void onlyAnotherValueIsAChange();
    void aNewProfileBelongsToItsOwnerAlone();
    void theDemonstrationHasAProfileOfItsOwn();
};

void TestSettings::whatNobodyChoseIsTheFallback()
{
    QTemporaryDir folder;
    const Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    QCOMPARE(settings.value(settings::updateMinutes), 60);
    QCOMPARE(settings.value(settings::refreshOnStart), true);
    QCOMPARE(settings.folder(), QDir(folder.path()).absolutePath());
}

void TestSettings::aChoiceSurvivesARestart()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(file);
        settings.setValue(settings::updateMinutes, 90);
        settings.setValue(settings::offline, true);
        settings.setValue(settings::readingLanguages, QStringLiteral("fr,ru"));
    }
    const Settings settings(file);
    QCOMPARE(settings.value(settings::updateMinutes), 90);
    QCOMPARE(settings.value(settings::offline), true);
    QCOMPARE(settings.value(settings::readingLanguages), QStringLiteral("fr,ru"));
}

void TestSettings::nonsenseInTheFileIsTheFallback()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    for (const char *value : {"5", "100000", "often", ""}) {
        {
            QFile ini(file);
            QVERIFY(ini.open(QIODevice::WriteOnly));
            ini.write("[refresh]\ninterval-minutes=" + QByteArray(value) + "\n");
        }
        const Settings settings(file);
        QCOMPARE(settings.value(settings::updateMinutes), 60);
    }
}

void TestSettings::onlyAnotherValueIsAChange()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    QSignalSpy spy(&settings, &Settings::changed);
    settings.setValue(settings::offline, true);
    settings.setValue(settings::offline, true);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toString(), QStringLiteral("network/offline"));
}

void TestSettings::aNewProfileBelongsToItsOwnerAlone()
{
    QTemporaryDir folder;
    const Profile profile = Profile::at(folder.filePath(QStringLiteral("a/b")));
    QVERIFY2(!QFileInfo::exists(profile.folder), "who only reads leaves nothing behind");
    profile.make();
    QVERIFY(QFileInfo(profile.folder).isDir());
#ifdef Q_OS_UNIX
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                                      | QFile::WriteOther | QFile::ExeOther;
    const auto isOpen = [&] { return (QFile::permissions(profile.folder) & others) != QFile::Permissions(); };
    const auto open = [&] { return QFile::setPermissions(profile.folder, QFile::permissions(profile.folder) | others); };
    QVERIFY(!isOpen());
    const auto put = [&](const QString &name) {
        QFile file(profile.folder + name);
        return file.open(QIODevice::WriteOnly);
    };
    QVERIFY(put(QStringLiteral("/diary.txt")) && open());
    profile.make();
    QVERIFY2(isOpen(), "a folder of other things stays as it is");
    QVERIFY(put(QStringLiteral("/rendezvous.sqlite")));
    profile.make();
    QVERIFY(!isOpen());
#endif
    QVERIFY(profile.picturesFolder().startsWith(profile.folder));
}

void TestSettings::theDemonstrationHasAProfileOfItsOwn()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(Profile::demo().folder != Profile::at({}).folder);
    QVERIFY(Profile::at({}).folder.endsWith(QLatin1String("/rendezvous")));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
