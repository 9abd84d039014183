#pragma once

#include "feed/discovery.h"
#include "reader/subscriber.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace rendezvous::ui {

/// Subscribes to the address of a feed or of a site; where a site has several feeds, the person chooses.
class AddFeedDialog : public QDialog
{
    Q_OBJECT
public:
    /// `folders` are the paths there are, parts joined by "/".
    AddFeedDialog(reader::Subscriber &subscriber, const QStringList &folders, QWidget *parent = nullptr);

    void setAddress(const QString &address);

Q_SIGNALS:
    void subscribed(rendezvous::FeedId feed, bool wasKnown, bool isOnlyHttp);

private:
    void go();
    void subscribeNext();
    void hear(const Result<reader::Subscription> &outcome);
    void showCandidates(const QVector<feed::FeedCandidate> &candidates);
    void setBusy(bool isBusy);
    void say(const QString &text);
    void enableAdd();
    QStringList folder() const;

    reader::Subscriber &m_subscriber;
    QLineEdit *m_address;
    QComboBox *m_folder;
    QLabel *m_say;
    QListWidget *m_candidates;
    QProgressBar *m_busy;
    QPushButton *m_add;
    QStringList m_waiting; ///< chosen addresses that are still to be asked
    QStringList m_failures;
    QString m_asked;           ///< the address that is being asked
    bool m_isOnlyHttp = false; ///< the site whose feeds are to choose from was not reached over https
    bool m_isBusy = false;
};

/// The folders of the feeds as paths, sorted, each once.
QStringList folderPaths(const QVector<Feed> &feeds);

} // namespace rendezvous::ui
