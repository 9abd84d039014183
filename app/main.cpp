#include "cli/commandline.h"
#include "cli/handedover.h"
#include "cli/invocation.h"
#include "core/bounds.h"
#include "fetch/fetcher.h"
#include "fetch/networkwatch.h"
#include "instance/admission.h"
#include "instance/handover.h"
#include "instance/instance.h"
#include "reader/diskroom.h"
#include "reader/feedicons.h"
#include "reader/fulltextcopies.h"
#include "reader/keptwaits.h"
#include "reader/housekeeping.h"
#include "reader/offlinecopies.h"
#include "reader/profile.h"
#include "reader/refreshclock.h"
#include "reader/refresher.h"
#include "reader/retagger.h"
#include "reader/settings.h"
#include "reader/subscriber.h"
#include "reader/vocabulary.h"
#include "store/profilefolder.h"
#include "store/store.h"
#include "tagging/tagger.h"
#include "ui/about/aboutdialog.h"
#include "ui/appearance/appearance.h"
#include "ui/appearance/symbolicicon.h"
#include "ui/article/picturecache.h"
#include "ui/language/languages.h"
#include "ui/mainwindow.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/session/termination.h"
#include "ui/session/waitingwindow.h"
#include "ui/sidebar/sidebarpane.h"
#include "ui/subscriptions/welcome.h"
#include "ui/tray/notifier.h"
#include "ui/tray/trayicon.h"

#include <QApplication>
#include <QThreadPool>
#include <QTimer>

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace rendezvous;

namespace {

/// After this many milliseconds stored items are looked at for other names: the window comes first.
constexpr int retagDelay = 3'000;

bool isDemo(const QStringList &arguments) { return arguments.contains(QLatin1String("--demo")); }

/// A folder that is named holds the demonstration too.
reader::Profile chosenProfile(const QStringList &arguments)
{
    const Result<cli::Invocation> invocation = cli::parseArguments(arguments);
    const QString folder = invocation ? invocation->profile : QString();
    return isDemo(arguments) && folder.isEmpty() ? reader::Profile::demo() : reader::Profile::at(folder);
}

std::shared_ptr<const tagging::Tagger> builtTagger()
{
    const auto gazetteer = tagging::Gazetteer::load();
    if (!gazetteer)
        qFatal("the gazetteer in the program's resources is damaged: %s", qPrintable(gazetteer.error().detail));
    const auto tagger = tagging::Tagger::build(*gazetteer);
    if (!tagger)
        qFatal("the gazetteer in the program's resources is damaged: %s", qPrintable(tagger.error().detail));
    return *tagger;
}

/// What works behind the window, and nobody sees in its first frame.
class Household
{
public:
    Household(QApplication &application, ui::MainWindow &window, const reader::Profile &profile,
              const std::shared_ptr<const tagging::Tagger> &tagger);

    /// Refreshes and offers feeds, or shows the demonstration, as soon as own names are known: new items are searched
    /// for them. Only for who owns the profile, once its store is open.
    void startOwning(instance::Instance &instance, const bool &isOpen, bool isDemo);

private:
    void connectTray(QApplication &application);
    void connectRefreshing();
    void connectNames();

    ui::MainWindow &m_window;
    const ui::Engine &m_engine;
    std::optional<reader::KeptWaits> m_waits; ///< of who owns the profile
    reader::RefreshClock m_clock;
    reader::OfflineCopies m_copies;
    reader::FeedIcons m_icons;
    reader::Retagger m_retagger;
    reader::Housekeeping m_housekeeping;
    reader::Vocabulary m_vocabulary;
    ui::Notifier m_notifier;
    ui::TrayIcon m_tray;
    const fetch::NetworkWatch m_network;
};

Household::Household(QApplication &application, ui::MainWindow &window, const reader::Profile &profile,
                     const std::shared_ptr<const tagging::Tagger> &tagger)
    : m_window(window), m_engine(window.engine()),
      m_clock(m_engine.store, m_engine.fetcher, m_engine.refresher, m_engine.settings),
      m_copies(m_engine.store, m_engine.fetcher, m_engine.settings, profile.picturesFolder()),
      m_icons(m_engine.store, m_engine.fetcher, m_engine.settings, profile.iconsFolder()),
      m_retagger(m_engine.store, tagger), m_housekeeping(m_engine.store, m_engine.settings),
      m_vocabulary(m_engine.store, tagger),
      m_notifier(m_engine.store, m_engine.settings), m_tray(window.trayActions())
{
    QApplication::setWindowIcon(ui::applicationIcon());
    connectTray(application);
    connectRefreshing();
    connectNames();
    const auto adoptNetwork = [this](bool isReachable) {
        m_engine.fetcher.setHasNetwork(isReachable);
        m_window.setIsNetworkReachable(isReachable);
    };
    adoptNetwork(m_network.isReachable());
    QObject::connect(&m_network, &fetch::NetworkWatch::changed, &window, adoptNetwork);
}

void Household::connectTray(QApplication &application)
{
    QObject::connect(&m_window, &ui::MainWindow::unreadChanged, &m_tray, &ui::TrayIcon::setUnread);
    QObject::connect(&m_tray, &ui::TrayIcon::raiseRequested, &m_window, &ui::MainWindow::raiseAndActivate);
    QObject::connect(&m_notifier, &ui::Notifier::noticed, &m_tray, &ui::TrayIcon::notify);
    const auto adoptTray = [this] {
        m_tray.setShown(m_engine.settings.value(reader::settings::tray));
        QApplication::setQuitOnLastWindowClosed(!m_tray.isShown());
    };
    adoptTray();
    QObject::connect(&m_engine.settings, &reader::Settings::changed, &m_tray, adoptTray);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &m_window, &ui::MainWindow::saveState);
}

void Household::connectRefreshing()
{
    reader::Refresher &refresher = m_engine.refresher;
    reader::FullTextCopies &fullTexts = m_engine.fullTexts;
    QObject::connect(
        &refresher, &reader::Refresher::finished, &m_notifier,
        [this](const reader::RefreshProgress &, const QVector<ItemId> &added) { m_notifier.hear(added); });
    QObject::connect(&refresher, &reader::Refresher::finished, &m_copies, &reader::OfflineCopies::fetchMissing);
    QObject::connect(&refresher, &reader::Refresher::finished, &fullTexts, &reader::FullTextCopies::fetchMissing);
    QObject::connect(&fullTexts, &reader::FullTextCopies::finished, &m_copies, &reader::OfflineCopies::fetchMissing);
    QObject::connect(&fullTexts, &reader::FullTextCopies::ended, &m_copies, &reader::OfflineCopies::fetchMissing);
    QObject::connect(&refresher, &reader::Refresher::finished, &m_icons, &reader::FeedIcons::update);
    QObject::connect(
        &m_icons, &reader::FeedIcons::changed, &m_window,
        [this](const QHash<FeedId, QImage> &found) { m_window.panes().sidebar.setFeedIcons(found); });
    QObject::connect(&m_copies, &reader::OfflineCopies::progressed, &m_window, &ui::MainWindow::showPictures);
    QObject::connect(&m_copies, &reader::OfflineCopies::finished, &m_window, &ui::MainWindow::endPictures);
    QObject::connect(&m_window, &ui::MainWindow::picturesStopRequested, &m_copies, &reader::OfflineCopies::stop);
    QObject::connect(&m_copies, &reader::OfflineCopies::arrived, &m_engine.pictures, &ui::PictureCache::noteArrived);
}

void Household::connectNames()
{
    const auto adoptTagger = [this](const std::shared_ptr<const tagging::Tagger> &named) {
        m_engine.refresher.setTagger(named);
        m_engine.subscriber.setTagger(named);
        m_engine.fullTexts.setTagger(named);
        m_window.setTagger(named);
        m_retagger.setTagger(named);
    };
    QObject::connect(&m_vocabulary, &reader::Vocabulary::taggerChanged, &m_window, adoptTagger);
    QObject::connect(&m_retagger, &reader::Retagger::progressed, &m_window, &ui::MainWindow::showRetagging);
    QObject::connect(&m_retagger, &reader::Retagger::finished, &m_window, &ui::MainWindow::endRetagging);
    QObject::connect(&m_window, &ui::MainWindow::retaggingStopRequested, &m_retagger, &reader::Retagger::stop);
}

void Household::startOwning(instance::Instance &instance, const bool &isOpen, bool isDemo)
{
    m_waits.emplace(m_engine.store, m_engine.fetcher);
    QObject::connect(&m_vocabulary, &reader::Vocabulary::loaded, &m_window, [this, &isOpen, isDemo] {
        if (!isOpen)
            return;
        const auto retag = [this] { m_retagger.start(); };
        QObject::connect(&m_vocabulary, &reader::Vocabulary::taggerChanged, &m_retagger, retag);
        QTimer::singleShot(retagDelay, &m_retagger, retag);
        if (isDemo)
            return ui::openSample(m_window, m_engine);
        ui::openWelcomeAtFirstStart(m_window, m_engine);
        m_clock.start();
        m_housekeeping.start();
        m_icons.update();
        QObject::connect(&m_network, &fetch::NetworkWatch::changed, &m_clock, [this](bool isReachable) {
            if (isReachable)
                m_clock.wake();
        });
    });
    instance.whenCommanded([this](const instance::Command &command) {
        cli::runHandedOver(command, {m_engine.store, m_engine.refresher, m_engine.subscriber, m_retagger});
    });
}

/// The pages that the window asks for.
void connectPages(ui::MainWindow &window)
{
    using Page = ui::PreferencesDialog::Page;
    reader::Settings &settings = window.engine().settings;
    QObject::connect(&window, &ui::MainWindow::preferencesRequested, &window,
                     [&] { ui::openPreferences(settings, Page::Updates, &window); });
    QObject::connect(&window, &ui::MainWindow::keyboardPreferencesRequested, &window,
                     [&] { ui::openPreferences(settings, Page::Keyboard, &window); });
    QObject::connect(&window, &ui::MainWindow::aboutRequested, &window, [&] { ui::openAbout(&window); });
    QObject::connect(&window, &ui::MainWindow::sourcePacksRequested, &window,
                     [&] { ui::openWelcome(window, window.engine()); });
}

/// The profile once nobody else holds it, with a window that says so meanwhile; InUse when that is not to be.
Result<std::unique_ptr<instance::Instance>> ownedAfterWaiting(const QString &folder, ui::Hold hold)
{
    instance::Admission admission(folder);
    ui::WaitingWindow window(hold, folder);
    const auto leave = [] { QCoreApplication::exit(); };
    QObject::connect(&admission, &instance::Admission::ended, &window, leave);
    QObject::connect(&window, &ui::WaitingWindow::givenUp, &window, leave);
    // Its end is not the program's: the reader's window comes next.
    QApplication::setQuitOnLastWindowClosed(false);
    window.show();
    QApplication::exec();
    window.hide();
    QApplication::setQuitOnLastWindowClosed(true);
    return admission.take();
}

/// Before the first frame: what is seen in it, and the store, whose threads open it meanwhile. After it: the tagger,
/// built on a thread, and with it the household.
int runWindow(QApplication &application, const QStringList &arguments)
{
    const reader::Profile profile = chosenProfile(arguments);
    profile.make();
    store::makeRoomToOpen(profile.folder);
    auto instance = instance::Instance::own(profile.folder);
    std::optional<ui::Hold> hold;
    if (!instance && instance.error().kind == Error::Kind::InUse) {
        const Result<void> raised = instance::raise(profile.folder);
        if (raised)
            return 0;
        hold = raised.error().kind == Error::Kind::InUse ? ui::Hold::Command : ui::Hold::Unknown;
    }

    reader::Settings settings(profile.settingsFile());
    const QString language =
        ui::applyInterfaceLanguage(application, settings.value(reader::settings::interfaceLanguage));
    ui::Appearance appearance(application);
    appearance.adopt(settings);
    QObject::connect(&settings, &reader::Settings::changed, &application, [&] { appearance.adopt(settings); });

    if (hold)
        instance = ownedAfterWaiting(profile.folder, *hold);
    if (!instance && instance.error().kind == Error::Kind::InUse)
        return 0;

    // Who does not own the profile may look, never write.
    store::Store store(profile.folder, instance ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    reader::DiskRoom room(profile.folder);
    fetch::Limits limits;
    limits.hasRoom = [&room] { return room.isEnough(); };
    fetch::Fetcher fetcher(limits);
    reader::Refresher refresher(store, fetcher, nullptr, settings);
    reader::Subscriber subscriber(store, fetcher, nullptr, settings);
    reader::FullTextCopies fullTexts(store, fetcher, nullptr, settings);
    ui::PictureCache pictures(profile.picturesFolder());
    ui::MainWindow window({store, settings, fetcher, refresher, subscriber, nullptr, pictures, profile.folder, language,
                           fullTexts});
    const ui::Termination termination;

    connectPages(window);
    QObject::connect(&window, &ui::MainWindow::quitRequested, &application, &QApplication::quit);
    QObject::connect(&termination, &ui::Termination::requested, &application, &QApplication::quit);
    bool isOpen = false;
    QObject::connect(&store, &store::Store::opened, &window, [&](const Result<void> &outcome) {
        isOpen = outcome.isOk();
        if (!outcome)
            window.showProfileError(outcome.error());
    });
    if (instance) {
        (*instance)->whenRaised([&window] { window.raiseAndActivate(); });
    } else {
        window.showProfileError(instance.error());
    }

    std::optional<Household> household;
    const auto settle = [&](const std::shared_ptr<const tagging::Tagger> &tagger) {
        refresher.setTagger(tagger);
        subscriber.setTagger(tagger);
        fullTexts.setTagger(tagger);
        window.setTagger(tagger);
        household.emplace(application, window, profile, tagger);
        if (instance)
            household->startOwning(**instance, isOpen, isDemo(arguments));
    };
    QThreadPool building;
    QObject::connect(&window, &ui::MainWindow::firstFramePainted, &window, [&] {
        building.start([&] {
            QMetaObject::invokeMethod(&window, [&settle, tagger = builtTagger()] { settle(tagger); });
        });
    });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    // whatever is written, settings, pictures and copies of the database among it, is its owner's alone
    ::umask(S_IRWXG | S_IRWXO);
#endif
    // Enough to choose by: on Windows only the application knows them whole.
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("rendezvous"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RENDEZVOUS_VERSION));
    if (cli::isCommand(arguments)) {
        QCoreApplication application(argc, argv);
        return cli::run(application.arguments().mid(1));
    }
    // At scale 2 Qt would look for name@2x files beside whatever a text names as a picture.
    qputenv("QT_HIGHDPI_DISABLE_2X_IMAGE_LOADING", "1");
    QGuiApplication::setDesktopFileName(QStringLiteral("rendezvous"));
    QApplication application(argc, argv);
    // Lists of feeds are read there.
    QThreadPool::globalInstance()->setStackSize(bounds::parserStack);
    return runWindow(application, application.arguments().mid(1));
}
