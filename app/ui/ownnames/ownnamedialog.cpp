#include "ui/ownnames/ownnamedialog.h"

#include "ui/ownnames/ownnamewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rendezvous::ui {

OwnNameDialog::OwnNameDialog(const OwnName &name, Check check, QWidget *parent)
    : QDialog(parent), m_before(name), m_check(std::move(check))
{
    const bool isNew = name.forms.isEmpty();
    setObjectName(QStringLiteral("ownNameDialog"));
    setWindowTitle(isNew ? tr("Follow a name") : tr("Edit the name"));
    setMinimumWidth(480);
    m_name = new QLineEdit(name.shownName(), this);
    m_name->setObjectName(QStringLiteral("ownName"));
    m_spellings = new QPlainTextEdit(name.forms.mid(1).join(u'\n'), this);
    m_spellings->setObjectName(QStringLiteral("ownNameSpellings"));
    m_spellings->setPlaceholderText(
        tr("One on each line: in other languages and scripts, with other endings"));
    m_spellings->setTabChangesFocus(true);
    m_spellings->setMinimumHeight(100);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("ownNameKind"));
    for (const TagKind kind : {TagKind::Programme, TagKind::Agency, TagKind::Station, TagKind::Country,
                               TagKind::Person, TagKind::Medium})
        m_kind->addItem(kindWord(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(isNew ? 0 : m_kind->findData(static_cast<int>(name.tag.kind)));
    m_case = new QCheckBox(tr("Only with &capitals as written here"), this);
    m_case->setObjectName(QStringLiteral("ownNameCase"));
    m_case->setChecked(name.isCaseMatched);
    m_word = new QCheckBox(tr("Only as a &whole word"), this);
    m_word->setObjectName(QStringLiteral("ownNameWord"));
    m_word->setToolTip(tr("Without it, endings and longer words count too."));
    m_word->setChecked(name.isWholeWord);
    m_fault = new QLabel(this);
    m_fault->setObjectName(QStringLiteral("ownNameFault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);

    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Other spellings:"), m_spellings);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(QString(), m_case);
    form->addRow(QString(), m_word);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnNameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OwnNameDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &OwnNameDialog::check);
    connect(m_spellings, &QPlainTextEdit::textChanged, this, &OwnNameDialog::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OwnNameDialog::check);
    this->check();
}

void OwnNameDialog::check()
{
    const QString fault = m_check(name());
    // An empty dialog need not be told that it is empty.
    m_fault->setText(m_name->text().isEmpty() ? QString() : fault);
    m_save->setEnabled(fault.isEmpty());
}

OwnName OwnNameDialog::name() const
{
    OwnName name = m_before;
    name.forms.clear();
    for (const QString &line : QStringList(m_name->text()) + m_spellings->toPlainText().split(u'\n')) {
        const QString form = line.simplified();
        if (!form.isEmpty() && !name.forms.contains(form))
            name.forms.append(form);
    }
    if (m_name->text().trimmed().isEmpty())
        name.forms.clear();
    name.isCaseMatched = m_case->isChecked();
    name.isWholeWord = m_word->isChecked();
    const auto kind = static_cast<TagKind>(m_kind->currentData().toInt());
    if (m_before.tag.id.isEmpty() || m_before.tag.kind != kind)
        name.tag = ownTag(kind, name.shownName());
    return name;
}

} // namespace rendezvous::ui
