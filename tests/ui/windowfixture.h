#pragma once

#include "core/utc.h"
#include "fetch/fetcher.h"
#include "models/currentquery.h"
#include "models/timelinemodel.h"
#include "reader/fulltextcopies.h"
#include "reader/refresher.h"
#include "reader/settings.h"
#include "reader/subscriber.h"
#include "support/storefixture.h"
#include "tagging/tagger.h"
#include "ui/article/picturecache.h"
#include "ui/mainwindow.h"
#include "ui/timeline/timelinepane.h"

#include <QAction>
#include <QUndoStack>
#include <QtTest>

/// The whole window over a store of its own, offline, with items in two feeds: "One" has three, newest "Alpha", "Beta",
/// "Gamma"; "Two" has "Delta".
class WindowFixture
{
public:
    WindowFixture() : settings(store.folder() + QStringLiteral("/settings.ini"))
    {
        using namespace rendezvous;
        const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), utc);
        one = store.addFeed(QStringLiteral("https://one.example/feed"), QStringLiteral("One"));
        two = store.addFeed(QStringLiteral("https://two.example/feed"), QStringLiteral("Two"));
        const auto item = [&now](const char *title, int minutes) {
            return StoreFixture::item(QLatin1String(title), QStringLiteral("text of ") + QLatin1String(title), {},
                                      now.addSecs(-60 * minutes));
        };
        store.addItems(one, {item("Alpha", 1), item("Beta", 2), item("Gamma", 3)}, now);
        store.addItems(two, {item("Delta", 4)}, now);
        settings.setValue(reader::settings::offline, true);
        openWindow();
    }

    void openWindow()
    {
        showWindow(tagger);
        (void)QTest::qWaitFor([this] { return items().phase() == rendezvous::models::TimelineModel::Phase::Ready; }, patience);
        timeline().focusList();
    }

    /// Without a tagger the window has no commands yet.
    void showWindow(const std::shared_ptr<const rendezvous::tagging::Tagger> &known)
    {
        window.reset();
        window = std::make_unique<rendezvous::ui::MainWindow>(rendezvous::ui::Engine{
            store.store(), settings, fetcher, refresher, subscriber, known, pictures, store.folder(),
            QStringLiteral("en"), fullTexts});
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
        QApplication::setActiveWindow(window.get());
    }

    rendezvous::models::TimelineModel &items() { return window->panes().items; }
    rendezvous::models::CurrentQuery &query() { return window->panes().query; }
    rendezvous::ui::TimelinePane &timeline() { return window->panes().timeline; }
    QAction *action(const char *name) { return window->findChild<QAction *>(QLatin1String(name)); }

    QString currentTitle()
    {
        const auto *header = items().header(timeline().currentItem());
        return header ? header->title : QString();
    }
    bool isRead(const QString &title)
    {
        const auto all = store.read([](const rendezvous::store::Reading &r) { return r.items({}, {0, -1}); });
        for (const rendezvous::ItemHeader &header : *all) {
            if (header.title == title)
                return header.isRead;
        }
        return false;
    }
    qint64 unread()
    {
        return *store.read([](const rendezvous::store::Reading &r) {
            return r.count(rendezvous::ItemQuery().withState(rendezvous::ItemQuery::State::Unread));
        });
    }

    /// As a keyboard sends it: to the widget that has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {}, quint32 scanCode = 0)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
        QString typed = text;
        if (typed.isEmpty() && key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde)
            typed = modifiers.testFlag(Qt::ShiftModifier) ? QString(QChar(key)) : QString(QChar(key)).toLower();
        QKeyEvent override(QEvent::ShortcutOverride, key, modifiers, scanCode, 0, 0, typed);
        override.ignore();
        QApplication::sendEvent(target, &override);
        QKeyEvent down(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, typed);
        QApplication::sendEvent(target, &down);
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, scanCode, 0, 0, typed);
        QApplication::sendEvent(target, &up);
    }

    StoreFixture store;
    rendezvous::reader::Settings settings;
    rendezvous::fetch::Fetcher fetcher;
    std::shared_ptr<const rendezvous::tagging::Tagger> tagger =
        *rendezvous::tagging::Tagger::build(*rendezvous::tagging::Gazetteer::load());
    rendezvous::reader::Refresher refresher{store.store(), fetcher, tagger, settings};
    rendezvous::reader::Subscriber subscriber{store.store(), fetcher, tagger, settings};
    rendezvous::reader::FullTextCopies fullTexts{store.store(), fetcher, tagger, settings};
    rendezvous::ui::PictureCache pictures{store.folder() + QStringLiteral("/pictures")};
    std::unique_ptr<rendezvous::ui::MainWindow> window;
    rendezvous::FeedId one{};
    rendezvous::FeedId two{};
};
