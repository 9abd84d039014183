#include "ui/searches/savedsearchdialog.h"

#include "core/itemquery.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rendezvous::ui {

SavedSearchDialog::SavedSearchDialog(const store::SavedSearch &search, QWidget *parent)
    : QDialog(parent), m_search(search)
{
    setObjectName(QStringLiteral("savedSearchDialog"));
    setWindowTitle(search.id == 0 ? tr("Save this search") : tr("Edit the saved search"));
    setMinimumWidth(480);
    m_name = new QLineEdit(search.name, this);
    m_name->setObjectName(QStringLiteral("searchName"));
    m_query = new QLineEdit(search.query, this);
    m_query->setObjectName(QStringLiteral("searchQuery"));
    m_notifying = new QCheckBox(tr("&Notify me of what it finds"), this);
    m_notifying->setObjectName(QStringLiteral("searchNotifying"));
    m_notifying->setChecked(search.isNotifying);
    m_fault = new QLabel(this);
    m_fault->setObjectName(QStringLiteral("searchFault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);

    auto *form = new QFormLayout;
    form->addRow(tr("N&ame:"), m_name);
    form->addRow(tr("&Search:"), m_query);
    form->addRow(QString(), m_notifying);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &SavedSearchDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SavedSearchDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SavedSearchDialog::check);
    connect(m_query, &QLineEdit::textChanged, this, &SavedSearchDialog::check);
    check();
}

void SavedSearchDialog::check()
{
    const bool isUnderstood = ItemQuery::parse(m_query->text()).isOk();
    m_fault->setText(isUnderstood ? QString() : tr("This search is not understood."));
    m_ok->setEnabled(isUnderstood && !m_name->text().trimmed().isEmpty());
}

store::SavedSearch SavedSearchDialog::search() const
{
    store::SavedSearch search = m_search;
    search.name = m_name->text().trimmed();
    search.query = m_query->text().trimmed();
    search.isNotifying = m_notifying->isChecked();
    return search;
}

} // namespace rendezvous::ui
