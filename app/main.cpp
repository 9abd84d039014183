#include "cli/commandline.h"
#include "cli/handedover.h"
#include "cli/invocation.h"
#include "fetch/fetcher.h"
#include "instance/handover.h"
#include "instance/instance.h"
#include "reader/profile.h"
#include "reader/refresher.h"
#include "reader/settings.h"
#include "reader/subscriber.h"
#include "store/store.h"
#include "tagging/tagger.h"
#include "ui/about/aboutdialog.h"
#include "ui/appearance/appearance.h"
#include "ui/appearance/symbolicicon.h"
#include "ui/article/picturecache.h"
#include "ui/language/languages.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>

using namespace rendezvous;

namespace {

reader::Profile chosenProfile(const QStringList &arguments)
{
    const Result<cli::Invocation> invocation = cli::parseArguments(arguments);
    if (invocation && invocation->has(QStringLiteral("demo")))
        return reader::Profile::demo();
    return reader::Profile::at(invocation ? invocation->profile : QString());
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
    const reader::Profile profile = chosenProfile(arguments);
    QDir().mkpath(profile.folder);
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

    const auto tagger = builtTagger();
    // Who does not own the profile may look, never write.
    store::Store store(profile.folder, instance ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    fetch::Fetcher fetcher;
    reader::Refresher refresher(store, fetcher, tagger, settings);
    reader::Subscriber subscriber(store, fetcher, tagger);
    ui::PictureCache pictures(profile.picturesFolder());
    ui::MainWindow window({store, settings, fetcher, refresher, subscriber, tagger, pictures, profile.folder, language});

    QObject::connect(&store, &store::Store::opened, &window, [&](const Result<void> &outcome) {
        if (!outcome)
            window.showProfileError(outcome.error());
    });
    if (instance) {
        QObject::connect(instance->get(), &instance::Instance::raiseRequested, &window, &ui::MainWindow::raiseAndActivate);
        QObject::connect(instance->get(), &instance::Instance::commandReceived, &window,
                         [&](const instance::Command &command) {
                             cli::runHandedOver(command, {store, refresher, subscriber});
                         });
    } else {
        window.showProfileError(instance.error());
    }
    QObject::connect(&window, &ui::MainWindow::aboutRequested, &window, [&] { ui::openAbout(&window); });
    QObject::connect(&window, &ui::MainWindow::quitRequested, &application, &QApplication::quit);
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
    QApplication::setApplicationDisplayName(QStringLiteral("Rendezvous"));
    QApplication::setWindowIcon(ui::applicationIcon());
    return runWindow(application, application.arguments().mid(1));
}
