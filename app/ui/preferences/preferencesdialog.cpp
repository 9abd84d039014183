#include "ui/preferences/preferencesdialog.h"

#include "ui/keyboard/keymapeditor.h"
#include "ui/preferences/pages.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {

constexpr QSize dialogSize(760, 560);

} // namespace

PreferencesDialog::PreferencesDialog(reader::Settings &settings, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    resize(dialogSize);
    m_titles = new QListWidget(this);
    m_titles->setObjectName(QStringLiteral("preferencesTitles"));
    m_titles->setAccessibleName(tr("Pages"));
    m_pages = new QStackedWidget(this);

    // In the order of Page.
    addPage(tr("Updates"), updatesPage(settings, m_pages));
    addPage(tr("Reading"), readingPage(settings, m_pages));
    addPage(tr("Offline"), offlinePage(settings, m_pages));
    addPage(tr("Appearance"), appearancePage(settings, m_pages));
    addPage(tr("Notifications"), notificationsPage(settings, m_pages));
    addPage(tr("Keyboard"), new KeymapEditor(settings, m_pages));
    addPage(tr("Languages"), languagesPage(settings, m_pages));
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + m_titles->verticalScrollBar()->sizeHint().width() + 16);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_titles->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_titles);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
}

void PreferencesDialog::addPage(const QString &title, QWidget *page)
{
    m_titles->addItem(title);
    page->setAccessibleName(title);
    m_pages->addWidget(page);
}

void PreferencesDialog::showPage(Page page) { m_titles->setCurrentRow(static_cast<int>(page)); }

void openPreferences(reader::Settings &settings, PreferencesDialog::Page page, QWidget *parent)
{
    auto *dialog = new PreferencesDialog(settings, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showPage(page);
    dialog->open();
}

} // namespace rendezvous::ui
