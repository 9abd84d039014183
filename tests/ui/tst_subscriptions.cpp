#include "models/sidebarmodel.h"
#include "ui/actions/openlink.h"
#include "ui/notice/noticebar.h"
#include "ui/sidebar/sidebarpane.h"
#include "ui/subscriptions/editfeeddialog.h"
#include "ui/subscriptions/welcome.h"
#include "ui/subscriptions/welcomedialog.h"
#include "ui/tray/notice.h"
#include "ui/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace rendezvous;
using namespace rendezvous::ui;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSubscriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsSubscribedToOffline();
    void editingCanBeUndone();
    void aFeedThatMovedCanGoBack();
    void anotherAddressIsCheckedAndCanBeUndone();
    void removingAFeedCanBeUndone();
    void removingASearchCanBeUndone();
    void importSaysWhatCameOfItAndIsGivenBack();
    void exportWritesWhatIsThere();
    void theWelcomeShowsWhatItWillSubscribeTo();
    void theWelcomeAsksNobodyWhetherThereIsANetwork();
    void aNoticeIsGroupedAndHeedsTheSwitches();
    void linksThatDeceiveAreSeen();

private:
    static QVector<Feed> feeds(WindowFixture &fixture)
    {
        return *fixture.store.read([](const store::Reading &r) { return r.feeds(); });
    }
};

void TestSubscriptions::anAddressIsSubscribedToOffline()
{
    WindowFixture fixture;
    fixture.action("addFeed")->trigger();
    auto *dialog = fixture.window->findChild<QDialog *>(QStringLiteral("addFeedDialog"));
    QVERIFY(dialog);
    auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addFeedAdd"));
    auto *address = dialog->findChild<QLineEdit *>(QStringLiteral("feedAddress"));
    address->clear();
    QVERIFY(!add->isEnabled());
    address->setText(QStringLiteral("https://three.example/feed.xml"));
    dialog->findChild<QComboBox *>(QStringLiteral("feedFolder"))->setCurrentText(QStringLiteral("News/Space"));
    add->click();
    QTRY_COMPARE(feeds(fixture).size(), 3);
    QCOMPARE(feeds(fixture).last().folder, QStringList({QStringLiteral("News"), QStringLiteral("Space")}));
}

void TestSubscriptions::editingCanBeUndone()
{
    WindowFixture fixture;
    QTRY_COMPARE(fixture.window->panes().places.facts().feeds.size(), 2);
    Q_EMIT fixture.window->panes().sidebar.editFeedRequested(fixture.one);
    auto *dialog = fixture.window->findChild<EditFeedDialog *>(QStringLiteral("editFeedDialog"));
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("editTitle"))->setText(QStringLiteral("First"));
    dialog->findChild<QCheckBox *>(QStringLiteral("editNotifying"))->setChecked(false);
    dialog->accept();
    const auto title = [&] {
        return fixture.store.read([id = fixture.one](const store::Reading &r) { return r.feed(id); })->userTitle;
    };
    QTRY_COMPARE(title(), QStringLiteral("First"));
    fixture.action("undo")->trigger();
    QTRY_COMPARE(title(), QString());
}

void TestSubscriptions::aFeedThatMovedCanGoBack()
{
    WindowFixture fixture;
    QTRY_COMPARE(fixture.window->panes().places.facts().feeds.size(), 2);
    reader::FeedOutcome outcome;
    outcome.feed = fixture.one;
    outcome.url = QUrl(QStringLiteral("https://before.example/feed"));
    outcome.movedTo = QUrl(QStringLiteral("https://one.example/feed"));
    Q_EMIT fixture.refresher.feedFinished(outcome);
    QVERIFY(fixture.window->notice().text().contains(QStringLiteral("one.example")));
    fixture.window->notice().findChild<QPushButton *>()->click();
    const auto address = [&] {
        return fixture.store.read([id = fixture.one](const store::Reading &r) { return r.feed(id); })->url;
    };
    QTRY_COMPARE(address(), outcome.url);
    fixture.action("undo")->trigger();
    QTRY_VERIFY(address() != outcome.url);
}

void TestSubscriptions::anotherAddressIsCheckedAndCanBeUndone()
{
    WindowFixture fixture;
    QTRY_COMPARE(fixture.window->panes().places.facts().feeds.size(), 2);
    Q_EMIT fixture.window->panes().sidebar.editFeedRequested(fixture.one);
    auto *dialog = fixture.window->findChild<EditFeedDialog *>(QStringLiteral("editFeedDialog"));
    auto *address = dialog->findChild<QLineEdit *>(QStringLiteral("editAddress"));
    const auto *message = dialog->findChild<QLabel *>(QStringLiteral("editMessage"));
    const auto url = [&] {
        return fixture.store.read([id = fixture.one](const store::Reading &r) { return r.feed(id); })->url;
    };
    const QUrl before = url();
    for (const char *wrong : {"", "ftp://one.example/feed"}) {
        address->setText(QLatin1String(wrong));
        dialog->accept();
        QVERIFY(message->text().contains(QLatin1String("https://")));
    }
    address->setText(feeds(fixture).last().url.toString());
    dialog->accept();
    QTRY_VERIFY(message->text().contains(feeds(fixture).last().shownTitle()));
    QVERIFY(dialog->isVisible());

    const QUrl moved(QStringLiteral("https://moved.example/feed"));
    address->setText(moved.toString());
    dialog->accept();
    QTRY_COMPARE(url(), moved);
    fixture.action("undo")->trigger();
    QTRY_COMPARE(url(), before);
}

void TestSubscriptions::removingAFeedCanBeUndone()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_J);
    QTRY_VERIFY(fixture.isRead(QStringLiteral("Alpha")));
    QTRY_COMPARE(fixture.window->panes().places.facts().feeds.size(), 2);
    Q_EMIT fixture.window->panes().sidebar.removeFeedRequested(fixture.one);
    QTRY_COMPARE(feeds(fixture).size(), 1);
    QTRY_COMPARE(fixture.items().rowCount(), 1);
    fixture.action("undo")->trigger();
    QTRY_COMPARE(feeds(fixture).size(), 2);
    const auto all = fixture.store.read([](const store::Reading &r) { return r.items({}, {0, -1}); });
    QCOMPARE(all->size(), 4);
    QCOMPARE(all->first().title, QStringLiteral("Alpha"));
    QVERIFY2(all->first().isRead, "what was read before stays read");
}

void TestSubscriptions::removingASearchCanBeUndone()
{
    WindowFixture fixture;
    const auto searches = [&] {
        return *fixture.store.read([](const store::Reading &r) { return r.savedSearches(); });
    };
    const auto id = fixture.store.write(
        [](store::Writing &w) { return w.saveSearch({0, QStringLiteral("Mir"), QStringLiteral("mir"), true}); });
    QTRY_COMPARE(fixture.window->panes().places.facts().savedSearches.size(), 1);
    Q_EMIT fixture.window->panes().sidebar.removeSavedSearchRequested(*id);
    QTRY_VERIFY(searches().isEmpty());
    fixture.action("undo")->trigger();
    QTRY_COMPARE(searches().size(), 1);
    QCOMPARE(searches().first().id, *id);
    QVERIFY(searches().first().isNotifying);
    fixture.action("redo")->trigger();
    QTRY_VERIFY(searches().isEmpty());
}

void TestSubscriptions::importSaysWhatCameOfItAndIsGivenBack()
{
    WindowFixture fixture;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("in.opml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<opml version='2.0'><head><ownerName>Me</ownerName></head><body><outline text='N'><outline type='rss' text='New' xmlUrl='https://n.example/f'/></outline>"
               "<outline type='rss' text='One' xmlUrl='http://one.example/feed'/></body></opml>");
    file.close();
    fixture.action("importOpml")->trigger();
    auto *dialog = fixture.window->findChild<QFileDialog *>(QStringLiteral("importDialog"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    QTRY_COMPARE(feeds(fixture).size(), 3);
    QTRY_VERIFY(fixture.window->notice().text().contains(u'1'));
    dialog->close();
    fixture.action("undo")->trigger();
    QTRY_COMPARE(feeds(fixture).size(), 2);
    fixture.action("redo")->trigger();
    QTRY_COMPARE(feeds(fixture).size(), 3);

    const QString back = folder.filePath(QStringLiteral("back.opml"));
    fixture.action("exportOpml")->trigger();
    auto *saving = fixture.window->findChild<QFileDialog *>(QStringLiteral("exportDialog"));
    QVERIFY(saving);
    Q_EMIT saving->fileSelected(back);
    QTRY_VERIFY(readFile(back).contains("<ownerName>Me</ownerName>"));
    saving->close();
}

void TestSubscriptions::exportWritesWhatIsThere()
{
    WindowFixture fixture;
    QTRY_COMPARE(fixture.window->panes().places.facts().feeds.size(), 2);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.opml"));
    fixture.action("exportOpml")->trigger();
    auto *dialog = fixture.window->findChild<QFileDialog *>(QStringLiteral("exportDialog"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(readFile(path).contains("https://two.example/feed"));
    dialog->close();
}

void TestSubscriptions::theWelcomeShowsWhatItWillSubscribeTo()
{
    const auto catalogue = reader::readCatalogue();
    QVERIFY(catalogue);
    WelcomeDialog dialog(*catalogue, {QStringLiteral("fr")});
    const feed::Opml french = dialog.chosen();
    QVERIFY(!french.feeds.isEmpty());
    for (const feed::OpmlFeed &feed : french.feeds)
        QCOMPARE(feed.language, QStringLiteral("fr"));
    auto *languages = dialog.findChild<QListWidget *>(QStringLiteral("welcomeLanguages"));
    for (int row = 0; row < languages->count(); ++row)
        languages->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(dialog.chosen().feeds.isEmpty());
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("welcomeStart"))->isEnabled());
    dialog.setHasNetwork(false);
    QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("welcomeNetwork"))->text().isEmpty());
}

void TestSubscriptions::theWelcomeAsksNobodyWhetherThereIsANetwork()
{
    WindowFixture fixture;
    fixture.settings.setValue(reader::settings::offline, false);
    fixture.fetcher.setHasNetwork(false);
    openWelcome(*fixture.window, fixture.window->engine());
    auto *dialog = fixture.window->findChild<WelcomeDialog *>();
    QVERIFY(dialog);
    auto *label = dialog->findChild<QLabel *>(QStringLiteral("welcomeNetwork"));
    QVERIFY(!label->text().isEmpty());
    fixture.fetcher.setHasNetwork(true);
    QVERIFY(label->text().isEmpty());
    dialog->reject();
}

void TestSubscriptions::aNoticeIsGroupedAndHeedsTheSwitches()
{
    Feed loud;
    loud.id = FeedId{1};
    loud.title = QStringLiteral("Loud");
    Feed quiet = loud;
    quiet.id = FeedId{2};
    quiet.title = QStringLiteral("Quiet");
    quiet.isNotifying = false;
    ItemHeader item;
    item.feed = FeedId{1};
    item.title = QStringLiteral("Docked");
    ItemHeader other = item;
    other.feed = FeedId{2};
    const auto notice = noticeFor({item, other}, {loud, quiet}, {});
    QVERIFY(notice);
    QCOMPARE(notice->text, QStringLiteral("Loud: Docked"));
    QVERIFY(!noticeFor({other}, {loud, quiet}, {}));
    QVERIFY(noticeFor({other}, {loud, quiet}, {{QStringLiteral("Tiangong"), 2}})->text.contains(QStringLiteral("Tiangong")));
}

void TestSubscriptions::linksThatDeceiveAreSeen()
{
    const QUrl esa(QStringLiteral("https://www.esa.int/x"));
    QVERIFY(!namesAnotherHost(QStringLiteral("the mission"), esa));
    QVERIFY(!namesAnotherHost(QStringLiteral("esa.int"), esa));
    QVERIFY(!namesAnotherHost(QStringLiteral("https://www.esa.int/other"), esa));
    QVERIFY(namesAnotherHost(QStringLiteral("https://nasa.gov/news"), esa));
    QVERIFY(namesAnotherHost(QStringLiteral("www.nasa.gov"), esa));
    QVERIFY(isOpenable(esa));
    QVERIFY(!isOpenable(QUrl(QStringLiteral("file:///etc/passwd"))));
    QVERIFY(!isOpenable(QUrl(QStringLiteral("javascript:alert(1)"))));
    QVERIFY(!isOpenable(QUrl(QStringLiteral("https:///nohost"))));
}

QTEST_MAIN(TestSubscriptions)
#include "tst_subscriptions.moc"
