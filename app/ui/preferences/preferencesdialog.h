#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace rendezvous::reader {
class Settings;
}

namespace rendezvous::ui {

/// Every choice that the program keeps. What is changed holds at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { Updates, Reading, Offline, Appearance, Notifications, Keyboard, Languages };

    explicit PreferencesDialog(reader::Settings &settings, QWidget *parent = nullptr);

    void showPage(Page page);

private:
    void addPage(const QString &title, QWidget *page);

    QListWidget *m_titles;
    QStackedWidget *m_pages;
};

void openPreferences(reader::Settings &settings, PreferencesDialog::Page page, QWidget *parent);

} // namespace rendezvous::ui
