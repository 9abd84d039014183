#pragma once

#include "core/ownname.h"
#include "tagging/tagger.h"
#include "ui/commands/commandtarget.h"
#include "ui/ownnames/ownnameimport.h"

#include <QDialog>
#include <QThreadPool>
#include <QVector>

#include <atomic>
#include <memory>

class QLabel;
class QPushButton;
class QTreeWidget;
class QUndoStack;

namespace rendezvous::ui {

/// The names that a person follows. What is changed holds at once and can be undone.
class OwnNamesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `tagger` tells what is known already; `language` is the reader's.
    OwnNamesDialog(const CommandTarget &target, QUndoStack &undo,
                   std::shared_ptr<const tagging::Tagger> tagger, const QString &language,
                   QWidget *parent = nullptr);
    ~OwnNamesDialog() override;

    /// The name that is added or edited is asked for in a dialog of its own.
    void add();
    void edit();
    void remove();
    /// Adds what the file has and the person does not; what cannot be followed is left out, and said.
    void importFile(const QString &file);
    void exportFile(const QString &file);

private:
    void buildList();
    QWidget *buttons();
    void chooseImport();
    void chooseExport();
    void read();
    void show(const QVector<OwnName> &names);
    void showState();
    void openEditor(const OwnName &name);
    void replace(const QVector<OwnName> &before, const QVector<OwnName> &after);
    QString sentenceOf(const reader::OwnNameFault &fault, const QVector<OwnName> &others) const;
    void takeImport(const QString &path, const Result<OwnNameImport> &import);
    QVector<OwnName> chosen() const;

    const CommandTarget &m_target;
    QUndoStack &m_undo;
    int m_firstUndo; ///< index of the stack when the dialog opened
    std::shared_ptr<const tagging::Tagger> m_tagger;
    QString m_language;
    QVector<OwnName> m_names;
    QTreeWidget *m_list;
    QLabel *m_note;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undoButton = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    std::atomic_bool m_isClosing = false;
    QThreadPool m_pool; ///< last, so that it waits for its work while all else is still there
};

} // namespace rendezvous::ui
