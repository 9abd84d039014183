#include "ui/keyboard/keymapeditor.h"

#include "ui/actions/actiontable.h"
#include "ui/keyboard/keymapfiles.h"
#include "ui/keyboard/shortcutsheet.h"
#include "ui/preferences/binding.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <optional>

namespace rendezvous::ui {

namespace {

enum Column { CommandColumn, KeysColumn };
constexpr int actionRole = Qt::UserRole;

QString titleOf(const QString &action)
{
    const ActionRow *row = actionRow(action);
    return row ? plainActionText(*row) : action;
}

} // namespace

KeymapEditor::KeymapEditor(reader::Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_keymap(Keymap::load(settings))
{
    auto *single = new QComboBox(this);
    single->addItem(tr("Everywhere but in text fields"), 0);
    single->addItem(tr("In lists only"), 1);
    single->addItem(tr("Nowhere"), 2);
    bindComboBox(*single, reader::settings::singleKeys, settings);
    auto *form = new QFormLayout;
    form->addRow(tr("Keys without Ctrl or Alt &work:"), single);

    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("keymapSearch"));
    m_typed->setPlaceholderText(tr("Search for a command or a key"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("keymapList"));
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    buildList();

    m_conflict = new QLabel(this);
    m_conflict->setObjectName(QStringLiteral("keymapConflict"));
    m_conflict->setTextFormat(Qt::PlainText);
    m_conflict->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(form);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addLayout(editRow());
    column->addWidget(m_conflict);
    column->addLayout(wholeRow());

    connect(m_typed, &QLineEdit::textChanged, this, &KeymapEditor::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeymapEditor::showCurrent);
    showCurrent();
}

QPushButton *KeymapEditor::button(const QString &text, const char *name)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

QLayout *KeymapEditor::editRow()
{
    m_keys = new QKeySequenceEdit(this);
    m_keys->setObjectName(QStringLiteral("keymapKeys"));
    m_keys->setAccessibleName(tr("New keys"));
    m_set = button(tr("&Set"), "keymapSet");
    m_add = button(tr("&Add"), "keymapAdd");
    m_clear = button(tr("&No keys"), "keymapClear");
    m_reset = button(tr("&Default"), "keymapReset");
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &KeymapEditor::showConflict);
    connect(m_set, &QPushButton::clicked, this, [this] { assign(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { assign(true); });
    connect(m_clear, &QPushButton::clicked, this, [this] { adopt(m_keymap.with(currentAction(), {})); });
    connect(m_reset, &QPushButton::clicked, this, [this] { adopt(m_keymap.withoutChange(currentAction())); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    for (QPushButton *one : {m_set, m_add, m_clear, m_reset})
        row->addWidget(one);
    return row;
}

QLayout *KeymapEditor::wholeRow()
{
    QPushButton *resetAll = button(tr("All de&faults"), "keymapResetAll");
    QPushButton *save = button(tr("&Export..."), "keymapExport");
    QPushButton *load = button(tr("&Import..."), "keymapImport");
    connect(resetAll, &QPushButton::clicked, this, [this] { adopt(Keymap::standard()); });
    connect(save, &QPushButton::clicked, this, [this] { chooseExport(m_keymap, this); });
    connect(load, &QPushButton::clicked, this,
            [this] { chooseImport(this, [this](const Keymap &keymap) { adopt(keymap); }); });
    auto *row = new QHBoxLayout;
    row->addWidget(resetAll);
    row->addStretch();
    row->addWidget(load);
    row->addWidget(save);
    return row;
}

void KeymapEditor::buildList()
{
    QTreeWidgetItem *section = nullptr;
    std::optional<ActionCategory> last;
    for (const ActionRow &row : actionTable()) {
        if (last != row.category) {
            section = new QTreeWidgetItem(m_list, {actionCategoryTitle(row.category)});
            section->setFlags(Qt::ItemIsEnabled);
            QFont font = section->font(CommandColumn);
            font.setBold(true);
            section->setFont(CommandColumn, font);
            last = row.category;
        }
        auto *item = new QTreeWidgetItem(section, {plainActionText(row)});
        item->setData(CommandColumn, actionRole, QString::fromLatin1(row.id));
        fillRow(item);
    }
    m_list->expandAll();
}

void KeymapEditor::fillRow(QTreeWidgetItem *row) const
{
    const QString action = row->data(CommandColumn, actionRole).toString();
    QStringList shown;
    bool hasConflict = false;
    for (const QKeySequence &keys : m_keymap.keys(action)) {
        shown.append(shownKeys(keys));
        hasConflict = hasConflict || !m_keymap.conflictsOf(keys, action).isEmpty();
    }
    const QString text = shown.join(tr(", ", "between keys"));
    row->setText(KeysColumn, hasConflict ? tr("%1 (conflict)").arg(text) : text);
    QFont font = row->font(KeysColumn);
    font.setBold(m_keymap.isChanged(action));
    row->setFont(KeysColumn, font);
}

void KeymapEditor::narrow(const QString &typed)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *section = m_list->topLevelItem(i);
        bool hasAny = false;
        for (int j = 0; j < section->childCount(); ++j) {
            QTreeWidgetItem *row = section->child(j);
            const bool fits = row->text(CommandColumn).contains(typed, Qt::CaseInsensitive)
                              || row->text(KeysColumn).contains(typed, Qt::CaseInsensitive);
            row->setHidden(!fits);
            hasAny = hasAny || fits;
        }
        section->setHidden(!hasAny);
    }
}

QString KeymapEditor::currentAction() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row ? row->data(CommandColumn, actionRole).toString() : QString();
}

void KeymapEditor::showCurrent()
{
    m_keys->clear();
    const bool isCommand = !currentAction().isEmpty();
    m_keys->setEnabled(isCommand);
    m_clear->setEnabled(isCommand);
    m_reset->setEnabled(isCommand && m_keymap.isChanged(currentAction()));
    showConflict();
}

void KeymapEditor::showConflict()
{
    const QKeySequence keys = m_keys->keySequence();
    const bool canAssign = !currentAction().isEmpty() && !keys.isEmpty();
    m_set->setEnabled(canAssign);
    m_add->setEnabled(canAssign);
    if (!canAssign) {
        showAllConflicts();
        return;
    }
    QStringList others;
    for (const QString &other : m_keymap.conflictsOf(keys, currentAction()))
        others.append(titleOf(other));
    m_conflict->setText(others.isEmpty() ? tr("%1 is free.").arg(shownKeys(keys))
                                         : tr("%1 belongs to: %2. Setting it takes it away from there.")
                                               .arg(shownKeys(keys), others.join(tr(", ", "between commands"))));
}

void KeymapEditor::showAllConflicts()
{
    QStringList lines;
    for (const Keymap::Conflict &conflict : m_keymap.conflicts()) {
        lines.append(tr("%1: both \"%2\" and \"%3\"")
                         .arg(shownKeys(conflict.keys), titleOf(conflict.first), titleOf(conflict.second)));
    }
    m_conflict->setText(lines.isEmpty() ? tr("Choose a command, click the field and press the new keys.")
                                        : lines.join(u'\n'));
}

void KeymapEditor::assign(bool isAdding)
{
    const QString action = currentAction();
    const QKeySequence keys = m_keys->keySequence();
    Keymap changed = m_keymap;
    for (const QString &other : m_keymap.conflictsOf(keys, action)) {
        QList<QKeySequence> left;
        for (const QKeySequence &one : m_keymap.keys(other)) {
            if (!collide(one, keys))
                left.append(one);
        }
        changed = changed.with(other, left);
    }
    QList<QKeySequence> own = isAdding ? m_keymap.keys(action) : QList<QKeySequence>();
    own.append(keys);
    adopt(changed.with(action, own));
}

void KeymapEditor::adopt(const Keymap &keymap)
{
    m_keymap = keymap;
    m_keymap.save(m_settings);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_list->topLevelItem(i)->childCount(); ++j)
            fillRow(m_list->topLevelItem(i)->child(j));
    }
    showCurrent();
}

} // namespace rendezvous::ui
