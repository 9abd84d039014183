#pragma once

#include "store/reading.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rendezvous::ui {

/// Names a search, corrects its words, and says whether to tell of what it finds.
class SavedSearchDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SavedSearchDialog(const store::SavedSearch &search, QWidget *parent = nullptr);

    store::SavedSearch search() const;

private:
    void check();

    store::SavedSearch m_search;
    QLineEdit *m_name;
    QLineEdit *m_query;
    QCheckBox *m_notifying;
    QLabel *m_fault;
    QPushButton *m_ok = nullptr;
};

} // namespace rendezvous::ui
