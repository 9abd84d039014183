#include "ui/subscriptions/editfeeddialog.h"

#include "ui/subscriptions/feedstatustext.h"
#include "ui/subscriptions/intervals.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {

QLabel *selectable(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

EditFeedDialog::EditFeedDialog(const Feed &feed, const QStringList &folders, QWidget *parent)
    : QDialog(parent), m_feed(feed)
{
    setObjectName(QStringLiteral("editFeedDialog"));
    setWindowTitle(tr("Edit the feed"));
    setMinimumWidth(520);

    m_title = new QLineEdit(feed.userTitle, this);
    m_title->setObjectName(QStringLiteral("editTitle"));
    m_title->setPlaceholderText(feed.title.isEmpty() ? feed.url.toDisplayString() : feed.title);
    m_folder = new QComboBox(this);
    m_folder->setObjectName(QStringLiteral("editFolder"));
    m_folder->setEditable(true);
    m_folder->addItem(QString());
    m_folder->addItems(folders);
    m_folder->setCurrentText(feed.folder.join(u'/'));
    m_folder->lineEdit()->setPlaceholderText(tr("None"));
    m_interval = new QComboBox(this);
    m_interval->setObjectName(QStringLiteral("editInterval"));
    m_interval->addItem(tr("As in the preferences"), 0);
    addIntervals(*m_interval, feed.intervalMinutes);
    m_notifying = new QCheckBox(tr("&Notify me of new items"), this);
    m_notifying->setObjectName(QStringLiteral("editNotifying"));
    m_notifying->setChecked(feed.isNotifying);

    m_fullText = new QCheckBox(tr("Always read the f&ull text of its pages"), this);
    m_fullText->setObjectName(QStringLiteral("editFullText"));
    m_fullText->setChecked(feed.isFullText);

    auto *form = new QFormLayout;
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("Fo&lder:"), m_folder);
    form->addRow(tr("&Check every:"), m_interval);
    form->addRow(QString(), m_notifying);
    form->addRow(QString(), m_fullText);
    form->addRow(tr("Address:"), selectable(feed.url.toDisplayString(), QStringLiteral("editAddress"), this));

    auto *state = new QGroupBox(tr("How it is doing"), this);
    auto *stateColumn = new QVBoxLayout(state);
    stateColumn->addWidget(selectable(feedStatusText(feed), QStringLiteral("editStatus"), state));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &EditFeedDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EditFeedDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(state);
    column->addStretch();
    column->addWidget(buttons);
}

Feed EditFeedDialog::feed() const
{
    Feed feed = m_feed;
    feed.userTitle = m_title->text().trimmed();
    feed.folder = m_folder->currentText().split(u'/', Qt::SkipEmptyParts);
    feed.intervalMinutes = m_interval->currentData().toInt();
    feed.isNotifying = m_notifying->isChecked();
    feed.isFullText = m_fullText->isChecked();
    return feed;
}

} // namespace rendezvous::ui
