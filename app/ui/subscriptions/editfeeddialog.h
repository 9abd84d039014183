#pragma once

#include "core/feed.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace rendezvous::ui {

/// What a person chooses for one feed; and how it is doing.
class EditFeedDialog : public QDialog
{
    Q_OBJECT
public:
    EditFeedDialog(const Feed &feed, const QStringList &folders, QWidget *parent = nullptr);

    /// The feed with the choices made so far.
    Feed feed() const;

private:
    Feed m_feed;
    QLineEdit *m_title;
    QComboBox *m_folder;
    QComboBox *m_interval;
    QCheckBox *m_notifying;
    QCheckBox *m_fullText;
};

} // namespace rendezvous::ui
