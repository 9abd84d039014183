#include "ui/subscriptions/addfeeddialog.h"

#include "core/folderpath.h"
#include "core/shownhost.h"
#include "ui/errors/errortext.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {

constexpr int addressRole = Qt::UserRole;
constexpr int widthHint = 520;

QString clipboardAddress()
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    const bool isAddress = text.startsWith(QLatin1String("http://")) || text.startsWith(QLatin1String("https://"));
    return isAddress && !text.contains(u'\n') && text.size() < 2000 ? text : QString();
}

} // namespace

AddFeedDialog::AddFeedDialog(reader::Subscriber &subscriber, const QStringList &folders, QWidget *parent)
    : QDialog(parent), m_subscriber(subscriber)
{
    setObjectName(QStringLiteral("addFeedDialog"));
    setWindowTitle(tr("Add a feed"));
    setMinimumWidth(widthHint);

    m_address = new QLineEdit(this);
    m_address->setObjectName(QStringLiteral("feedAddress"));
    m_address->setPlaceholderText(tr("Address of a feed or of a site"));
    m_address->setClearButtonEnabled(true);
    m_folder = new QComboBox(this);
    m_folder->setObjectName(QStringLiteral("feedFolder"));
    m_folder->setEditable(true);
    m_folder->addItem(QString());
    m_folder->addItems(folders);
    m_folder->lineEdit()->setPlaceholderText(tr("None"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Address:"), m_address);
    form->addRow(tr("&Folder:"), m_folder);

    m_say = new QLabel(this);
    m_say->setObjectName(QStringLiteral("addFeedMessage"));
    m_say->setTextFormat(Qt::PlainText);
    m_say->setWordWrap(true);
    m_candidates = new QListWidget(this);
    m_candidates->setObjectName(QStringLiteral("feedCandidates"));
    m_candidates->setAccessibleName(tr("Feeds of this site"));
    m_candidates->hide();
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Asking the site"));
    m_busy->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("A&dd"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addFeedAdd"));
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddFeedDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddFeedDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_candidates->clear();
        m_candidates->hide();
        m_isOnlyHttp = false;
        m_say->clear();
        enableAdd();
    });
    connect(m_candidates, &QListWidget::itemChanged, this, &AddFeedDialog::enableAdd);

    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_busy);
    column->addWidget(m_say);
    column->addWidget(m_candidates, 1);
    column->addWidget(buttons);
    setAddress(clipboardAddress());
    enableAdd();
}

void AddFeedDialog::setAddress(const QString &address)
{
    m_address->setText(address);
    m_address->selectAll();
}

QStringList AddFeedDialog::folder() const
{
    return folderPath(m_folder->currentText());
}

void AddFeedDialog::go()
{
    m_failures.clear();
    m_waiting.clear();
    if (m_candidates->isHidden()) {
        m_waiting.append(m_address->text().trimmed());
    } else {
        for (int row = 0; row < m_candidates->count(); ++row) {
            const QListWidgetItem *item = m_candidates->item(row);
            if (item->checkState() == Qt::Checked)
                m_waiting.append(item->data(addressRole).toString());
        }
    }
    subscribeNext();
}

void AddFeedDialog::subscribeNext()
{
    if (m_waiting.isEmpty()) {
        setBusy(false);
        if (m_failures.isEmpty())
            accept();
        else
            say(m_failures.join(u'\n'));
        return;
    }
    setBusy(true);
    m_asked = m_waiting.takeFirst();
    m_subscriber.subscribe(m_asked, folder(), this,
                           [this](const Result<reader::Subscription> &outcome) { hear(outcome); });
}

void AddFeedDialog::hear(const Result<reader::Subscription> &outcome)
{
    if (!outcome) {
        m_failures.append(errorLine(outcome.error()));
    } else if (outcome->feed) {
        const bool isOfSuchSite = m_isOnlyHttp && m_asked.startsWith(QLatin1String("http:"));
        Q_EMIT subscribed(*outcome->feed, outcome->isKnown, outcome->isOnlyHttp || (isOfSuchSite && !outcome->isKnown));
    } else if (m_candidates->isHidden()) {
        setBusy(false);
        m_isOnlyHttp = outcome->isOnlyHttp;
        showCandidates(outcome->candidates);
        return;
    } else {
        m_failures.append(errorLine({Error::Kind::NotAFeed, {}}));
    }
    subscribeNext();
}

void AddFeedDialog::showCandidates(const QVector<feed::FeedCandidate> &candidates)
{
    if (candidates.isEmpty()) {
        say(errorLine({Error::Kind::NotAFeed, {}}));
        return;
    }
    for (const feed::FeedCandidate &candidate : candidates) {
        const QString address = candidate.url.toString();
        const QString title = candidate.title.isEmpty() ? shownAddress(candidate.url) : candidate.title;
        QString text = candidate.language.isEmpty() ? title : tr("%1 (%2)", "title, language").arg(title, candidate.language);
        if (!candidate.title.isEmpty())
            text += u'\n' + shownAddress(candidate.url);
        auto *item = new QListWidgetItem(text, m_candidates);
        item->setData(addressRole, address);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_candidates->count() == 1 ? Qt::Checked : Qt::Unchecked);
    }
    say(candidates.first().isAnnounced ? tr("This site offers several feeds. Choose one or more.")
                                       : tr("This site announces no feed. These addresses are worth a try."));
    m_candidates->show();
    m_candidates->setCurrentRow(0);
    m_candidates->setFocus();
    enableAdd();
}

void AddFeedDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_busy->setVisible(isBusy);
    m_address->setEnabled(!isBusy);
    m_folder->setEnabled(!isBusy);
    m_candidates->setEnabled(!isBusy);
    if (isBusy)
        say(tr("Asking the site..."));
    else
        m_say->clear();
    enableAdd();
}

void AddFeedDialog::say(const QString &text) { m_say->setText(text); }

void AddFeedDialog::enableAdd()
{
    bool hasChoice = !m_address->text().trimmed().isEmpty();
    if (!m_candidates->isHidden()) {
        hasChoice = false;
        for (int row = 0; row < m_candidates->count(); ++row)
            hasChoice = hasChoice || m_candidates->item(row)->checkState() == Qt::Checked;
    }
    m_add->setEnabled(hasChoice && !m_isBusy);
}

QStringList folderPaths(const QVector<Feed> &feeds)
{
    QStringList paths;
    for (const Feed &feed : feeds) {
        if (!feed.folder.isEmpty())
            paths.append(folderText(feed.folder));
    }
    paths.sort(Qt::CaseInsensitive);
    paths.removeDuplicates();
    return paths;
}

} // namespace rendezvous::ui
