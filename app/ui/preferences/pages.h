#pragma once

class QWidget;

namespace rendezvous::reader {
class Settings;
}

namespace rendezvous::ui {

// A page of the preferences each. What is changed is kept at once.
QWidget *updatesPage(reader::Settings &settings, QWidget *parent);
QWidget *readingPage(reader::Settings &settings, QWidget *parent);
QWidget *offlinePage(reader::Settings &settings, QWidget *parent);
QWidget *appearancePage(reader::Settings &settings, QWidget *parent);
QWidget *notificationsPage(reader::Settings &settings, QWidget *parent);
QWidget *languagesPage(reader::Settings &settings, QWidget *parent);

} // namespace rendezvous::ui
