#include "ui/itemtags/itemtagsdialog.h"

#include "ui/ownnames/ownnamewords.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {
constexpr QSize dialogSize(700, 420);
constexpr int listWidth = 230;
const QLatin1String markScheme("mark:");
} // namespace

ItemTagsDialog::ItemTagsDialog(const Item &item, const QVector<TagEvidence> &evidence,
                               const tagging::Gazetteer &gazetteer, const QString &language, QWidget *parent)
    : QDialog(parent), m_evidence(evidence), m_list(new QListWidget(this)), m_why(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("itemTagsDialog"));
    setWindowTitle(tr("Tags of this item"));
    resize(dialogSize);
    m_list->setObjectName(QStringLiteral("itemTagsList"));
    m_list->setAccessibleName(tr("Tags"));
    m_list->setFixedWidth(listWidth);
    m_why->setObjectName(QStringLiteral("itemTagsWhy"));
    m_why->setAccessibleName(tr("Why the item has this tag"));
    m_why->setOpenLinks(false);

    for (const ItemTag &tag : item.header.tags) {
        const QString name = gazetteer.shownName(tag.tag, language);
        if (item.corrections.contains(TagCorrection{tag.tag, true}))
            addRow({tag.tag, name, tr("added by you"), true});
        else if (tag.standing == TagStanding::Implied)
            addRow({tag.tag,
                    name,
                    tr("implied: the home country of an agency that is named. It does not count."),
                    {},
                    true});
        else
            addRow({tag.tag, name, tr("named %n time(s)", nullptr, tag.mentions), {}});
    }
    for (const TagCorrection &correction : item.corrections) {
        if (!correction.isAdded)
            addRow(
                {correction.tag, gazetteer.shownName(correction.tag, language), tr("removed by you"), false});
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_correct = buttons->addButton(tr("&Remove from this item"), QDialogButtonBox::ActionRole);
    m_correct->setObjectName(QStringLiteral("itemTagsCorrect"));
    m_correct->setAutoDefault(false);
    QPushButton *add = buttons->addButton(tr("&Add a tag..."), QDialogButtonBox::ActionRole);
    add->setObjectName(QStringLiteral("itemTagsAdd"));
    add->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_why, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ItemTagsDialog::reject);
    connect(m_correct, &QPushButton::clicked, this, &ItemTagsDialog::correct);
    connect(add, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT addRequested();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ItemTagsDialog::showRow);
    connect(m_why, &QTextBrowser::anchorClicked, this, &ItemTagsDialog::follow);
    m_list->setCurrentRow(0);
    showRow();
}

void ItemTagsDialog::addRow(const Row &row)
{
    m_rows.append(row);
    auto *shown = new QListWidgetItem(row.name, m_list);
    QFont font = m_list->font();
    font.setStrikeOut(row.said == false);
    font.setItalic(row.isImplied);
    shown->setFont(font);
}

void ItemTagsDialog::choose(const Tag &tag)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).tag == tag)
            m_list->setCurrentRow(i);
    }
}

void ItemTagsDialog::showRow()
{
    const int current = m_list->currentRow();
    m_correct->setEnabled(current >= 0);
    if (current < 0) {
        m_why->setPlainText(tr("This item has no tags."));
        return;
    }
    const Row &row = m_rows.at(current);
    QString html = QStringLiteral("<h3>%1</h3><p>%2 · %3</p>")
                       .arg(row.name.toHtmlEscaped(), kindWord(row.tag.kind).toHtmlEscaped(),
                            row.standing.toHtmlEscaped());
    for (const TagEvidence &each : m_evidence) {
        if (each.tag != row.tag)
            continue;
        html += evidenceHtml(each);
        if (each.mark >= 0)
            html += QStringLiteral("<p><a href=\"%1%2\">%3</a></p>")
                        .arg(markScheme, QString::number(each.mark),
                             tr("Show it in the article").toHtmlEscaped());
    }
    m_why->setHtml(html);
    m_correct->setText(!row.said
                           ? row.isImplied ? tr("&Count it for this item") : tr("&Remove from this item")
                       : *row.said ? tr("&Take the tag back")
                                   : tr("&Put the tag back"));
}

void ItemTagsDialog::correct()
{
    const Row row = m_rows.at(m_list->currentRow());
    accept();
    Q_EMIT saidOfTag(row.tag, row.said ? std::optional<bool>() : std::optional<bool>(row.isImplied));
}

void ItemTagsDialog::follow(const QUrl &link)
{
    const QString address = link.toString();
    if (!address.startsWith(markScheme))
        return;
    accept();
    Q_EMIT mentionRequested(address.mid(markScheme.size()).toInt());
}

} // namespace rendezvous::ui
