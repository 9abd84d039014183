#include "store/segmentation.h"

#include <QtTest>

using namespace rendezvous::store;

class TestSegmentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsBecomePairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("segments");
        const auto row = [](const char *text, const char *segments) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(segments);
        };
        row("", "");
        row("Soyuz-2.1b and Café", "Soyuz-2.1b and Café");
        row("中国空间站", "中国 国空 空间 间站 站");
        row("站", "站");
        row("与ISS合作", "与 ISS 合作 作");
        row("在 中。", "在 中 。");
        row("宇宙ステーション", "宇宙 宙ス ステ テー ーシ ショ ョン ン");
        row("우주 정거장", "우주 주 정거 거장 장");
        row("ＮＡＳＡ", "NASA");
        row("co\u00adoperation", "cooperation");
        row("مَحَطّة", "محطة");
        row("𠀀𠀁", "𠀀𠀁 𠀁");
    }
    void runsBecomePairs()
    {
        QFETCH(QString, text);
        QFETCH(QString, segments);
        QCOMPARE(segmented(text).simplified(), segments);
    }

    void aPhraseMatchesInsideARun_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expression");
        const auto row = [](const char *typed, const char *expression) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expression);
        };
        row("mir", "\"mir\"");
        row("cosmo*", "\"cosmo*\" *");
        row("空间", "\"空间\"");
        row("空间站", "\"空间 间站\"");
        row("站", "\"站\" *");
        row("空间站 ISS", "\"空间 间站 站 ISS\"");
        row("say \"hi\"", "\"say hi \"");
        row("!?", "");
        row("-", "");
    }
    void aPhraseMatchesInsideARun()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expression);
        QCOMPARE(matchPhrase(typed).simplified(), expression);
    }

    void anythingIsCutWithoutACrash()
    {
        QString odd;
        for (int i = 0; i < 0x3000; ++i)
            odd += QChar(static_cast<char16_t>(i * 7919));
        QVERIFY(!segmented(odd).isEmpty());
        QVERIFY(!matchPhrase(odd).contains(QChar(0)));
    }
};

QTEST_APPLESS_MAIN(TestSegmentation)
#include "tst_segmentation.moc"
