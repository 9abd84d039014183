#include "core/utc.h"
#include "support/httpserver.h"
#include "ui/article/articlepane.h"
#include "ui/colours/colours.h"
#include "ui/keyboard/keymap.h"
#include "ui/windowfixture.h"

#include <QLabel>
#include <QTextBlock>
#include <QTextBrowser>

using namespace rendezvous;

namespace {

const QString sentence = QStringLiteral("The joint commission met in the capital and agreed that the next crew will carry one more "
                                        "astronaut to the station, while engineers of both sides study a common docking port. ");

QByteArray page()
{
    return "<html><head><title>Zeta</title></head><body><article><h1>Zeta</h1>" + ("<p>" + sentence.repeated(2).toUtf8() + "</p>").repeated(6)
           + "</article></body></html>";
}

} // namespace

class TestFullText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->press(Qt::Key_J);
        QTRY_VERIFY(text().contains(QStringLiteral("text of Alpha")));
    }
    void cleanup() { m_fixture.reset(); }

    void theKeyTogglesBetweenBothTextsAndTheChoiceStays();
    void theKeyFetchesThePageAndOfflineItIsThere();
    void withoutAStoredPageOfflineSaysWhatToDo();
    void aPageThatLostWordsIsAnnouncedAndTheFeedsTextStays();
    void aPageWithoutAnArticleSaysWhatToDo();
    void noticesNameTheKeysThatAreBound();
    void openingAnItemOfAFeedThatAlwaysWantsItFetches();
    void theLinkInTheHeadDoesTheSame();
    void editsAreMarkedByMoreThanColour();
    void severalEditsAreWalkedThrough();
    void anUneditedItemSaysSo();
    void thePublishersTimeIsShownWithItsZone();
    void coloursOfEditsCanBeRead();

private:
    QTextBrowser &view() { return *m_fixture->window->findChild<QTextBrowser *>(QStringLiteral("articleView")); }
    QString text() { return view().toPlainText(); }
    QString notice()
    {
        auto *label = m_fixture->window->findChild<QLabel *>(QStringLiteral("articleNotice"));
        return label->isVisible() ? label->text() : QString();
    }
    ItemId current() { return m_fixture->timeline().currentItem(); }

    void keep(const QString &words, bool isLossy = false)
    {
        IncomingFullText full;
        full.page = QUrl(QStringLiteral("https://news.example/page"));
        full.html = QStringLiteral("<p>%1</p>").arg(words);
        full.text = words;
        full.words = 2;
        full.feedWords = 9;
        full.isLossy = isLossy;
        QVERIFY(m_fixture->store.write([=, id = current()](store::Writing &w) {
                                     return w.keepFullText(id, full, false, QDateTime::currentDateTimeUtc());
                                 }).isOk());
        QTRY_VERIFY(m_fixture->window->panes().article.item().hasFullText());
    }
    /// An item that came while the window is open: it waits behind the pill until somebody wants to see it.
    void openNew(FeedId feed, const IncomingItem &item)
    {
        const ItemId id = m_fixture->store.addItems(feed, {item}).first();
        QTRY_COMPARE(m_fixture->items().pendingCount(), 1);
        m_fixture->items().showPending();
        QVERIFY(m_fixture->timeline().select(id));
    }
    /// An item whose page is on the server, opened.
    void openItemAt(const QUrl &link, const QString &words = QStringLiteral("Zeta in short."))
    {
        IncomingItem item = StoreFixture::item(QStringLiteral("Zeta"), words, {}, QDateTime(QDate(2026, 5, 2), QTime(9, 0), utc));
        item.link = link;
        m_fixture->settings.setValue(reader::settings::offline, false);
        openNew(m_fixture->store.addFeed(QStringLiteral("http://127.0.0.1/feed"), QStringLiteral("Near")), item);
        QTRY_VERIFY2(text().contains(words.left(80)), qPrintable(text()));
    }
    void edit(const QString &title, const QString &words)
    {
        IncomingItem item = StoreFixture::item(title, words, {}, QDateTime(QDate(2026, 5, 1), QTime(11, 59), utc));
        item.identity = QStringLiteral("Alpha");
        item.guid = item.identity;
        m_fixture->store.addItems(m_fixture->one, {item});
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestFullText::theKeyTogglesBetweenBothTextsAndTheChoiceStays()
{
    keep(QStringLiteral("words of the page"));
    m_fixture->press(Qt::Key_D);
    QTRY_VERIFY(text().contains(QStringLiteral("words of the page")));
    QVERIFY(!text().contains(QStringLiteral("text of Alpha")));
    QTRY_VERIFY(m_fixture->action("fullText")->isChecked());
    m_fixture->press(Qt::Key_J);
    QTRY_VERIFY(text().contains(QStringLiteral("text of Beta")));
    QTRY_VERIFY(!m_fixture->action("fullText")->isChecked());
    m_fixture->press(Qt::Key_K);
    QTRY_VERIFY(text().contains(QStringLiteral("words of the page")));
    m_fixture->press(Qt::Key_D);
    QTRY_VERIFY(text().contains(QStringLiteral("text of Alpha")));
}

void TestFullText::theKeyFetchesThePageAndOfflineItIsThere()
{
    HttpServer server;
    const auto article = server.serve("/zeta", CannedAnswer::of(page(), "text/html; charset=utf-8"));
    openItemAt(article->url());
    m_fixture->press(Qt::Key_D);
    QTRY_VERIFY(text().contains(QStringLiteral("common docking port")));
    QCOMPARE(article->count(), 1);
    QTRY_COMPARE(notice(), QString());
    server.stop();
    m_fixture->settings.setValue(reader::settings::offline, true);
    m_fixture->press(Qt::Key_D);
    QTRY_VERIFY(text().contains(QStringLiteral("Zeta in short.")));
    m_fixture->press(Qt::Key_D);
    QTRY_VERIFY(text().contains(QStringLiteral("common docking port")));
}

void TestFullText::withoutAStoredPageOfflineSaysWhatToDo()
{
    m_fixture->press(Qt::Key_D);
    QTRY_VERIFY2(notice().contains(QStringLiteral("offline")), qPrintable(notice()));
    QVERIFY(notice().contains(QStringLiteral("Press D")));
    QVERIFY(text().contains(QStringLiteral("text of Alpha")));
    QVERIFY(!m_fixture->action("fullText")->isChecked());
    m_fixture->press(Qt::Key_J);
    QTRY_COMPARE(notice(), QString());
}

void TestFullText::aPageThatLostWordsIsAnnouncedAndTheFeedsTextStays()
{
    HttpServer server;
    const auto article = server.serve("/zeta", CannedAnswer::of(page(), "text/html; charset=utf-8"));
    openItemAt(article->url(), sentence.repeated(30).trimmed());
    m_fixture->press(Qt::Key_D);
    QTRY_VERIFY2(notice().contains(QStringLiteral("fewer words than the feed")), qPrintable(notice()));
    QVERIFY(notice().contains(QStringLiteral("showing the text of the feed")));
    QVERIFY(!m_fixture->action("fullText")->isChecked());
    m_fixture->press(Qt::Key_D);
    QTRY_VERIFY2(notice().contains(QStringLiteral("showing what it gave")), qPrintable(notice()));
    QVERIFY(m_fixture->action("fullText")->isChecked());
}

void TestFullText::aPageWithoutAnArticleSaysWhatToDo()
{
    HttpServer server;
    const auto article = server.serve("/zeta", CannedAnswer::of("<html><body></body></html>", "text/html"));
    openItemAt(article->url());
    m_fixture->press(Qt::Key_D);
    QTRY_VERIFY2(notice().contains(QStringLiteral("Press V")), qPrintable(notice()));
    QVERIFY(text().contains(QStringLiteral("Zeta in short.")));
}

void TestFullText::noticesNameTheKeysThatAreBound()
{
    const auto bind = [this](const QList<QKeySequence> &keys) {
        ui::Keymap::standard().with(QStringLiteral("fullText"), keys).save(m_fixture->settings);
        m_fixture->action("fullText")->trigger();
    };
    bind({QKeySequence(Qt::Key_F9)});
    QTRY_VERIFY2(notice().contains(QStringLiteral("Press F9 again")), qPrintable(notice()));
    bind({});
    QTRY_VERIFY2(notice().contains(QStringLiteral("Choose “Full text” from the menu again")), qPrintable(notice()));
}

void TestFullText::openingAnItemOfAFeedThatAlwaysWantsItFetches()
{
    const FeedId id = m_fixture->store.addFeed(QStringLiteral("http://127.0.0.1/feed"), QStringLiteral("Near"));
    FeedChoices choices;
    choices.isFullText = true;
    QVERIFY(m_fixture->store.write([&](store::Writing &w) { return w.setChoices(id, choices); }).isOk());
    HttpServer server;
    const auto article = server.serve("/zeta", CannedAnswer::of(page(), "text/html; charset=utf-8"));
    IncomingItem item = StoreFixture::item(QStringLiteral("Zeta"), QStringLiteral("Zeta in short."));
    item.link = article->url();
    m_fixture->settings.setValue(reader::settings::offline, false);
    openNew(id, item);
    QTRY_VERIFY(text().contains(QStringLiteral("common docking port")));
    QCOMPARE(article->count(), 1);
}

void TestFullText::theLinkInTheHeadDoesTheSame()
{
    keep(QStringLiteral("words of the page"));
    QTRY_VERIFY(!view().document()->find(QStringLiteral("Full text")).isNull());
    QTextCursor link = view().document()->find(QStringLiteral("Full text"));
    link.setPosition(link.selectionStart() + 2);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().cursorRect(link).center());
    QTRY_VERIFY(text().contains(QStringLiteral("words of the page")));
    QVERIFY(text().contains(QStringLiteral("Text of the feed")));
}

void TestFullText::editsAreMarkedByMoreThanColour()
{
    edit(QStringLiteral("Alpha corrected"), QStringLiteral("words of Alpha"));
    QTRY_VERIFY(text().contains(QStringLiteral("Edited: 1 earlier version")));
    m_fixture->press(Qt::Key_D, Qt::ShiftModifier);
    QTRY_VERIFY(text().contains(QStringLiteral("textwords of Alpha")));
    QVERIFY(text().startsWith(QStringLiteral("Alpha corrected")));
    const auto formatOf = [this](const char *word, int from) {
        QTextCursor cursor = view().document()->find(QLatin1String(word), from);
        return cursor.charFormat();
    };
    const int body = view().document()->find(QStringLiteral("textwords")).selectionStart();
    QVERIFY(formatOf("text", body).fontStrikeOut());
    QVERIFY(!formatOf("text", body).fontUnderline());
    QVERIFY(formatOf("words", body).fontUnderline());
    QVERIFY(!formatOf(" of Alpha", body).fontUnderline());
    QVERIFY(formatOf("corrected", 0).fontUnderline());
    m_fixture->press(Qt::Key_D, Qt::ShiftModifier);
    QTRY_VERIFY(!text().contains(QStringLiteral("textwords")));
    m_fixture->press(Qt::Key_D, Qt::ShiftModifier);
    QTRY_VERIFY(text().contains(QStringLiteral("textwords")));
    m_fixture->press(Qt::Key_J);
    QTRY_VERIFY(text().contains(QStringLiteral("text of Beta")));
}

void TestFullText::severalEditsAreWalkedThrough()
{
    edit(QStringLiteral("Alpha"), QStringLiteral("second words"));
    edit(QStringLiteral("Alpha"), QStringLiteral("third words"));
    QTRY_VERIFY(text().contains(QStringLiteral("third words")));
    m_fixture->press(Qt::Key_D, Qt::ShiftModifier);
    QTRY_VERIFY(text().contains(QStringLiteral("Change 2 of 2")));
    QVERIFY(text().contains(QStringLiteral("secondthird words")));
    QTextCursor link = view().document()->find(QStringLiteral("Earlier change"));
    link.setPosition(link.selectionStart() + 2);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().cursorRect(link).center());
    QTRY_VERIFY(text().contains(QStringLiteral("Change 1 of 2")));
    QVERIFY(!text().contains(QStringLiteral("third")));
}

void TestFullText::anUneditedItemSaysSo()
{
    QSignalSpy message(&m_fixture->window->panes().article, &ui::ArticlePane::message);
    m_fixture->press(Qt::Key_D, Qt::ShiftModifier);
    QTRY_COMPARE(message.size(), 1);
    QVERIFY(text().contains(QStringLiteral("text of Alpha")));
}

void TestFullText::thePublishersTimeIsShownWithItsZone()
{
    IncomingItem item = StoreFixture::item(QStringLiteral("Zoned"), QStringLiteral("zoned words"), {},
                                           QDateTime(QDate(2026, 5, 2), QTime(9, 0), utc));
    // a zone that nobody who runs this lives in
    item.publishedZone = 12 * 60 + 45;
    openNew(m_fixture->two, item);
    QTRY_VERIFY(text().contains(QStringLiteral("zoned words")));
    QVERIFY2(text().contains(QStringLiteral("UTC+12:45 (here ")), qPrintable(text()));
    QVERIFY(text().contains(QLocale().toString(QTime(21, 45), QLocale::ShortFormat)));
}

void TestFullText::coloursOfEditsCanBeRead()
{
    QPalette light(Qt::white);
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, Qt::black);
    QPalette dark(QColor(0x20, 0x20, 0x20));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    dark.setColor(QPalette::Text, Qt::white);
    for (const QPalette &palette : {light, dark}) {
        for (const ui::Edit edit : {ui::Edit::Removed, ui::Edit::Added}) {
            QVERIFY(ui::contrast(ui::editColour(edit, palette), palette.color(QPalette::Base)) >= 4.5);
            QVERIFY(ui::contrast(ui::editColour(edit, palette), ui::editGround(edit, palette)) >= 4.5);
        }
    }
}

QTEST_MAIN(TestFullText)
#include "tst_fulltext.moc"
