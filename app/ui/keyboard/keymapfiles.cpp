#include "ui/keyboard/keymapfiles.h"

#include "core/bounds.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace rendezvous::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeymapFiles)
};

QFileDialog *dialogFor(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title, {}, Words::tr("Key maps (*.keys);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void tell(QWidget *parent, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, Words::tr("Keyboard"), text, QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void chooseExport(const Keymap &keymap, QWidget *parent)
{
    QFileDialog *dialog = dialogFor(parent, Words::tr("Export the key map"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("keys"));
    dialog->selectFile(QStringLiteral("rendezvous.keys"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, text = keymap.toText().toUtf8()](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            tell(parent, Words::tr("The file could not be written."));
    });
    dialog->open();
}

void chooseImport(QWidget *parent, std::function<void(const Keymap &)> answer)
{
    QFileDialog *dialog = dialogFor(parent, Words::tr("Import a key map"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, answer](const QString &path) {
        QFile file(path);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(64 * bounds::KiB) : QByteArray();
        if (text.contains('\t'))
            answer(Keymap::fromText(QString::fromUtf8(text)));
        else
            tell(parent, Words::tr("This file holds no key map."));
    });
    dialog->open();
}

} // namespace rendezvous::ui
