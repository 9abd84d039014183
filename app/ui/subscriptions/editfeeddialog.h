#pragma once

#include "core/feed.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace rendezvous::store {
class Store;
}

namespace rendezvous::ui {

/// What a person chooses for one feed, its address among it; and how it is doing.
class EditFeedDialog : public QDialog
{
    Q_OBJECT
public:
    EditFeedDialog(const Feed &feed, const QStringList &folders, store::Store &store, QWidget *parent = nullptr);

    FeedChoices choices() const;
    /// The address when it was changed, else an empty one.
    QUrl newAddress() const;

    /// Says what is wrong with a changed address instead of closing.
    void accept() override;

private:
    void say(const QString &text);

    Feed m_feed;
    store::Store &m_store;
    QLineEdit *m_title;
    QLineEdit *m_address;
    QLabel *m_say;
    QComboBox *m_folder;
    QComboBox *m_interval;
    QCheckBox *m_notifying;
    QCheckBox *m_fullText;
};

} // namespace rendezvous::ui
