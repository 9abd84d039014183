#include "ui/ownnames/ownnamesdialog.h"

#include "reader/ownnamefile.h"
#include "store/store.h"
#include "ui/commands/editownnamescommand.h"
#include "ui/errors/errortext.h"
#include "ui/ownnames/ownnamedialog.h"
#include "ui/ownnames/ownnamewords.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTreeWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace rendezvous::ui {

namespace {

constexpr QSize dialogSize(640, 420);
constexpr qsizetype mostFaults = 3; ///< of an imported list that are told

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
    m_note->setObjectName(QStringLiteral("ownNamesNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    buildList();
    auto *column = new QVBoxLayout(this);
    column->addWidget(lead);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addWidget(buttons());
    connect(&m_undo, &QUndoStack::indexChanged, this, &OwnNamesDialog::showState);
    connect(&m_target.store, &store::Store::changed, this, [this](const store::Change &change) {
        if (change.isOwnNames || change.isEverything)
            read();
    });
    read();
}

void OwnNamesDialog::buildList()
{
    m_list->setObjectName(QStringLiteral("ownNamesList"));
    m_list->setAccessibleName(tr("Own names"));
    m_list->setHeaderLabels({tr("Name"), tr("Kind"), tr("Other spellings")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->resizeSection(0, 200);
    m_list->header()->resizeSection(1, 150);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &OwnNamesDialog::showState);
    connect(m_list, &QTreeWidget::itemActivated, this, &OwnNamesDialog::edit);
    connect(new QShortcut(QKeySequence::Delete, m_list), &QShortcut::activated, this,
            &OwnNamesDialog::remove);
}

QWidget *OwnNamesDialog::buttons()
{
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
    m_import = button("ownNamesImport", tr("&Import..."), &OwnNamesDialog::chooseImport);
    m_export = button("ownNamesExport", tr("E&xport..."), &OwnNamesDialog::chooseExport);
    connect(buttons, &QDialogButtonBox::rejected, this, &OwnNamesDialog::reject);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_undoButton,
            &QPushButton::click);
    return buttons;
}

void OwnNamesDialog::chooseImport()
{
    auto *files = new QFileDialog(this, tr("Import own names"), {}, tr("Own names (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    connect(files, &QFileDialog::fileSelected, this, &OwnNamesDialog::importFile);
    files->open();
}

void OwnNamesDialog::chooseExport()
{
    auto *files = new QFileDialog(this, tr("Export own names"), {}, tr("Own names (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("json"));
    connect(files, &QFileDialog::fileSelected, this, &OwnNamesDialog::exportFile);
    files->open();
}

OwnNamesDialog::~OwnNamesDialog()
{
    m_isClosing = true;
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
        // An earlier version took what it cannot search for.
        const auto lost = std::find_if_not(name.forms.cbegin(), name.forms.cend(), isSearchable);
        const QString rest = lost == name.forms.cend() ? name.forms.mid(1).join(QStringLiteral(", "))
                                                       : sentenceOf({reader::OwnNameFault::Kind::Unreadable, *lost, {}}, {});
        auto *row = new QTreeWidgetItem(m_list, {name.shownName(), kindWord(name.tag.kind), rest});
        row->setToolTip(2, QStringLiteral("<span>%1</span>").arg(rest.toHtmlEscaped()));
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

QString OwnNamesDialog::sentenceOf(const reader::OwnNameFault &fault, const QVector<OwnName> &others) const
{
    for (const OwnName &other : others) {
        if (other.tag == fault.known)
            return tr("“%1” is known already: your own name %2.").arg(fault.form, other.shownName());
    }
    return faultSentence(fault, m_tagger->gazetteer(), m_language);
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
    const auto check = [this, others, known = reader::OwnNameCheck(m_tagger, others)](const OwnName &edited) {
        const std::optional<reader::OwnNameFault> fault = known.faultOf(edited);
        return fault ? sentenceOf(*fault, others) : QString();
    };
    auto *editor = new OwnNameDialog(name, check, this);
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
    m_import->setEnabled(false);
    m_note->setText(tr("Reading %1 ...").arg(path));
    m_pool.start([this, path, tagger = m_tagger, known = m_names] {
        const Result<OwnNameImport> import = importOwnNames(path, tagger, known, m_isClosing);
        QMetaObject::invokeMethod(this, [this, path, import] { takeImport(path, import); }, Qt::QueuedConnection);
    });
}

void OwnNamesDialog::takeImport(const QString &path, const Result<OwnNameImport> &import)
{
    m_import->setEnabled(true);
    if (!import) {
        switch (import.error().kind) {
        case Error::Kind::Io:
            return m_note->setText(tr("%1 could not be read.").arg(path));
        case Error::Kind::TooLarge:
            return m_note->setText(tr("%1 is too large for a list of own names.").arg(path));
        default:
            return m_note->setText(tr("%1 holds no own names.").arg(path) + u'\n' + import.error().detail);
        }
    }
    QStringList lines{tr("%n name(s) added", nullptr, int(import->added.size()))};
    for (const reader::OwnNameFault &fault : import->refused.mid(0, mostFaults))
        lines.append(sentenceOf(fault, m_names + import->added));
    if (!import->added.isEmpty())
        replace({}, import->added);
    m_note->setText(lines.join(u'\n'));
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
