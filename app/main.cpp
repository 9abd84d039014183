#include "cli/commandline.h"
#include "cli/handedover.h"
#include "cli/invocation.h"
#include "fetch/fetcher.h"
#include "fetch/networkwatch.h"
#include "instance/handover.h"
#include "instance/instance.h"
#include "reader/feedicons.h"
#include "reader/fulltextcopies.h"
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
#include "ui/sidebar/sidebarpane.h"
#include "ui/subscriptions/welcome.h"
#include "ui/tray/notifier.h"
#include "ui/tray/trayicon.h"

#include <QApplication>

#include <future>
#include <QTimer>

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

int runWindow(QApplication &application, const QStringList &arguments)
{
    // Beside the settings, the translations and the lock of the profile.
    auto building = std::async(std::launch::async, builtTagger);
    const reader::Profile profile = chosenProfile(arguments);
    store::makeRoomToOpen(profile.folder);
    const auto instance = instance::Instance::own(profile.folder);
    const bool isInUse = !instance && instance.error().kind == Error::Kind::InUse;
    if (isInUse && instance::raise(profile.folder))
        return 0;

    reader::Settings settings(profile.settingsFile());
    const QString language =
        ui::applyInterfaceLanguage(application, settings.value(reader::settings::interfaceLanguage));
    ui::Appearance appearance(application);
    appearance.adopt(settings);
    QObject::connect(&settings, &reader::Settings::changed, &application, [&] { appearance.adopt(settings); });

    const auto tagger = building.get();
    // Who does not own the profile may look, never write.
    store::Store store(profile.folder, instance ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    fetch::Fetcher fetcher;
    reader::Refresher refresher(store, fetcher, tagger, settings);
    reader::RefreshClock clock(store, fetcher, refresher, settings);
    reader::Subscriber subscriber(store, fetcher, tagger);
    reader::OfflineCopies copies(store, fetcher, settings, profile.picturesFolder());
    reader::FeedIcons icons(store, fetcher, settings, profile.iconsFolder());
    reader::FullTextCopies fullTexts(store, fetcher, tagger, settings);
    reader::Retagger retagger(store, tagger);
    reader::Vocabulary vocabulary(store, tagger);
    ui::PictureCache pictures(profile.picturesFolder());
    const ui::Engine engine{store, settings, fetcher, refresher, subscriber, tagger, pictures, profile.folder, language,
                            fullTexts};
    ui::MainWindow window(engine);
    ui::Notifier notifier(store, settings);
    ui::TrayIcon tray(window.trayActions());
    const fetch::NetworkWatch network;
    const ui::Termination termination;

    using Page = ui::PreferencesDialog::Page;
    QObject::connect(&window, &ui::MainWindow::preferencesRequested, &window,
                     [&] { ui::openPreferences(settings, Page::Updates, &window); });
    QObject::connect(&window, &ui::MainWindow::keyboardPreferencesRequested, &window,
                     [&] { ui::openPreferences(settings, Page::Keyboard, &window); });
    QObject::connect(&window, &ui::MainWindow::aboutRequested, &window, [&] { ui::openAbout(&window); });
    QObject::connect(&window, &ui::MainWindow::sourcePacksRequested, &window, [&] { ui::openWelcome(window, engine); });
    QObject::connect(&window, &ui::MainWindow::quitRequested, &application, &QApplication::quit);
    QObject::connect(&window, &ui::MainWindow::unreadChanged, &tray, &ui::TrayIcon::setUnread);
    QObject::connect(&tray, &ui::TrayIcon::raiseRequested, &window, &ui::MainWindow::raiseAndActivate);
    QObject::connect(&notifier, &ui::Notifier::noticed, &tray, &ui::TrayIcon::notify);
    QObject::connect(&refresher, &reader::Refresher::finished, &notifier,
                     [&](const reader::RefreshProgress &, const QVector<ItemId> &added) { notifier.hear(added); });
    QObject::connect(&refresher, &reader::Refresher::finished, &copies, &reader::OfflineCopies::fetchMissing);
    QObject::connect(&refresher, &reader::Refresher::finished, &fullTexts, &reader::FullTextCopies::fetchMissing);
    QObject::connect(&fullTexts, &reader::FullTextCopies::finished, &copies, &reader::OfflineCopies::fetchMissing);
    QObject::connect(&fullTexts, &reader::FullTextCopies::ended, &copies, &reader::OfflineCopies::fetchMissing);
    QObject::connect(&refresher, &reader::Refresher::finished, &icons, &reader::FeedIcons::update);
    QObject::connect(&icons, &reader::FeedIcons::changed, &window, [&window](const QHash<FeedId, QImage> &found) {
        window.panes().sidebar.setFeedIcons(found);
    });
    QObject::connect(&copies, &reader::OfflineCopies::arrived, &pictures, &ui::PictureCache::noteArrived);
    window.setIsNetworkReachable(network.isReachable());
    QObject::connect(&network, &fetch::NetworkWatch::changed, &window, &ui::MainWindow::setIsNetworkReachable);
    QObject::connect(&termination, &ui::Termination::requested, &application, &QApplication::quit);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, &ui::MainWindow::saveState);
    const auto adoptTray = [&] {
        tray.setShown(settings.value(reader::settings::tray));
        QApplication::setQuitOnLastWindowClosed(!tray.isShown());
    };
    adoptTray();
    QObject::connect(&settings, &reader::Settings::changed, &tray, adoptTray);

    const auto adoptTagger = [&](const std::shared_ptr<const tagging::Tagger> &named) {
        refresher.setTagger(named);
        subscriber.setTagger(named);
        fullTexts.setTagger(named);
        window.setTagger(named);
        retagger.setTagger(named);
    };
    QObject::connect(&vocabulary, &reader::Vocabulary::taggerChanged, &window, adoptTagger);
    QObject::connect(&retagger, &reader::Retagger::progressed, &window, &ui::MainWindow::showRetagging);
    QObject::connect(&retagger, &reader::Retagger::finished, &window, &ui::MainWindow::endRetagging);
    QObject::connect(&window, &ui::MainWindow::retaggingStopRequested, &retagger, &reader::Retagger::stop);
    const auto retag = [&retagger] { retagger.start(); };

    bool isOpen = false;
    QObject::connect(&store, &store::Store::opened, &window, [&](const Result<void> &outcome) {
        isOpen = outcome.isOk();
        if (!outcome)
            window.showProfileError(outcome.error());
    });
    // Nothing is fetched before the own names are known, which new items are to be searched for.
    QObject::connect(&vocabulary, &reader::Vocabulary::loaded, &window, [&] {
        if (!instance || !isOpen)
            return;
        QObject::connect(&vocabulary, &reader::Vocabulary::taggerChanged, &retagger, retag);
        QTimer::singleShot(retagDelay, &retagger, retag);
        if (isDemo(arguments)) {
            ui::openSample(window, window.engine());
        } else {
            ui::openWelcomeAtFirstStart(window, engine);
            clock.start();
            icons.update();
            QObject::connect(&network, &fetch::NetworkWatch::changed, &clock, [&clock](bool isReachable) {
                if (isReachable)
                    clock.wake();
            });
        }
    });
    if (instance) {
        QObject::connect(instance->get(), &instance::Instance::raiseRequested, &window,
                         &ui::MainWindow::raiseAndActivate);
        QObject::connect(
            instance->get(), &instance::Instance::commandReceived, &window,
            [&](const instance::Command &command) { cli::runHandedOver(command, {store, refresher, subscriber, retagger}); });
    } else {
        window.showProfileError(instance.error());
    }
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("rendezvous"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RENDEZVOUS_VERSION));
    if (cli::isCommand(arguments)) {
        QCoreApplication application(argc, argv);
        return cli::run(arguments);
    }
    // At scale 2 Qt would look for name@2x files beside whatever a text names as a picture.
    qputenv("QT_HIGHDPI_DISABLE_2X_IMAGE_LOADING", "1");
    QGuiApplication::setDesktopFileName(QStringLiteral("rendezvous"));
    QApplication application(argc, argv);
    QApplication::setWindowIcon(ui::applicationIcon());
    return runWindow(application, application.arguments().mid(1));
}
