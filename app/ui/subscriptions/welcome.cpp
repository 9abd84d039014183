#include "ui/subscriptions/welcome.h"

#include "fetch/fetcher.h"
#include "reader/catalogue.h"
#include "reader/sample.h"
#include "reader/settings.h"
#include "store/store.h"
#include "ui/actions/feedactions.h"
#include "ui/errors/errortext.h"
#include "ui/mainwindow.h"
#include "ui/notice/noticebar.h"
#include "ui/subscriptions/welcomedialog.h"

namespace rendezvous::ui {

void openWelcome(MainWindow &window, const Engine &engine)
{
    const auto catalogue = reader::readCatalogue();
    if (!catalogue) {
        window.notice().tell(errorLine(catalogue.error()));
        return;
    }
    const QString chosen = engine.settings.value(reader::settings::readingLanguages);
    const QStringList languages = chosen.isEmpty() ? QStringList{engine.language} : chosen.split(u',');
    auto *dialog = new WelcomeDialog(*catalogue, languages, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &WelcomeDialog::subscribeRequested, &window,
                     [&window](const feed::Opml &feeds) { window.feedActions().import(feeds); });
    QObject::connect(dialog, &WelcomeDialog::sampleRequested, &window, [&window, &engine] { openSample(window, engine); });
    QObject::connect(dialog, &WelcomeDialog::finished, &window,
                     [&engine] { engine.settings.setValue(reader::settings::hasSeenWelcome, true); });
    dialog->open();
    const auto showNetwork = [dialog, &fetcher = engine.fetcher] {
        dialog->setHasNetwork(fetcher.hasNetwork() && !fetcher.isOffline());
    };
    showNetwork();
    QObject::connect(&engine.fetcher, &fetch::Fetcher::networkChanged, dialog, showNetwork);
}

void openWelcomeAtFirstStart(MainWindow &window, const Engine &engine)
{
    if (engine.settings.value(reader::settings::hasSeenWelcome))
        return;
    engine.store.read(
        &window, [](const store::Reading &reading) { return reading.feeds(); },
        [&window, &engine](const Result<QVector<Feed>> &feeds) {
            if (feeds && feeds->isEmpty())
                openWelcome(window, engine);
        });
}

void openSample(MainWindow &window, const Engine &engine)
{
    reader::loadSample(engine.store, engine.tagger, &window, [&window](const Result<reader::SampleOutcome> &outcome) {
        if (!outcome)
            window.notice().tell(errorLine(outcome.error()));
        else if (outcome->items > 0)
            window.notice().tell(MainWindow::tr("%Ln item(s) of the sample are here", nullptr, outcome->items));
    });
}

} // namespace rendezvous::ui
