#include "core/utc.h"
#include "ui/article/articlepane.h"
#include "ui/article/articleview.h"
#include "ui/ownnames/ownnamesdialog.h"
#include "ui/paneroom.h"
#include "ui/windowfixture.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace rendezvous;
using namespace rendezvous::ui;

namespace {

const Tag nasa{TagKind::Agency, QStringLiteral("nasa")};

/// A window that shows an item about NASA and Roscosmos.
struct Reading : WindowFixture
{
    Reading()
    {
        const Tag roscosmos{TagKind::Agency, QStringLiteral("roscosmos")};
        const auto item = StoreFixture::item(
            QStringLiteral("NASA talks"), QStringLiteral("First words. Roscosmos answers soon. Last words."),
            {nasa, roscosmos}, QDateTime(QDate(2026, 5, 2), QTime(12, 0), utc));
        id = store.addItems(one, {item}, QDateTime(QDate(2026, 5, 2), QTime(13, 0), utc)).first();
        openWindow();
        QSignalSpy shown(&article(), &ArticlePane::shown);
        window->showItem(id);
        if (!shown.wait(patience))
            qFatal("the article was not shown");
        timeline().focusList();
    }

    ArticlePane &article() { return window->panes().article; }
    qint64 count(const char *query)
    {
        return *store.read([q = *ItemQuery::parse(QString::fromUtf8(query))](const store::Reading &r) {
            return r.count(q);
        });
    }
    QVector<OwnName> ownNames()
    {
        return *store.read([](const store::Reading &r) { return r.ownNames(); });
    }
    bool isCorrected(const Tag &tag) const
    {
        const QVector<TagCorrection> &corrections = window->panes().article.item().corrections;
        return corrections.contains(TagCorrection{tag, true}) ||
               corrections.contains(TagCorrection{tag, false});
    }

    ItemId id{};
};

template <class Widget> Widget *opened(const QWidget &window, const char *name)
{
    Widget *found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            found = window.findChild<Widget *>(QLatin1String(name));
            return found && found->isVisible();
        },
        patience);
    return found;
}

} // namespace

class TestTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOwnNameIsAddedEditedRemovedAndComesBack()
    {
        Reading reading;
        reading.action("ownNames")->trigger();
        auto *dialog = opened<QDialog>(*reading.window, "ownNamesDialog");
        QVERIFY(dialog);
        QTest::mouseClick(&child<QPushButton>(*dialog, "ownNamesAdd"), Qt::LeftButton);
        auto *editor = opened<QDialog>(*dialog, "ownNameDialog");
        QVERIFY(editor);
        auto &name = child<QLineEdit>(*editor, "ownName");
        QTest::keyClicks(&name, QStringLiteral("Cosmofest"));
        child<QPlainTextEdit>(*editor, "ownNameSpellings")
            .setPlainText(QStringLiteral("Космофест\n\nКосмофеста"));
        QTest::keyClick(&name, Qt::Key_Return);
        QTRY_COMPARE(reading.ownNames().size(), 1);
        const OwnName added = reading.ownNames().first();
        QCOMPARE(added.forms, (QStringList{QStringLiteral("Cosmofest"), QStringLiteral("Космофест"),
                                           QStringLiteral("Космофеста")}));
        QCOMPARE(added.tag, (Tag{TagKind::Programme, QStringLiteral("cosmofest")}));
        auto &list = child<QTreeWidget>(*dialog, "ownNamesList");
        QTRY_COMPARE(list.topLevelItemCount(), 1);

        QTest::mouseClick(&child<QPushButton>(*dialog, "ownNamesRemove"), Qt::LeftButton);
        QTRY_VERIFY(reading.ownNames().isEmpty());
        QTRY_COMPARE(list.topLevelItemCount(), 0);
        QTest::mouseClick(&child<QPushButton>(*dialog, "ownNamesUndo"), Qt::LeftButton);
        QTRY_COMPARE(reading.ownNames(), QVector<OwnName>{added});
    }

    void aNameThatIsKnownIsRefusedAndSaysWhose()
    {
        Reading reading;
        reading.action("ownNames")->trigger();
        auto *dialog = opened<QDialog>(*reading.window, "ownNamesDialog");
        QTest::mouseClick(&child<QPushButton>(*dialog, "ownNamesAdd"), Qt::LeftButton);
        auto *editor = opened<QDialog>(*dialog, "ownNameDialog");
        QVERIFY(editor);
        auto &name = child<QLineEdit>(*editor, "ownName");
        QTest::keyClicks(&name, QStringLiteral("Roskosmos"));
        const QString fault = child<QLabel>(*editor, "ownNameFault").text();
        QVERIFY2(fault.contains(QStringLiteral("Roscosmos")), qPrintable(fault));
        QTest::keyClick(&name, Qt::Key_Return);
        QVERIFY(editor->isVisible());
        QVERIFY(reading.ownNames().isEmpty());
    }

    void ownNamesGoOutToAFileAndComeBack()
    {
        Reading reading;
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("names.json"));
        const OwnName name{
            {TagKind::Person, QStringLiteral("x")}, {QStringLiteral("Xenia Example")}, true, false};
        QVERIFY(reading.store.write([name](store::Writing &w) { return w.saveOwnName(name); }));
        reading.action("ownNames")->trigger();
        auto *dialog = opened<OwnNamesDialog>(*reading.window, "ownNamesDialog");
        QTRY_COMPARE(child<QTreeWidget>(*dialog, "ownNamesList").topLevelItemCount(), 1);
        dialog->exportFile(file);
        QVERIFY(reading.store.write([name](store::Writing &w) { return w.removeOwnName(name.tag); }));
        QTRY_COMPARE(child<QTreeWidget>(*dialog, "ownNamesList").topLevelItemCount(), 0);
        dialog->importFile(file);
        QTRY_COMPARE(reading.ownNames(), QVector<OwnName>{name});
        dialog->importFile(file);
        QTRY_VERIFY(child<QLabel>(*dialog, "ownNamesNote").text().contains(QStringLiteral("Xenia Example")));
        QCOMPARE(reading.ownNames().size(), 1);
    }

    void aNameThatNoTextCanHoldIsSaidAndWhatIsWrittenIsNoMarkup()
    {
        Reading reading;
        const OwnName rocket{{TagKind::Programme, QStringLiteral("a")}, {QString::fromUtf8("🚀")}, false, true};
        const OwnName marked{{TagKind::Programme, QStringLiteral("b")},
                             {QStringLiteral("Cosmofest"), QStringLiteral("<img src=x>")}, false, true};
        QVERIFY(reading.store.write([=](store::Writing &w) { return w.saveOwnName(rocket); }));
        QVERIFY(reading.store.write([=](store::Writing &w) { return w.saveOwnName(marked); }));
        reading.action("ownNames")->trigger();
        auto *dialog = opened<OwnNamesDialog>(*reading.window, "ownNamesDialog");
        auto &list = child<QTreeWidget>(*dialog, "ownNamesList");
        QTRY_COMPARE(list.topLevelItemCount(), 2);
        QStringList rest;
        QStringList tips;
        for (int row = 0; row < 2; ++row) {
            rest.append(list.topLevelItem(row)->text(2));
            tips.append(list.topLevelItem(row)->toolTip(2));
        }
        QVERIFY2(rest.join(u'\n').contains(QStringLiteral("has no letter or digit")), qPrintable(rest.join(u'\n')));
        QVERIFY(rest.contains(QStringLiteral("<img src=x>")));
        QVERIFY2(!tips.join(u'\n').contains(QStringLiteral("<img")), qPrintable(tips.join(u'\n')));
    }

    void aWrongTagIsTakenOffByTheMenuOfItsChip()
    {
        Reading reading;
        QCOMPARE(reading.count("agency:nasa"), 1);
        auto &view = child<ArticleView>(*reading.window, "articleView");
        QPoint place;
        for (int y = 0; y < view.viewport()->height() && place.isNull(); y += 4) {
            for (int x = 0; x < view.viewport()->width(); x += 4) {
                if (view.anchorAt({x, y}) == QStringLiteral("tag:agency:nasa")) {
                    place = {x, y};
                    break;
                }
            }
        }
        QVERIFY(!place.isNull());
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place, view.viewport()->mapToGlobal(place));
        QApplication::sendEvent(view.viewport(), &asked);
        auto *menu = opened<QMenu>(*reading.window, "tagMenu");
        QVERIFY(menu);
        child<QAction>(*menu, "refuseTag").trigger();
        menu->close();
        QTRY_COMPARE(reading.count("agency:nasa"), 0);
        QTRY_VERIFY(reading.isCorrected(nasa));
        QTRY_VERIFY(view.toHtml().contains(QStringLiteral("line-through")));
        reading.press(Qt::Key_U);
        QTRY_COMPARE(reading.count("agency:nasa"), 1);
    }

    void aTagIsAddedByKeys()
    {
        Reading reading;
        reading.press(Qt::Key_L);
        auto *palette = opened<QDialog>(*reading.window, "tagPalette");
        QVERIFY(palette);
        auto &typed = child<QLineEdit>(*palette, "paletteInput");
        QTest::keyClicks(&typed, QStringLiteral("skylab"));
        QTest::keyClick(&typed, Qt::Key_Return);
        QTRY_COMPARE(reading.count("station:skylab"), 1);
        QTRY_VERIFY(reading.isCorrected({TagKind::Station, QStringLiteral("skylab")}));
    }

    void everyTagSaysWhyAndWhere()
    {
        Reading reading;
        reading.press(Qt::Key_W);
        auto *dialog = opened<QDialog>(*reading.window, "itemTagsDialog");
        QVERIFY(dialog);
        auto &list = child<QListWidget>(*dialog, "itemTagsList");
        const auto found = list.findItems(QStringLiteral("Roscosmos"), Qt::MatchContains);
        QCOMPARE(found.size(), 1);
        list.setCurrentItem(found.first());
        auto &why = child<QTextBrowser>(*dialog, "itemTagsWhy");
        QVERIFY2(why.toPlainText().contains(QStringLiteral("“Roscosmos answers soon.”")),
                 qPrintable(why.toPlainText()));
        const QTextCursor bold = why.document()->find(QStringLiteral("Roscosmos answers"));
        QVERIFY(!bold.isNull());
        Q_EMIT why.anchorClicked(QUrl(QStringLiteral("mark:1")));
        auto &view = child<ArticleView>(*reading.window, "articleView");
        QTRY_COMPARE(view.textCursor().selectedText(), QStringLiteral("Roscosmos"));
    }

    void aCorrectionIsTakenBackWhereItIsShown()
    {
        Reading reading;
        QVERIFY(reading.store.write([id = reading.id](store::Writing &w) {
            return w.correctTag(id, {nasa, false});
        }));
        QTRY_VERIFY(reading.isCorrected(nasa));
        reading.press(Qt::Key_W);
        auto *dialog = opened<QDialog>(*reading.window, "itemTagsDialog");
        auto &list = child<QListWidget>(*dialog, "itemTagsList");
        list.setCurrentRow(list.count() - 1);
        QTest::mouseClick(&child<QPushButton>(*dialog, "itemTagsCorrect"), Qt::LeftButton);
        QTRY_COMPARE(reading.count("agency:nasa"), 1);
    }

    void taggingAgainIsShownAndCanBeStopped()
    {
        Reading reading;
        QSignalSpy stopped(reading.window.get(), &MainWindow::retaggingStopRequested);
        reading.window->showRetagging({1200, 63'000, 10});
        auto &label = child<QLabel>(*reading.window, "statusRetagging");
        QVERIFY(label.isVisible());
        QVERIFY2(label.text().contains(QStringLiteral("63,000")), qPrintable(label.text()));
        QTest::mouseClick(&child<QToolButton>(*reading.window, "statusRetaggingStop"), Qt::LeftButton);
        QCOMPARE(stopped.size(), 1);
        reading.window->endRetagging({}, true, {});
        QVERIFY(!label.isVisible());
    }

    void picturesThatAreFetchedAreShownAndCanBeStopped()
    {
        Reading reading;
        QSignalSpy stopped(reading.window.get(), &MainWindow::picturesStopRequested);
        auto &label = child<QLabel>(*reading.window, "statusPictures");
        QVERIFY(!label.isVisible());
        reading.window->showPictures(1234);
        QVERIFY(label.isVisible());
        QVERIFY2(label.text().contains(QStringLiteral("1,234")), qPrintable(label.text()));
        QTest::mouseClick(&child<QToolButton>(*reading.window, "statusPicturesStop"), Qt::LeftButton);
        QCOMPARE(stopped.size(), 1);
        reading.window->endPictures();
        QVERIFY(!label.isVisible());
    }
};

QTEST_MAIN(TestTags)
#include "tst_tags.moc"
