#pragma once

#include "feed/opml.h"
#include "reader/catalogue.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace rendezvous::ui {

/// Offers the source packs: choose languages, see what will be subscribed to, start. Without a network, the sample.
class WelcomeDialog : public QDialog
{
    Q_OBJECT
public:
    /// `languages` are chosen at first, as canonicalLanguage() gives them.
    WelcomeDialog(const QVector<reader::CatalogueFeed> &catalogue, const QStringList &languages,
                  QWidget *parent = nullptr);

    /// Tells whether there is a network; until then nothing is said of it.
    void setHasNetwork(bool hasNetwork);
    /// What is chosen now, a folder for each language.
    feed::Opml chosen() const;

Q_SIGNALS:
    void subscribeRequested(const rendezvous::feed::Opml &feeds);
    void sampleRequested();

private:
    void fillLanguages(const QStringList &chosen);
    void fillFeeds();
    void countChosen();

    QVector<reader::CatalogueFeed> m_catalogue;
    QListWidget *m_languages;
    QTreeWidget *m_feeds;
    QLabel *m_network;
    QLabel *m_count;
    QPushButton *m_start;
};

} // namespace rendezvous::ui
