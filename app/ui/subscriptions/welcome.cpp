#include "ui/subscriptions/welcome.h"

#include "fetch/fetcher.h"
#include "reader/catalogue.h"
#include "reader/sample.h"
#include "reader/settings.h"
#include "reader/subscriber.h"
#include "store/store.h"
#include "ui/errors/errortext.h"
#include "ui/mainwindow.h"
#include "ui/notice/noticebar.h"
#include "ui/subscriptions/welcomedialog.h"

namespace rendezvous::ui {

namespace {

void subscribe(MainWindow &window, const Engine &engine, const feed::Opml &feeds)
{
    engine.subscriber.import(feeds, &window, [&window, &engine](const Result<reader::ImportOutcome> &outcome) {
        if (!outcome) {
            window.notice().tell(errorLine(outcome.error()));
            return;
        }
        window.notice().tell(MainWindow::tr("%Ln feed(s) added", nullptr, outcome->added));
        engine.refresher.refreshAll(reader::Refresher::Ask::Due);
    });
}

} // namespace

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
                     [&window, &engine](const feed::Opml &feeds) { subscribe(window, engine, feeds); });
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
