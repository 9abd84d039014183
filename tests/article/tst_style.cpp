#include "article/style.h"

#include <QTest>

using namespace rendezvous::article;

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsOutOfSight_data();
    void knowsWhatIsOutOfSight();
    void readsSidesInPixels_data();
    void readsSidesInPixels();
};

void TestStyle::knowsWhatIsOutOfSight_data()
{
    QTest::addColumn<bool>("isHidden");
    const auto row = [](const char *style, bool isHidden) { QTest::newRow(style) << isHidden; };
    row("", false);
    row("display:none", true);
    row(" DISPLAY : None ", true);
    row("color:red;display:none;", true);
    row("display:none !important", true);
    row("display:none;display:block", false);
    row("display:block;display:none", true);
    row("visibility:hidden", true);
    row("visibility:hidden;visibility:visible", false);
    row("visibility:hidden;display:block", true);
    row("display:none;visibility:visible", true);
    row("display:none!important;display:block", true);
    row("display:none;display:block!important", false);
    row("visibility:visible", false);
    row("display", false);
    row("display:", false);
    row("x-display:none", false);
    row("content:'display:none'", false);
    row("background:url(data:image/png;base64,AA==);display:none", true);
    row("/* gone */display:none", true);
    row("display:/**/none", true);
    row("/* display:none */color:red", false);
    row("/* ; display:none; */color:red", false);
}

void TestStyle::knowsWhatIsOutOfSight()
{
    QFETCH(bool, isHidden);
    QCOMPARE(isHidingStyle(QTest::currentDataTag()), isHidden);
}

void TestStyle::readsSidesInPixels_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    const auto row = [](const char *style, int width, int height) {
        QTest::newRow(style) << width << height;
    };
    row("width:1px;height:2px", 1, 2);
    row("WIDTH: 640PX", 640, -1);
    row("height:0", -1, 0);
    row("width:50%;height:auto", -1, -1);
    row("width:10em", -1, -1);
    row("max-width:1px;line-height:1px", -1, -1);
    row("width:1px;width:300px", 300, -1);
    row("width:1px !important", 1, -1);
    row("width:1.0px;height:0.5px", 1, 0);
    row("width:-1px", -1, -1);
    row("width:99999999999px", -1, -1);
    row("width:;height:px", -1, -1);
}

void TestStyle::readsSidesInPixels()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const Sides sides = sidesOfStyle(QTest::currentDataTag());
    QCOMPARE(sides.width, width);
    QCOMPARE(sides.height, height);
}

QTEST_GUILESS_MAIN(TestStyle)
#include "tst_style.moc"
