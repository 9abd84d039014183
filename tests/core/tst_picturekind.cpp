#include "core/picturekind.h"

#include <QtTest>

using namespace rendezvous;

class TestPictureKind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picturesAreKnownByTheirBytes();
    void nothingElseIsAPicture();
};

void TestPictureKind::picturesAreKnownByTheirBytes()
{
    QCOMPARE(pictureKind(QByteArray("\x89PNG\r\n\x1a\n....", 12)), QByteArray("png"));
    QCOMPARE(pictureKind(QByteArray("\xff\xd8\xff\xe0....")), QByteArray("jpeg"));
    QCOMPARE(pictureKind("GIF87a...."), QByteArray("gif"));
    QCOMPARE(pictureKind("GIF89a...."), QByteArray("gif"));
    QCOMPARE(pictureKind("RIFF....WEBPVP8 "), QByteArray("webp"));
}

void TestPictureKind::nothingElseIsAPicture()
{
    for (const char *bytes :
         {"", "RIFF", "RIFF....WAVE", "<svg/>", " GIF89a", "BM......", "\x89PNG", "%PDF-1.7"})
        QVERIFY2(pictureKind(bytes).isEmpty(), bytes);
}

QTEST_APPLESS_MAIN(TestPictureKind)
#include "tst_picturekind.moc"
