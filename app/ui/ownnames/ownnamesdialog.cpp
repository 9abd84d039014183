#include "ui/ownnames/ownnamesdialog.h"

#include "reader/ownnamefile.h"
#include "store/store.h"
#include "ui/commands/editownnamescommand.h"
#include "ui/errors/errortext.h"
#include "ui/ownnames/ownnamedialog.h"
#include "ui/ownnames/ownnamewords.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTreeWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {

constexpr QSize dialogSize(640, 420);
constexpr qint64 mostBytes = 8 * 1024 * 1024; ///< of a file to import

QVector<OwnName> without(QVector<OwnName> names, const Tag &tag)
{
    names.removeIf([&tag](const OwnName &name) { return name.tag == tag; });
    return names;
}

} // namespace

OwnNamesDialog::OwnNamesDialog(const CommandTarget &target, QUndoStack &undo,
                               std::shared_ptr<const tagging::Tagger> tagger, const QString &language,
                               QWidget *parent)
    : QDialog(parent), m_target(target), m_undo(undo), m_firstUndo(undo.index()), m_tagger(std::move(tagger)),
      m_language(language), m_list(new QTreeWidget(this)), m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("ownNamesDialog"));
    setWindowTitle(tr("Own names"));
    resize(dialogSize);
    auto *lead = new QLabel(
        tr("Names that you follow beside those that Rendezvous knows. Items that mention them get a tag, "
           "stored ones too."),
        this);
    lead->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("ownNamesList"));
    m_list->setAccessibleName(tr("Own names"));
    m_list->setHeaderLabels({tr("Name"), tr("Kind"), tr("Other spellings")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->resizeSection(0, 200);
    m_list->header()->resizeSection(1, 150);
    m_note->setObjectName(QStringLiteral("ownNamesNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto button = [this, buttons](const char *name, const QString &text, auto slot) {
        QPushButton *made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    button("ownNamesAdd", tr("&Add..."), &OwnNamesDialog::add);
    m_edit = button("ownNamesEdit", tr("&Edit..."), &OwnNamesDialog::edit);
    m_remove = button("ownNamesRemove", tr("&Remove"), &OwnNamesDialog::remove);
    m_undoButton = button("ownNamesUndo", tr("&Undo"), [this] {
        if (m_undo.index() > m_firstUndo)
            m_undo.undo();
    });
    button("ownNamesImport", tr("&Import..."), [this] {
        auto *files = new QFileDialog(this, tr("Import own names"), {}, tr("Own names (*.json)"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        connect(files, &QFileDialog::fileSelected, this, &OwnNamesDialog::importFile);
        files->open();
    });
    m_export = button("ownNamesExport", tr("E&xport..."), [this] {
        auto *files = new QFileDialog(this, tr("Export own names"), {}, tr("Own names (*.json)"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setAcceptMode(QFileDialog::AcceptSave);
        files->setDefaultSuffix(QStringLiteral("json"));
        connect(files, &QFileDialog::fileSelected, this, &OwnNamesDialog::exportFile);
        files->open();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &OwnNamesDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(lead);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &OwnNamesDialog::showState);
    connect(m_list, &QTreeWidget::itemActivated, this, &OwnNamesDialog::edit);
    connect(&m_undo, &QUndoStack::indexChanged, this, &OwnNamesDialog::showState);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_undoButton,
            &QPushButton::click);
    connect(new QShortcut(QKeySequence::Delete, m_list), &QShortcut::activated, this,
            &OwnNamesDialog::remove);
    connect(&m_target.store, &store::Store::changed, this, [this](const store::Change &change) {
        if (change.isOwnNames || change.isEverything)
            read();
    });
    read();
}

void OwnNamesDialog::read()
{
    m_target.store.read(
        this, [](const store::Reading &reading) { return reading.ownNames(); },
        [this](const Result<QVector<OwnName>> &names) {
            if (names)
                show(*names);
            else
                m_note->setText(errorLine(names.error()));
        });
}

void OwnNamesDialog::show(const QVector<OwnName> &names)
{
    m_names = names;
    m_list->clear();
    for (const OwnName &name : names) {
        auto *row = new QTreeWidgetItem(m_list, {name.shownName(), kindWord(name.tag.kind),
                                                 name.forms.mid(1).join(QStringLiteral(", "))});
        row->setToolTip(2, row->text(2));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showState();
}

void OwnNamesDialog::showState()
{
    const qsizetype count = chosen().size();
    m_edit->setEnabled(count == 1);
    m_remove->setEnabled(count > 0);
    m_undoButton->setEnabled(m_undo.index() > m_firstUndo);
    m_export->setEnabled(!m_names.isEmpty());
}

QVector<OwnName> OwnNamesDialog::chosen() const
{
    QVector<OwnName> chosen;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->isSelected())
            chosen.append(m_names.at(row));
    }
    return chosen;
}

QString OwnNamesDialog::faultOf(const OwnName &name, const QVector<OwnName> &others) const
{
    const std::optional<reader::OwnNameFault> fault = reader::checkOwnName(name, others, *m_tagger);
    if (!fault)
        return {};
    for (const OwnName &other : others) {
        if (other.tag == fault->known)
            return tr("“%1” is known already: your own name %2.").arg(fault->form, other.shownName());
    }
    return faultSentence(*fault, m_tagger->gazetteer(), m_language);
}

void OwnNamesDialog::add()
{
    openEditor({});
}

void OwnNamesDialog::edit()
{
    if (const QVector<OwnName> names = chosen(); names.size() == 1)
        openEditor(names.first());
}

void OwnNamesDialog::openEditor(const OwnName &name)
{
    const QVector<OwnName> others = without(m_names, name.tag);
    auto *editor = new OwnNameDialog(
        name, [this, others](const OwnName &edited) { return faultOf(edited, others); }, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &OwnNameDialog::accepted, this, [this, editor, name] {
        replace(name.forms.isEmpty() ? QVector<OwnName>() : QVector<OwnName>{name}, {editor->name()});
    });
    editor->open();
}

void OwnNamesDialog::remove()
{
    if (const QVector<OwnName> names = chosen(); !names.isEmpty())
        replace(names, {});
}

void OwnNamesDialog::replace(const QVector<OwnName> &before, const QVector<OwnName> &after)
{
    m_note->clear();
    if (before != after)
        m_undo.push(new EditOwnNamesCommand(m_target, before, after));
}

void OwnNamesDialog::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_note->setText(tr("%1 could not be read.").arg(path));
        return;
    }
    const Result<QVector<OwnName>> read = reader::parseOwnNames(file.read(mostBytes));
    if (!read) {
        m_note->setText(tr("%1 holds no own names.").arg(path) + u'\n' + read.error().detail);
        return;
    }
    QVector<OwnName> added;
    QStringList refused;
    for (const OwnName &name : *read) {
        const QString fault = faultOf(name, m_names + added);
        if (fault.isEmpty())
            added.append(name);
        else
            refused.append(fault);
    }
    if (!added.isEmpty())
        replace({}, added);
    m_note->setText(
        (QStringList(tr("%n name(s) added", nullptr, int(added.size()))) + refused.mid(0, 3)).join(u'\n'));
}

void OwnNamesDialog::exportFile(const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = reader::writeOwnNames(m_names);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    m_note->setText(isWritten
                        ? tr("Saved as %1").arg(path)
                        : tr("%1 could not be written. Is there room, and may you write there?").arg(path));
}

} // namespace rendezvous::ui
