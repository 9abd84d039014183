#include "article/htmlguard.h"
#include "article/htmltree.h"
#include "article/pictures.h"

#include <QTest>

using namespace rendezvous::article;

namespace {

const QUrl page(QStringLiteral("https://example.org/"));

/// What the first element of a fragment is.
class FirstElement
{
public:
    explicit FirstElement(const QByteArray &html) : m_tree(guardHtml(html), HtmlTree::Context::Fragment) {}
    HtmlNode node() const { return m_tree.root().childCount() > 0 ? m_tree.root().child(0) : HtmlNode(); }

private:
    HtmlTree m_tree;
};

QByteArray pictureIn(const QByteArray &html)
{
    const FirstElement element(html);
    return pictureOf(element.node(), page).address.replace("https://example.org", "");
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void srcsetGivesTheBestAddress_data();
    void srcsetGivesTheBestAddress();
    void theMeantPictureIsFound_data();
    void theMeantPictureIsFound();
    void sidesAreAsDeclared();
    void sourcesAreOfTypesThatCanBeShown_data();
    void sourcesAreOfTypesThatCanBeShown();
};

void TestPictures::srcsetGivesTheBestAddress_data()
{
    QTest::addColumn<QByteArray>("best");
    const auto row = [](const char *srcset, const char *best) { QTest::newRow(srcset) << QByteArray(best); };
    row("", "");
    row(",", "");
    row("a.png", "/a.png");
    row("a.png 1x, b.png 2x", "/b.png");
    row("a.png 1x, b.png 1.5x", "/b.png");
    row("b.png 1.5x, a.png 1x", "/b.png");
    row("a.png, b.png 2x", "/b.png");
    row("a.png 300w, b.png 1300w, c.png 3000w", "/b.png");
    row("c.png 3000w,b.png 1300w,a.png 300w", "/b.png");
    row("a.png 300w, b.png 600w", "/b.png");
    row("a,b.png 1x", "/a,b.png");
    row("w_1,h_2/a.png 300w, w_3,h_4/b.png 600w", "/w_3,h_4/b.png");
    row("a.png, b.png, c.png", "/a.png");
    row("a.png,, b.png 2x", "/b.png");
    row(",a.png 1x", "/a.png");
    row("a.png\n300w\t,\n b.png\f600w", "/b.png");
    row("a.png 600w 400h, b.png 300w 200h", "/a.png");
    row("data:image/png;base64,AAAA 2x, a.png 1x", "/a.png");
    row("DATA:image/png;base64,AAAA 2x, a.png 1x", "/a.png");
    row("blob:https://example.org/1 2x, a.png 1x", "/a.png");
    row("javascript:alert(1) 1300w, a.png 300w", "/a.png");
    row("a.png -300w, b.png 300w", "/b.png");
    row("b.png 300w, a.png 1300q", "/b.png");
    row("b.png 300w, a.png infw", "/b.png");
    row("b.png 300w, a.png 0x900w", "/b.png");
    row("b.png 300w, a.png 0w", "/b.png");
}

void TestPictures::srcsetGivesTheBestAddress()
{
    QFETCH(QByteArray, best);
    QCOMPARE(addressOfSrcset(QTest::currentDataTag(), page).replace("https://example.org", ""), best);
}

void TestPictures::theMeantPictureIsFound_data()
{
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *html, const char *address) {
        QTest::newRow(html) << QByteArray(address);
    };
    row("<img src=a.png>", "/a.png");
    row("<img>", "");
    row("<img src=''>", "");
    row("<img src=spacer.gif data-src=a.png>", "/a.png");
    row("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src=a.png>", "/a.png");
    row("<img src=a.png data-src=''>", "/a.png");
    row("<img src=a.png data-src='javascript:x'>", "/a.png");
    row("<img src=small.png data-srcset='a.png 600w, b.png 1300w'>", "/b.png");
    row("<img srcset='a.png 1x, b.png 2x'>", "/b.png");
    row("<img src=a.png srcset='b.png 2x'>", "/a.png");
    row("<img src=blank.gif srcset='b.png 2x'>", "/b.png");
    row("<img src=/img/blank.gif>", "/img/blank.gif");
    row("<img src=a.png width=1 height=1>", "");
    row("<img src=a.png width=0>", "");
    row("<img src=a.png style='width:1px;height:1px'>", "");
    row("<img src=a.png style='width:1.0px;height:1.0px'>", "");
    row("<img src=a.png width=1 style='height:1px'>", "");
    row("<img src=a.png width=2 height=2>", "");
    row("<img src=a.png width=2 height=200>", "/a.png");
    row("<img src=a.png width='100%' height='1em'>", "/a.png");
    row("<img src=//pixel.wp.com/b.gif>", "");
    row("<img src=http://WWW.Facebook.com/tr?id=1>", "");
    row("<img src='javascript:alert(1)'>", "");
}

void TestPictures::theMeantPictureIsFound()
{
    QFETCH(QByteArray, address);
    QCOMPARE(pictureIn(QTest::currentDataTag()), address);
}

void TestPictures::sidesAreAsDeclared()
{
    const FirstElement element("<img src=a.png width=' 640px' height=480.5>");
    const PictureSource picture = pictureOf(element.node(), page);
    QCOMPARE(picture.width, 640);
    QCOMPARE(picture.height, 480);
    const FirstElement relative("<img src=a.png width=100% height=99999999999>");
    QCOMPARE(pictureOf(relative.node(), page).width, 0);
    QCOMPARE(pictureOf(relative.node(), page).height, 0);
}

void TestPictures::sourcesAreOfTypesThatCanBeShown_data()
{
    QTest::addColumn<bool>("isShown");
    const auto row = [](const char *type, bool isShown) { QTest::newRow(type) << isShown; };
    row("", true);
    row("image/webp", true);
    row("image/jpeg", true);
    row("IMAGE/JPEG", true);
    row("image/png", true);
    row("image/gif", true);
    row(" image/png ", true);
    row("image/avif", false);
    row("image/svg+xml", false);
    row("video/mp4", false);
}

void TestPictures::sourcesAreOfTypesThatCanBeShown()
{
    QFETCH(bool, isShown);
    const FirstElement element("<source srcset=a.png type='" + QByteArray(QTest::currentDataTag()) + "'>");
    QCOMPARE(!addressOfSource(element.node(), page).isEmpty(), isShown);
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
