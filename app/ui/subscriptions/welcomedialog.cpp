#include "ui/subscriptions/welcomedialog.h"

#include "core/shownhost.h"
#include "ui/language/languages.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {

constexpr QSize dialogSize(860, 600);
constexpr int languageRole = Qt::UserRole;
constexpr int indexRole = Qt::UserRole;
constexpr int languagesWidth = 200;
enum Column { TitleColumn, SiteColumn };

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomeDialog::WelcomeDialog(const QVector<reader::CatalogueFeed> &catalogue, const QStringList &languages,
                             QWidget *parent)
    : QDialog(parent), m_catalogue(catalogue)
{
    setObjectName(QStringLiteral("welcomeDialog"));
    setWindowTitle(tr("Welcome to Rendezvous"));
    resize(dialogSize);

    QLabel *title = plain(tr("Which languages do you read?"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);
    QLabel *text = plain(tr("Rendezvous follows cooperation in space in the words of all sides. Choose your languages; on "
                            "the right is what you will subscribe to. You can change all of it later."),
                         this);
    m_network = plain(QString(), this);
    m_network->setObjectName(QStringLiteral("welcomeNetwork"));
    m_network->hide();
    m_languages = new QListWidget(this);
    m_languages->setObjectName(QStringLiteral("welcomeLanguages"));
    m_languages->setAccessibleName(tr("Languages"));
    m_languages->setMaximumWidth(languagesWidth);
    m_feeds = new QTreeWidget(this);
    m_feeds->setObjectName(QStringLiteral("welcomeFeeds"));
    m_feeds->setAccessibleName(tr("Feeds you will subscribe to"));
    m_feeds->setHeaderLabels({tr("Source"), tr("Site")});
    m_feeds->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_feeds->header()->setSectionResizeMode(SiteColumn, QHeaderView::ResizeToContents);
    m_feeds->header()->setStretchLastSection(false);
    m_count = plain(QString(), this);
    m_count->setObjectName(QStringLiteral("welcomeCount"));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *sample = buttons->addButton(tr("Look at the s&ample"), QDialogButtonBox::ActionRole);
    sample->setObjectName(QStringLiteral("welcomeSample"));
    sample->setAutoDefault(false);
    QPushButton *later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    later->setObjectName(QStringLiteral("welcomeLater"));
    m_start = buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("welcomeStart"));
    m_start->setDefault(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_languages);
    row->addWidget(m_feeds, 1);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : {title, text, m_network})
        column->addWidget(widget);
    column->addLayout(row, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);

    fillLanguages(languages);
    fillFeeds();
    connect(m_languages, &QListWidget::itemChanged, this, &WelcomeDialog::fillFeeds);
    connect(m_feeds, &QTreeWidget::itemChanged, this, &WelcomeDialog::countChosen);
    connect(sample, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT sampleRequested();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &WelcomeDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const feed::Opml feeds = chosen();
        accept();
        Q_EMIT subscribeRequested(feeds);
    });
    m_languages->setFocus();
}

void WelcomeDialog::setHasNetwork(bool hasNetwork)
{
    m_network->setVisible(!hasNetwork);
    m_network->setText(hasNetwork ? QString()
                                  : tr("There is no network now. What you choose is fetched when it is back; until then, "
                                       "the sample shows what Rendezvous does."));
}

void WelcomeDialog::fillLanguages(const QStringList &chosen)
{
    QStringList codes;
    QHash<QString, int> counts;
    for (const reader::CatalogueFeed &feed : m_catalogue) {
        if (counts[feed.language]++ == 0)
            codes.append(feed.language);
    }
    bool hasAny = false;
    for (const QString &code : codes)
        hasAny = hasAny || chosen.contains(code);
    for (const QString &code : codes) {
        auto *item = new QListWidgetItem(
            tr("%1 (%2)", "language, number of feeds").arg(nativeLanguageName(code), QLocale().toString(counts.value(code))),
            m_languages);
        item->setData(languageRole, code);
        const bool isChosen = hasAny ? chosen.contains(code) : code == QLatin1String("en");
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_languages->setCurrentRow(0);
}

void WelcomeDialog::fillFeeds()
{
    const QSignalBlocker quiet(m_feeds);
    m_feeds->clear();
    for (int row = 0; row < m_languages->count(); ++row) {
        const QListWidgetItem *language = m_languages->item(row);
        if (language->checkState() != Qt::Checked)
            continue;
        const QString code = language->data(languageRole).toString();
        auto *pack = new QTreeWidgetItem(m_feeds, {nativeLanguageName(code)});
        pack->setFlags(pack->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
        for (int i = 0; i < m_catalogue.size(); ++i) {
            const reader::CatalogueFeed &feed = m_catalogue.at(i);
            if (feed.language != code)
                continue;
            auto *item = new QTreeWidgetItem(pack, {feed.title, shownHost(feed.site)});
            item->setData(TitleColumn, indexRole, i);
            item->setToolTip(TitleColumn, QStringLiteral("<span>%1</span>").arg(shownAddress(feed.address).toHtmlEscaped()));
            item->setCheckState(TitleColumn, feed.isSuggested ? Qt::Checked : Qt::Unchecked);
        }
        pack->setExpanded(true);
    }
    countChosen();
}

void WelcomeDialog::countChosen()
{
    const int count = int(chosen().feeds.size());
    m_count->setText(tr("%Ln feed(s) chosen", nullptr, count));
    m_start->setEnabled(count > 0);
}

feed::Opml WelcomeDialog::chosen() const
{
    feed::Opml opml;
    for (int i = 0; i < m_feeds->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *pack = m_feeds->topLevelItem(i);
        for (int j = 0; j < pack->childCount(); ++j) {
            const QTreeWidgetItem *item = pack->child(j);
            if (item->checkState(TitleColumn) != Qt::Checked)
                continue;
            const reader::CatalogueFeed &feed = m_catalogue.at(item->data(TitleColumn, indexRole).toInt());
            opml.feeds.append({feed.address, feed.site, feed.title, feed.language, {nativeLanguageName(feed.language)}, {}});
        }
    }
    return opml;
}

} // namespace rendezvous::ui
