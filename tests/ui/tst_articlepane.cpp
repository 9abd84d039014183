#include "article/safepage.h"
#include "ui/article/articlehead.h"
#include "ui/article/articlepane.h"
#include "ui/article/articleview.h"
#include "ui/article/picturecache.h"
#include "ui/colours/colours.h"
#include "ui/paneroom.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

using namespace rendezvous;
using namespace rendezvous::ui;

namespace {

struct Room : PaneRoom {
    QTemporaryDir pictureFolder;
    FeedId feed = fixture.addFeed(QStringLiteral("https://a.example/"), QStringLiteral("News"));
    PictureCache pictures{pictureFolder.path()};
    std::unique_ptr<ArticlePane> pane;
    QTextBrowser *view = nullptr;

    void open()
    {
        const auto tagger = tagging::Tagger::build(gazetteer);
        QVERIFY(tagger.isOk());
        pane = std::make_unique<ArticlePane>(fixture.store(), *tagger, pictures, QStringLiteral("en"));
        view = &child<QTextBrowser>(*pane, "articleView");
        show(*pane, {700, 500});
    }

    ItemId add(const QString &title, const QString &html, const QVector<Tag> &tags = {})
    {
        IncomingItem item = StoreFixture::item(title, {}, tags, QDateTime::currentDateTimeUtc());
        item.content = html;
        return fixture.addItems(feed, {item}).first();
    }

    void showItem(ItemId id)
    {
        QSignalSpy shown(pane.get(), &ArticlePane::shown);
        pane->showItem(id);
        QVERIFY(shown.wait());
    }

    QPoint placeOf(const QString &words)
    {
        QTextCursor cursor = view->document()->find(words);
        cursor.setPosition(cursor.selectionStart() + 1);
        return view->cursorRect(cursor).center();
    }

    QImage pictureShown(const QString &key) const
    {
        return view->document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("img:") + key)).value<QImage>();
    }

    QString storePicture(const QUrl &url, const QSize &size)
    {
        const QString key = article::imageKey(url);
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::blue);
        image.save(pictureFolder.path() + u'/' + key, "PNG");
        return key;
    }
};

QString paragraphs(int count)
{
    QString html;
    for (int i = 0; i < count; ++i)
        html += QStringLiteral("<p>Paragraph %1 of an article that goes on for longer than the window is high.</p>").arg(i);
    return html;
}

} // namespace

class TestArticlePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headAndTextAreShown()
    {
        Room room;
        room.open();
        QVERIFY(child<QLabel>(*room.pane, "articleEmpty").isVisible());
        room.showItem(room.add(QStringLiteral("A <b>title</b> & more"), QStringLiteral("<p>The text.</p>")));
        const QString text = room.view->toPlainText();
        QVERIFY2(text.startsWith(QStringLiteral("A <b>title</b> & more")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("News")));
        QVERIFY(text.contains(QStringLiteral("The text.")));
        QVERIFY(!child<QLabel>(*room.pane, "articleEmpty").isVisible());
        room.pane->clear();
        QVERIFY(child<QLabel>(*room.pane, "articleEmpty").isVisible());
    }

    void aMentionIsUnderlinedAndFilters()
    {
        Room room;
        room.open();
        room.showItem(room.add(QStringLiteral("A meeting"), QStringLiteral("<p>Yesterday Roscosmos and <b>NASA</b> met.</p>")));
        QSignalSpy clicked(room.pane.get(), &ArticlePane::tagClicked);
        QSignalSpy hovered(room.pane.get(), &ArticlePane::linkHovered);
        QTextCursor mention = room.view->document()->find(QStringLiteral("Roscosmos"));
        QVERIFY(mention.charFormat().fontUnderline());
        QVERIFY(mention.charFormat().underlineColor().isValid());
        QTest::mouseMove(room.view->viewport(), room.placeOf(QStringLiteral("Roscosmos")));
        QTRY_VERIFY(!hovered.isEmpty());
        QCOMPARE(hovered.last().first().toString(),
                 room.gazetteer->shownName({TagKind::Agency, QStringLiteral("roscosmos")}, QStringLiteral("en")));
        QTest::mouseClick(room.view->viewport(), Qt::LeftButton, {}, room.placeOf(QStringLiteral("NASA")));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().value<Tag>(), (Tag{TagKind::Agency, QStringLiteral("nasa")}));
    }

    void linksAreHandedOverAndNeverFollowed()
    {
        Room room;
        room.open();
        room.showItem(room.add(QStringLiteral("Links"), QStringLiteral("<p><a href='https://x.example/page'>website</a></p>"
                                                                       "<p><a href='file:///etc/passwd'>secret</a></p>")));
        QSignalSpy asked(room.pane.get(), &ArticlePane::openRequested);
        QTest::mouseClick(room.view->viewport(), Qt::LeftButton, {}, room.placeOf(QStringLiteral("website")));
        QTest::mouseClick(room.view->viewport(), Qt::LeftButton, {}, room.placeOf(QStringLiteral("secret")));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toUrl(), QUrl(QStringLiteral("https://x.example/page")));
        QVERIFY(room.view->toPlainText().contains(QStringLiteral("website")));
    }

    void theWordsOfALinkComeWithIt()
    {
        Room room;
        room.open();
        room.showItem(room.add(QStringLiteral("Links"),
                               QStringLiteral("<p>At <a href='https://else.example/'>www.<b>nasa</b>.gov</a> or "
                                              "<a href='https://else.example/'>there</a></p>")));
        QSignalSpy asked(room.pane.get(), &ArticlePane::openRequested);
        QTest::mouseClick(room.view->viewport(), Qt::LeftButton, {}, room.placeOf(QStringLiteral(".gov")));
        QTest::mouseClick(room.view->viewport(), Qt::LeftButton, {}, room.placeOf(QStringLiteral("there")));
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).at(1).toString(), QStringLiteral("www.nasa.gov"));
        QCOMPARE(asked.at(1).at(1).toString(), QStringLiteral("there"));
        room.pane->openOriginal();
        QCOMPARE(asked.at(2).at(1).toString(), QString());
    }

    void aPictureInsideTheTextIsShown()
    {
        QByteArray png;
        QBuffer buffer(&png);
        QImage image(40, 30, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb(x * 6, y * 8, x * y));
        }
        image.save(&buffer, "PNG");
        const QString address = QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
        Room room;
        room.open();
        room.showItem(room.add(QStringLiteral("Chart"), QStringLiteral("<p>See</p><img src='%1' alt='chart'>").arg(address)));
        const QString key = article::imageKey(QUrl(address));
        QVERIFY(room.view->document()->toHtml().contains(key));
        QCOMPARE(room.pictureShown(key).size(), QSize(40, 30));
        QVERIFY(!room.view->toPlainText().contains(QStringLiteral("[Picture")));
    }

    void aPictureInsideTheTextIsDecodedWithinBounds()
    {
        QByteArray png;
        QBuffer buffer(&png);
        QImage(300, 300, QImage::Format_RGB32).save(&buffer, "PNG");
        const QUrl address(QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64()));
        QVERIFY(!decodeInlinePicture(address, 90'000).isNull());
        QVERIFY(decodeInlinePicture(address, 89'999).isNull());
        QVERIFY(decodeInlinePicture(QUrl(QStringLiteral("data:image/svg+xml,<svg/>")), 90'000).isNull());
    }

    void picturesComeFromTheCacheInTheSizeThatWasLaidOut()
    {
        Room room;
        room.open();
        const QUrl here(QStringLiteral("https://x.example/here.png"));
        const QString key = room.storePicture(here, {300, 200});
        room.showItem(room.add(QStringLiteral("Pictures"),
                               QStringLiteral("<p>before</p><p><img src='https://x.example/here.png' alt='shown'></p>"
                                              "<p><img src='https://x.example/away.png' alt='a launch'></p><p>after</p>")));
        QSignalSpy loaded(&room.pictures, &PictureCache::loaded);
        const int height = room.view->document()->size().toSize().height();
        QVERIFY(height > 200);
        QTRY_VERIFY(!room.pictures.picture(key).isNull());
        QTest::qWait(50);
        QCOMPARE(room.view->document()->size().toSize().height(), height);
        QCOMPARE(room.view->document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("img:") + key))
                     .value<QImage>().size(), QSize(300, 200));
        QVERIFY(room.view->toPlainText().contains(QStringLiteral("[Picture: a launch]")));
    }

    void aPictureOfKnownSizeHasItsPlaceBeforeItComes()
    {
        Room room;
        room.open();
        const QUrl url(QStringLiteral("https://x.example/late.png"));
        room.showItem(room.add(QStringLiteral("Late"),
                               QStringLiteral("<p>before</p><p><img src='https://x.example/late.png' width='300' height='200' alt='late'></p>")
                                   + paragraphs(3)));
        const int place = room.view->cursorRect(room.view->document()->find(QStringLiteral("Paragraph 2"))).top();
        QVERIFY(place > 200);
        const QString key = room.storePicture(url, {300, 200});
        room.pictures.noteArrived(key);
        QTRY_COMPARE(room.pictureShown(key).pixelColor(5, 5), QColor(Qt::blue));
        QCOMPARE(room.view->cursorRect(room.view->document()->find(QStringLiteral("Paragraph 2"))).top(), place);
    }

    void noRoomIsLeftBelowAPicture()
    {
        Room room;
        room.open();
        room.storePicture(QUrl(QStringLiteral("https://x.example/high.png")), {300, 400});
        room.showItem(room.add(QStringLiteral("Pictures"),
                               QStringLiteral("<p>before</p><p><img src='https://x.example/high.png'></p><p>after</p>")));
        const auto topOf = [&](const char *words) {
            return room.view->cursorRect(room.view->document()->find(QLatin1String(words))).top();
        };
        QVERIFY2(topOf("after") - topOf("before") < 500, qPrintable(QString::number(topOf("after") - topOf("before"))));
    }

    void textWithoutParagraphsIsSetLikeThem()
    {
        Room room;
        room.open();
        room.showItem(room.add(QStringLiteral("Bare"), QStringLiteral("Bare words.<p>More words.</p>")));
        const auto heightOf = [&](const char *words) {
            return room.view->document()->find(QLatin1String(words)).blockFormat().lineHeight();
        };
        QCOMPARE(heightOf("Bare words"), heightOf("More words"));
    }

    void whatIsImpliedStandsBackFromTheTags()
    {
        Room room;
        room.open();
        IncomingItem item = StoreFixture::item(QStringLiteral("Tags"), {}, {}, QDateTime::currentDateTimeUtc());
        item.content = QStringLiteral("<p>Words.</p>");
        item.tags = {{{TagKind::Agency, QStringLiteral("jaxa")}, TagStanding::Mentioned},
                     {{TagKind::Country, QStringLiteral("JP")}, TagStanding::Implied}};
        room.showItem(room.fixture.addItems(room.feed, {item}).first());
        const QTextCursor chip = room.view->document()->find(QStringLiteral("JAXA"));
        const QTextCursor implied = room.view->document()->find(QStringLiteral("Implied: Japan"));
        const QTextCursor why = room.view->document()->find(QStringLiteral("Why?"));
        QVERIFY(!chip.isNull() && !implied.isNull() && !why.isNull());
        QVERIFY(chip.block() != implied.block());
        QCOMPARE(why.block(), implied.block());
        for (const QTextCursor &quiet : {implied, why}) {
            QVERIFY(!quiet.charFormat().fontUnderline());
            QCOMPARE(quiet.charFormat().fontPointSize(), chip.charFormat().fontPointSize());
            QVERIFY(contrast(quiet.charFormat().foreground().color(), room.view->palette().color(QPalette::Base)) >= 4.5);
        }
    }

    void aPictureOfUnknownSizeGrowsOnlyOutOfSight()
    {
        Room room;
        room.open();
        const QString picture = QStringLiteral("<p><img src='https://x.example/%1.png' alt='the %1'></p>");
        room.showItem(room.add(QStringLiteral("Late"), picture.arg(QStringLiteral("first")) + paragraphs(30)
                                                           + picture.arg(QStringLiteral("last"))));
        const auto placeOf = [&](const char *words) {
            return room.view->cursorRect(room.view->document()->find(QLatin1String(words))).top();
        };
        const int place = placeOf("Paragraph 2 ");
        const int height = room.view->document()->size().toSize().height();
        room.pictures.noteArrived(room.storePicture(QUrl(QStringLiteral("https://x.example/first.png")), {300, 200}));
        room.pictures.noteArrived(room.storePicture(QUrl(QStringLiteral("https://x.example/last.png")), {300, 200}));
        QTRY_VERIFY(room.view->document()->size().toSize().height() > height + 150);
        QVERIFY(!room.view->toPlainText().contains(QStringLiteral("[Picture: the last]")));
        QVERIFY(room.view->toPlainText().contains(QStringLiteral("[Picture: the first]")));
        QCOMPARE(placeOf("Paragraph 2 "), place);

        room.pane->pageDown();
        const int later = placeOf("Paragraph 20 ");
        QTRY_VERIFY(!room.view->toPlainText().contains(QStringLiteral("[Picture: the first]")));
        QVERIFY(qAbs(placeOf("Paragraph 20 ") - later) <= 1);
    }

    void aPictureInSightComesWhenAskedFor()
    {
        Room room;
        room.open();
        room.showItem(room.add(QStringLiteral("Late"), QStringLiteral("<p><img src='https://x.example/a.png' alt='a launch'></p><p>end</p>")));
        QSignalSpy message(room.pane.get(), &ArticlePane::message);
        QTest::mouseClick(room.view->viewport(), Qt::LeftButton, {}, room.placeOf(QStringLiteral("[Picture")));
        QCOMPARE(message.size(), 1);
        QSignalSpy loaded(&room.pictures, &PictureCache::loaded);
        const QString key = room.storePicture(QUrl(QStringLiteral("https://x.example/a.png")), {300, 200});
        room.pictures.noteArrived(key);
        QVERIFY(!loaded.isEmpty() || loaded.wait());
        QVERIFY(room.view->toPlainText().contains(QStringLiteral("[Picture: a launch]")));
        QTest::mouseClick(room.view->viewport(), Qt::LeftButton, {}, room.placeOf(QStringLiteral("[Picture")));
        QVERIFY(!room.view->toPlainText().contains(QStringLiteral("[Picture: a launch]")));
        QCOMPARE(room.pictureShown(key).size(), QSize(300, 200));
    }

    void aNewHeadDoesNotPushTheTextInSight()
    {
        Room room;
        room.open();
        const ItemId id = room.add(QStringLiteral("Long"), paragraphs(60));
        room.showItem(id);
        room.pane->pageDown();
        room.pane->pageDown();
        const auto place = [&] { return room.view->cursorRect(room.view->document()->find(QStringLiteral("Paragraph 30 "))).top(); };
        const int before = place();
        QSignalSpy shown(room.pane.get(), &ArticlePane::shown);
        const QVector<ItemTag> tags{{{TagKind::Agency, QStringLiteral("nasa")}}, {{TagKind::Agency, QStringLiteral("esa")}}};
        QVERIFY(room.fixture.write([=](store::Writing &w) { return w.setTags(id, tags); }).isOk());
        QVERIFY(shown.wait());
        QVERIFY(qAbs(place() - before) <= 1);
    }

    void nothingIsLoadedByNameFromDiskOrNetwork()
    {
        QTemporaryDir folder;
        PictureCache pictures(folder.path());
        const QString file = folder.path() + QStringLiteral("/outside.png");
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(file));
        ArticleView view(pictures, nullptr);
        view.setHtml(QStringLiteral("<img src='%1'><img src='file://%1'><img src='qrc:/article/article.css'>"
                                    "<link rel='stylesheet' href='file://%1'>").arg(file));
        for (const QString &name : {file, QStringLiteral("file://") + file, QStringLiteral("outside.png")}) {
            const QVariant resource = view.document()->resource(QTextDocument::ImageResource, QUrl(name));
            QCOMPARE(resource.value<QImage>().size(), QSize(1, 1));
        }
        view.setSource(QUrl::fromLocalFile(file));
        QVERIFY(view.source().isEmpty());
    }

    void picturesAreDecodedByTheirBytesAndInsideTheBounds()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            file.open(QIODevice::WriteOnly);
            file.write(bytes);
            return file.fileName();
        };
        QVERIFY(decodePicture(write("svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"), {}).isNull());
        QVERIFY(decodePicture(write("text", "not a picture"), {}).isNull());
        QVERIFY(decodePicture(write("cut", "\x89PNG\r\n\x1a\n"), {}).isNull());
        QImage large(9000, 5000, QImage::Format_Mono);
        large.fill(0);
        const QString file = folder.filePath(QStringLiteral("large"));
        QVERIFY(large.save(file, "PNG"));
        QVERIFY(decodePicture(file, {}).isNull());
        QVERIFY(pictureSize(file).isEmpty());
        QImage small(40, 20, QImage::Format_RGB32);
        small.fill(Qt::red);
        QVERIFY(small.save(file, "PNG"));
        QCOMPARE(decodePicture(file, QSize(20, 20)).size(), QSize(20, 10));
    }

    void pageDownSaysWhenTheEndIsReached()
    {
        Room room;
        room.open();
        room.showItem(room.add(QStringLiteral("Long"), paragraphs(60)));
        int pages = 0;
        while (room.pane->pageDown())
            ++pages;
        QVERIFY(pages > 2);
        QVERIFY(room.pane->pageUp());
        QVERIFY(room.pane->pageDown());
        QVERIFY(!room.pane->pageDown());
    }

    void aVeryLongArticleComesInTwoParts()
    {
        Room room;
        room.open();
        room.showItem(room.add(QStringLiteral("Very long"), paragraphs(4000)));
        auto &rest = child<QPushButton>(*room.pane, "articleRest");
        QVERIFY(rest.isVisible());
        QVERIFY(!room.view->toPlainText().contains(QStringLiteral("Paragraph 3999 ")));
        QSignalSpy shown(room.pane.get(), &ArticlePane::shown);
        QTest::mouseClick(&rest, Qt::LeftButton);
        QVERIFY(shown.wait());
        QVERIFY(room.view->toPlainText().contains(QStringLiteral("Paragraph 3999 ")));
        QVERIFY(!rest.isVisible());
    }

    void wordsAreFoundOneAfterAnother()
    {
        Room room;
        room.open();
        room.showItem(room.add(QStringLiteral("Find"), QStringLiteral("<p>moon and moon</p><p>and the Moon</p>")));
        room.pane->find();
        auto &words = child<QLineEdit>(*room.pane, "findWords");
        auto &count = child<QLabel>(*room.pane, "findCount");
        QTest::keyClicks(&words, QStringLiteral("moon"));
        QCOMPARE(count.text(), QStringLiteral("1 of 3"));
        QTest::keyClick(&words, Qt::Key_Return);
        QCOMPARE(count.text(), QStringLiteral("2 of 3"));
        QTest::keyClick(&words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count.text(), QStringLiteral("1 of 3"));
        QTest::keyClicks(&words, QStringLiteral("stone"));
        QCOMPARE(count.text(), QStringLiteral("Not found"));
        QTest::keyClick(&words, Qt::Key_Escape);
        QVERIFY(!words.isVisible());
    }

    void theMeasureIsBounded()
    {
        Room room;
        room.open();
        room.pane->resize(1600, 600);
        room.showItem(room.add(QStringLiteral("Wide"), paragraphs(3)));
        const int measure = measureWidth(room.view->document()->defaultFont());
        QTRY_VERIFY(room.view->viewport()->width() <= measure + 2);
    }

    void zoomIsBoundedAndChangesTheText()
    {
        Room room;
        room.open();
        room.showItem(room.add(QStringLiteral("Zoom"), paragraphs(1)));
        const qreal before = room.view->document()->defaultFont().pointSizeF();
        room.pane->setZoom(200);
        QVERIFY(room.view->document()->defaultFont().pointSizeF() > 1.9 * before);
        room.pane->setZoom(1);
        QCOMPARE(room.pane->zoom(), 50);
        room.pane->setZoom(9999);
        QCOMPARE(room.pane->zoom(), 300);
    }

    void linkAndCitationAreCopied()
    {
        Room room;
        room.open();
        room.showItem(room.add(QStringLiteral("Title"), QStringLiteral("<p>x</p>")));
        room.pane->copyLink();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://news.example/Title"));
        room.pane->copyCitation();
        const QString cited = QGuiApplication::clipboard()->text();
        QVERIFY2(cited.startsWith(QStringLiteral("“Title”. News, ")), qPrintable(cited));
        QVERIFY(cited.endsWith(QStringLiteral("https://news.example/Title")));
    }

    void aPdfIsWritten()
    {
        Room room;
        room.open();
        room.showItem(room.add(QStringLiteral("Paper"), paragraphs(3)));
        const QString file = room.pictureFolder.filePath(QStringLiteral("out.pdf"));
        QVERIFY(room.pane->writePdf(file));
        QVERIFY(readFile(file).startsWith("%PDF"));
        QVERIFY(!room.pane->writePdf(QStringLiteral("/no such folder/out.pdf")));
    }

    void tagAddressesReadBack()
    {
        const Tag tag{TagKind::Country, QStringLiteral("FR")};
        QCOMPARE(tagOfAddress(tagAddress(tag)), tag);
        QVERIFY(!tagOfAddress(QStringLiteral("tag:planet:mars")));
        QVERIFY(!tagOfAddress(QStringLiteral("https://x.example/")));
    }
};

QTEST_MAIN(TestArticlePane)
#include "tst_articlepane.moc"
