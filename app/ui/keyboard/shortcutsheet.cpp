#include "ui/keyboard/shortcutsheet.h"

#include "ui/actions/actiontable.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <optional>

namespace rendezvous::ui {

namespace {

constexpr QSize sheetSize(620, 620);
enum Column { CommandColumn, KeysColumn };

} // namespace

QString shownKeys(const QKeySequence &keys)
{
    QStringList parts;
    for (int i = 0; i < keys.count(); ++i)
        parts.append(keyText(QKeySequence(keys[static_cast<uint>(i)])));
    return parts.join(u' ');
}

ShortcutSheet::ShortcutSheet(const Keymap &keymap, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard"));
    resize(sheetSize);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("sheetSearch"));
    m_typed->setPlaceholderText(tr("Search for a command or a key"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->setClearButtonEnabled(true);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("sheetList"));
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);

    QTreeWidgetItem *section = nullptr;
    std::optional<ActionCategory> last;
    for (const ActionRow &row : actionTable()) {
        if (last != row.category) {
            section = new QTreeWidgetItem(m_list, {actionCategoryTitle(row.category)});
            QFont font = section->font(CommandColumn);
            font.setBold(true);
            section->setFont(CommandColumn, font);
            section->setFlags(Qt::ItemIsEnabled);
            section->setFirstColumnSpanned(true);
            last = row.category;
        }
        QStringList keys;
        for (const QKeySequence &sequence : keymap.keys(QLatin1String(row.id)))
            keys.append(shownKeys(sequence));
        new QTreeWidgetItem(section, {plainActionText(row), keys.join(tr(", ", "between keys"))});
    }
    m_list->expandAll();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *edit = buttons->addButton(tr("Change &keys..."), QDialogButtonBox::ActionRole);
    edit->setObjectName(QStringLiteral("sheetEdit"));
    edit->setAutoDefault(false);
    connect(edit, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT editRequested();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortcutSheet::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_typed, &QLineEdit::textChanged, this, &ShortcutSheet::narrow);
}

void ShortcutSheet::narrow(const QString &typed)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *section = m_list->topLevelItem(i);
        bool hasAny = false;
        for (int j = 0; j < section->childCount(); ++j) {
            QTreeWidgetItem *row = section->child(j);
            const bool fits = typed.isEmpty() || row->text(CommandColumn).contains(typed, Qt::CaseInsensitive)
                              || row->text(KeysColumn).compare(typed, Qt::CaseInsensitive) == 0
                              || (typed.size() > 1 && row->text(KeysColumn).contains(typed, Qt::CaseInsensitive));
            row->setHidden(!fits);
            hasAny = hasAny || fits;
        }
        section->setHidden(!hasAny);
    }
}

} // namespace rendezvous::ui
