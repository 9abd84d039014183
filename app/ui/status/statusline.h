#pragma once

#include "reader/refresher.h"
#include "reader/retagger.h"

#include <QDateTime>
#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace rendezvous::ui {

class StatusJob;

/// What is happening, since when what is shown is fresh, how much is stored, and whether the reader is offline.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showProgress(const reader::RefreshProgress &progress);
    void showFinished(const reader::RefreshProgress &progress);
    void showRetagging(const reader::RetagProgress &progress);
    void endRetagging();
    void showPictures(int fetched);
    void endPictures();
    void showFullTexts(int fetched);
    void endFullTexts();
    void showImport();
    void endImport();
    /// UTC; invalid: never.
    void setLastFresh(const QDateTime &time);
    void setStored(qint64 items, qint64 bytes);
    void setIsOffline(bool isOffline);
    /// The keys of a sequence that is being typed.
    void setPendingKeys(const QString &keys);

Q_SIGNALS:
    void stopRequested();
    void retaggingStopRequested();
    void picturesStopRequested();
    void fullTextsStopRequested();

private:
    void showFreshness();

    QLabel *m_activity;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    StatusJob *m_retagging;
    StatusJob *m_pictures;
    StatusJob *m_fullTexts;
    StatusJob *m_import;
    QLabel *m_keys;
    QLabel *m_offline;
    QLabel *m_fresh;
    QLabel *m_stored;
    QDateTime m_lastFresh;
    QTimer m_minute;
};

} // namespace rendezvous::ui
