#include "reader/picturefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::reader;

namespace {

KeptPicture picture(const char *key, bool isSpared = false)
{
    return {QUrl(QLatin1String("https://a.example/") + QLatin1String(key)), QLatin1String(key), isSpared};
}

QStringList keysOf(const QVector<QUrl> &urls)
{
    QStringList keys;
    for (const QUrl &url : urls)
        keys.append(url.path().mid(1));
    return keys;
}

} // namespace

class TestPictureFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_top = std::make_unique<QTemporaryDir>();
        m_folder = m_top->filePath(QStringLiteral("new/pictures"));
    }

    void aPictureIsWrittenWhole()
    {
        QCOMPARE(pictureBytes(m_folder), 0);
        QVERIFY(writePicture(m_folder, QStringLiteral("a"), "12345"));
        QVERIFY(writePicture(m_folder, QStringLiteral("a"), "123"));
        QVERIFY(writePicture(m_folder, QStringLiteral("b"), {}));
        QCOMPARE(pictureBytes(m_folder), 3);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        const auto failed = writePicture(m_folder + QStringLiteral("/a"), QStringLiteral("c"), "x");
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Io);
    }

    void picturesGoInTheirOrder_data()
    {
        QTest::addColumn<qint64>("budget");
        QTest::addColumn<QStringList>("left");
        QTest::addColumn<QStringList>("gone");
        const QString missing = QStringLiteral("missing");
        const auto keys = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
        QTest::newRow("room for all") << qint64(50) << keys("a b c d stray") << keys("missing");
        QTest::newRow("strays first") << qint64(49) << keys("a b c d") << keys("missing");
        QTest::newRow("then the first") << qint64(39) << keys("b c d") << keys("a missing");
        QTest::newRow("not those spared") << qint64(29) << keys("b d") << keys("a missing c");
        QTest::newRow("no more than need be") << qint64(15) << keys("b") << keys("a missing c d");
        QTest::newRow("nothing but those spared") << qint64(0) << keys("b") << keys("a missing c d");
    }

    void picturesGoInTheirOrder()
    {
        QFETCH(qint64, budget);
        QFETCH(QStringList, left);
        QFETCH(QStringList, gone);
        for (const char *key : {"a", "b", "c", "d", "stray"})
            QVERIFY(writePicture(m_folder, QLatin1String(key), "1234567890"));
        const Eviction eviction = evictPictures(
            m_folder,
            {picture("a"), picture("b", true), picture("missing", true), picture("c"), picture("d")}, budget);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files, QDir::Name), left);
        QCOMPARE(keysOf(eviction.gone), gone);
        QCOMPARE(eviction.bytes, qint64(left.size()) * 10);
        QCOMPARE(pictureBytes(m_folder), eviction.bytes);
    }

    void withoutAFolderAllAreGone()
    {
        const Eviction eviction = evictPictures(m_folder, {picture("a"), picture("b", true)}, 100);
        QCOMPARE(keysOf(eviction.gone), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(eviction.bytes, 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_top;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestPictureFolder)
#include "tst_picturefolder.moc"
