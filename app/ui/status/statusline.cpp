#include "ui/status/statusline.h"

#include "ui/appearance/symbolicicon.h"
#include "ui/errors/errortext.h"
#include "ui/status/statusjob.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace rendezvous::ui {

namespace {

constexpr int edge = 8; // logical pixels
constexpr int finishedMilliseconds = 15'000;

QLabel *label(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QToolButton *stopButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setIcon(symbolicIcon(QStringLiteral("stop")));
    button->setAutoRaise(true);
    return button;
}

QString checkedText(int minutesAgo)
{
    return minutesAgo == 0 ? StatusLine::tr("Checked just now") : StatusLine::tr("Checked %n minute(s) ago", nullptr, minutesAgo);
}

} // namespace

StatusLine::StatusLine(QWidget *parent) : QStatusBar(parent)
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    setContentsMargins(edge, 0, edge, 0);
    m_activity = label(QStringLiteral("statusActivity"), this);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("statusProgress"));
    m_progress->setAccessibleName(tr("Refresh progress"));
    m_progress->setMaximumWidth(120);
    m_progress->setTextVisible(false);
    m_stop = stopButton(QStringLiteral("statusStop"), tr("Stop refreshing"), this);
    connect(m_stop, &QToolButton::clicked, this, &StatusLine::stopRequested);
    m_retagging = new StatusJob(QStringLiteral("statusRetagging"), tr("Stop tagging again"), this);
    m_pictures = new StatusJob(QStringLiteral("statusPictures"), tr("Stop fetching pictures"), this);
    m_fullTexts = new StatusJob(QStringLiteral("statusFullTexts"), tr("Stop fetching full texts"), this);
    m_import = new StatusJob(QStringLiteral("statusImport"), {}, this);
    connect(m_retagging, &StatusJob::stopRequested, this, &StatusLine::retaggingStopRequested);
    connect(m_pictures, &StatusJob::stopRequested, this, &StatusLine::picturesStopRequested);
    connect(m_fullTexts, &StatusJob::stopRequested, this, &StatusLine::fullTextsStopRequested);
    m_keys = label(QStringLiteral("statusKeys"), this);
    m_offline = label(QStringLiteral("statusOffline"), this);
    m_fresh = label(QStringLiteral("statusFresh"), this);
    m_stored = label(QStringLiteral("statusStored"), this);

    addWidget(m_progress);
    addWidget(m_stop);
    addWidget(m_activity);
    for (StatusJob *job : {m_import, m_retagging, m_fullTexts, m_pictures})
        addWidget(job);
    addPermanentWidget(m_keys);
    addPermanentWidget(m_offline);
    addPermanentWidget(m_fresh);
    addPermanentWidget(m_stored);
    m_progress->hide();
    m_stop->hide();
    m_keys->hide();
    m_offline->hide();

    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::showFreshness);
    m_minute.start();
    showFreshness();
}

void StatusLine::showProgress(const reader::RefreshProgress &progress)
{
    clearMessage();
    m_progress->setRange(0, progress.total);
    m_progress->setValue(progress.done);
    m_progress->show();
    m_stop->show();
    m_activity->setText(tr("Refreshing %1 of %2, %n new", nullptr, progress.added)
                            .arg(locale().toString(progress.done), locale().toString(progress.total)));
}

void StatusLine::showFinished(const reader::RefreshProgress &progress)
{
    m_progress->hide();
    m_stop->hide();
    m_activity->clear();
    if (progress.error) {
        showMessage(errorLine(*progress.error), finishedMilliseconds);
        return;
    }
    if (progress.total == 0) {
        if (progress.minutesSinceCheck)
            showMessage(checkedText(*progress.minutesSinceCheck), finishedMilliseconds);
        return;
    }
    const QString news = tr("%n new item(s)", nullptr, progress.added);
    showMessage(progress.failed == 0
                    ? news
                    : tr("%1, %2", "new items, failed feeds").arg(news, tr("%n feed(s) failed", nullptr, progress.failed)),
                finishedMilliseconds);
}

void StatusLine::showRetagging(const reader::RetagProgress &progress)
{
    m_retagging->show(tr("Tagging again %1 of %2").arg(locale().toString(progress.done), locale().toString(progress.total)));
}

void StatusLine::endRetagging()
{
    m_retagging->end();
}

void StatusLine::showPictures(int fetched)
{
    m_pictures->show(tr("Fetching pictures, %Ln so far", nullptr, fetched));
}

void StatusLine::endPictures() { m_pictures->end(); }

void StatusLine::showFullTexts(int fetched)
{
    m_fullTexts->show(tr("Fetching full texts, %Ln so far", nullptr, fetched));
}

void StatusLine::endFullTexts() { m_fullTexts->end(); }

void StatusLine::showImport() { m_import->show(tr("Importing subscriptions ...")); }

void StatusLine::endImport() { m_import->end(); }

void StatusLine::setLastFresh(const QDateTime &time)
{
    m_lastFresh = time;
    showFreshness();
}

void StatusLine::showFreshness()
{
    if (!m_lastFresh.isValid()) {
        m_fresh->setText(tr("Not refreshed yet"));
        m_fresh->setToolTip({});
        return;
    }
    const QDateTime here = m_lastFresh.toLocalTime();
    const QString time = here.date() == QDate::currentDate() ? locale().toString(here.time(), QLocale::ShortFormat)
                                                             : locale().toString(here, QLocale::ShortFormat);
    m_fresh->setText(tr("As of %1").arg(time));
    m_fresh->setToolTip(locale().toString(here, QLocale::LongFormat));
}

void StatusLine::setStored(qint64 items, qint64 bytes)
{
    m_stored->setText(tr("%1 items, %2", "count, size on disk")
                          .arg(locale().toString(items), locale().formattedDataSize(bytes, 0)));
}

void StatusLine::setIsOffline(bool isOffline)
{
    m_offline->setText(isOffline ? tr("Offline") : QString());
    m_offline->setVisible(isOffline);
}

void StatusLine::setPendingKeys(const QString &keys)
{
    m_keys->setText(keys.isEmpty() ? QString() : tr("%1 ...", "keys typed of a sequence").arg(keys));
    m_keys->setVisible(!keys.isEmpty());
}

} // namespace rendezvous::ui
