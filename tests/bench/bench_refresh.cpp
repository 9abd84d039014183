// How much a refresh of 500 feeds costs beside the least it could cost, beside curl, and beside newsboat.
// usage: bench_refresh [--no-newsboat]

#include "fetch/fetcher.h"
#include "reader/refresher.h"
#include "reader/settings.h"
#include "reader/subscriber.h"
#include "refresh/feedgenerator.h"
#include "refresh/floor.h"
#include "refresh/loopbackserver.h"
#include "refresh/usage.h"
#include "store/store.h"
#include "tagging/tagger.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace rendezvous;

namespace {

/// Refreshes once; wall and processor seconds.
struct Round {
    double wall = 0;
    double cpu = 0;
    reader::RefreshProgress progress;
};

Round refreshOnce(reader::Refresher &refresher)
{
    Round round;
    QEventLoop loop;
    QObject::connect(&refresher, &reader::Refresher::finished, &loop,
                     [&](const reader::RefreshProgress &progress, const QVector<ItemId> &) {
                         round.progress = progress;
                         loop.quit();
                     });
    const double wall = bench::wallSeconds();
    const double cpu = bench::cpuSeconds();
    refresher.refreshAll(reader::Refresher::Ask::Force);
    loop.exec();
    round.wall = bench::wallSeconds() - wall;
    round.cpu = bench::cpuSeconds() - cpu;
    return round;
}

/// In a process of its own, so that its memory is its own: two refreshes into a new profile, figures on stdout.
int refreshTwice(int port, const QString &folder)
{
    const auto gazetteer = tagging::Gazetteer::load();
    if (!gazetteer)
        qFatal("%s", qPrintable(gazetteer.error().detail));
    const auto tagger = tagging::Tagger::build(*gazetteer);
    if (!tagger)
        qFatal("%s", qPrintable(tagger.error().detail));
    const double cpu = bench::cpuSeconds();
    const reader::Settings settings(folder + QStringLiteral("/settings.ini"));
    store::Store store(folder, store::OpenMode::ReadWrite);
    fetch::Fetcher fetcher;
    reader::Refresher refresher(store, fetcher, *tagger, settings);
    reader::Subscriber subscriber(store, fetcher, *tagger, settings);
    feed::Opml opml;
    for (int n = 0; n < bench::feeds; ++n) {
        feed::OpmlFeed outline;
        outline.url = QUrl(bench::feedAddress(n, port));
        opml.feeds.append(outline);
    }
    QEventLoop loop;
    subscriber.import(opml, &loop, [&](const Result<reader::ImportOutcome> &) { loop.quit(); });
    loop.exec();
    const Round first = refreshOnce(refresher);
    const double firstCpu = bench::cpuSeconds() - cpu; // opening and importing included
    const Round second = refreshOnce(refresher);
    std::printf("%d %d %f %f %d %f %f %ld\n", first.progress.added, first.progress.failed, first.wall, firstCpu,
                second.progress.added + second.progress.failed, second.wall, second.cpu, bench::peakKilobytes());
    return 0;
}

/// Wall seconds; -1 when it failed or took more than three minutes.
double timed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    const double before = bench::wallSeconds();
    process.start(program, arguments);
    if (!process.waitForFinished(180'000)) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    return process.exitCode() == 0 ? bench::wallSeconds() - before : -1;
}

double curlSeconds(int port, const QString &folder)
{
    QFile list(folder + QStringLiteral("/curl.txt"));
    if (!list.open(QIODevice::WriteOnly))
        return -1;
    for (int n = 0; n < bench::feeds; ++n)
        list.write("url = \"" + bench::feedAddress(n, port).toLatin1() + "\"\noutput = /dev/null\n");
    list.close();
    return timed(QStringLiteral("curl"), {QStringLiteral("--parallel"), QStringLiteral("--silent"), QStringLiteral("-H"),
                                          QStringLiteral("If-None-Match: *"), QStringLiteral("-K"), list.fileName()});
}

void timeNewsboat(int port, const QString &folder)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("newsboat"));
    if (program.isEmpty())
        return;
    QFile urls(folder + QStringLiteral("/urls"));
    QFile config(folder + QStringLiteral("/config"));
    if (!urls.open(QIODevice::WriteOnly) || !config.open(QIODevice::WriteOnly))
        return;
    for (int n = 0; n < bench::feeds; ++n)
        urls.write(bench::feedAddress(n, port).toLatin1() + '\n');
    config.write("reload-threads 8\n");
    urls.close();
    config.close();
    const QStringList arguments{QStringLiteral("-u"), urls.fileName(), QStringLiteral("-C"), config.fileName(),
                                QStringLiteral("-c"), folder + QStringLiteral("/cache.db"), QStringLiteral("-x"),
                                QStringLiteral("reload")};
    const double first = timed(program, arguments);
    const double second = timed(program, arguments);
    std::printf("newsboat (no tags, no search index): first %.1f s, second %.1f s\n", first, second);
}

int compare(bool isWithNewsboat)
{
    const QString self = QCoreApplication::applicationFilePath();
    QProcess server;
    server.start(self, {QStringLiteral("--serve")});
    if (!server.waitForReadyRead(60'000))
        qFatal("the server did not start");
    const int port = server.readLine().trimmed().toInt();

    QTemporaryDir folder;
    const bench::Floor floor = bench::measureFloor(folder.path());
    std::printf("floor: %.2f s of processor (SAX %.2f, rows %.2f, FTS5 %.2f)\n", floor.sum(), floor.parse, floor.insert,
                floor.index);

    QTemporaryDir profile;
    QProcess ours;
    ours.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ours.start(self, {QStringLiteral("--refresh"), QString::number(port), profile.path()});
    ours.waitForFinished(-1);
    const QList<QByteArray> figures = ours.readAllStandardOutput().trimmed().split(' ');
    if (figures.size() != 8)
        qFatal("the refresh failed");
    std::printf("first refresh: %s items, %s failed, %.2f s, %.2f s of processor: %.2f x the floor (goal: 3)\n",
                figures[0].constData(), figures[1].constData(), figures[2].toDouble(), figures[3].toDouble(),
                figures[3].toDouble() / floor.sum());
    std::printf("peak memory: %.0f MB (goal: under 150)\n", figures[7].toDouble() / 1024);

    const double curl = curlSeconds(port, folder.path());
    std::printf("second refresh: %s new or failed, %.3f s, %.3f s of processor; curl --parallel %.3f s: %.2f x (goal: 5)\n",
                figures[4].constData(), figures[5].toDouble(), figures[6].toDouble(), curl, figures[5].toDouble() / curl);
    std::fflush(stdout);
    if (isWithNewsboat)
        timeNewsboat(port, folder.path());
    server.closeWriteChannel();
    server.waitForFinished(5'000);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.value(0) == QLatin1String("--serve"))
        return bench::serveFeeds();
    if (arguments.value(0) == QLatin1String("--refresh"))
        return refreshTwice(arguments.value(1).toInt(), arguments.value(2));
    return compare(!arguments.contains(QLatin1String("--no-newsboat")));
}
