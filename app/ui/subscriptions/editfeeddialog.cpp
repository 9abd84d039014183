#include "ui/subscriptions/editfeeddialog.h"

#include "core/folderpath.h"
#include "core/shownhost.h"
#include "reader/address.h"
#include "store/store.h"
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

/// As it is sent, so that what is typed beside it stays as it was; the password is nobody's to see.
QString sentAddress(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemovePassword);
}

} // namespace

EditFeedDialog::EditFeedDialog(const Feed &feed, const QStringList &folders, store::Store &store, QWidget *parent)
    : QDialog(parent), m_feed(feed), m_store(store)
{
    setObjectName(QStringLiteral("editFeedDialog"));
    setWindowTitle(tr("Edit the feed"));
    setMinimumWidth(520);

    m_title = new QLineEdit(feed.userTitle, this);
    m_title->setObjectName(QStringLiteral("editTitle"));
    m_title->setPlaceholderText(feed.title.isEmpty() ? shownAddress(feed.url) : feed.title);
    m_address = new QLineEdit(sentAddress(feed.url), this);
    m_address->setObjectName(QStringLiteral("editAddress"));
    m_say = selectable({}, QStringLiteral("editMessage"), this);
    m_say->hide();
    connect(m_address, &QLineEdit::textEdited, m_say, &QLabel::hide);
    m_folder = new QComboBox(this);
    m_folder->setObjectName(QStringLiteral("editFolder"));
    m_folder->setEditable(true);
    m_folder->addItem(QString());
    m_folder->addItems(folders);
    m_folder->setCurrentText(folderText(feed.folder));
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
    form->addRow(tr("A&ddress:"), m_address);
    form->addRow(m_say);

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

FeedChoices EditFeedDialog::choices() const
{
    return {m_title->text().trimmed(), folderPath(m_folder->currentText()),
            m_interval->currentData().toInt(), m_notifying->isChecked(), m_fullText->isChecked()};
}

QUrl EditFeedDialog::newAddress() const
{
    const QString text = m_address->text().trimmed();
    const Result<reader::TypedAddress> typed = reader::parseAddress(text);
    if (!typed || text == sentAddress(m_feed.url))
        return {};
    QUrl url = typed->url;
    if (url.password().isEmpty() && url.authority(QUrl::EncodeUnicode) == QUrl(sentAddress(m_feed.url)).authority(QUrl::EncodeUnicode))
        url.setPassword(m_feed.url.password()); // it was left out above
    return url == m_feed.url ? QUrl() : url;
}

void EditFeedDialog::accept()
{
    const QString text = m_address->text().trimmed();
    const bool isAddress = text == sentAddress(m_feed.url) || reader::parseAddress(text);
    const QUrl url = newAddress();
    if (!isAddress)
        return say(tr("This is no address of a feed. It begins with https:// or http://."));
    if (url.isEmpty())
        return QDialog::accept();
    m_store.read(
        this, [url](const store::Reading &reading) { return reading.feedByUrl(url); },
        [this, url](const Result<std::optional<Feed>> &owner) {
            if (owner && *owner && (*owner)->id != m_feed.id)
                say(tr("You have another feed with this address: \"%1\".").arg((*owner)->shownTitle()));
            else if (url == newAddress())
                QDialog::accept();
        });
}

void EditFeedDialog::say(const QString &text)
{
    m_say->setText(text);
    m_say->show();
    m_address->setFocus();
}

} // namespace rendezvous::ui
