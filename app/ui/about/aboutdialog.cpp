#include "ui/about/aboutdialog.h"

#include "ui/appearance/symbolicicon.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(About)
};

struct Component {
    QString name;
    QString version;
    QString licence;
    QString origin;
};

QVector<Component> components()
{
    return {
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0"), QStringLiteral("qt.io")},
        {QStringLiteral("SQLite"), QString(), Words::tr("public domain"), QStringLiteral("sqlite.org")},
        {QStringLiteral("libxml2"), QString(), QStringLiteral("MIT"), QStringLiteral("gitlab.gnome.org/GNOME/libxml2")},
        {QStringLiteral("gumbo"), QString(), QStringLiteral("Apache-2.0"), QStringLiteral("codeberg.org/gumbo-parser")},
    };
}

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

void openAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    dialog->setWindowTitle(Words::tr("About Rendezvous"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinimumWidth(480);

    auto *symbol = new QLabel(dialog);
    symbol->setPixmap(applicationIcon().pixmap(72, 72));
    auto *name = plain(QStringLiteral("Rendezvous " RENDEZVOUS_VERSION), dialog);
    name->setObjectName(QStringLiteral("aboutVersion"));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    name->setFont(large);
    auto *list = new QTreeWidget(dialog);
    list->setObjectName(QStringLiteral("aboutComponents"));
    list->setAccessibleName(Words::tr("Built from"));
    list->setHeaderLabels({Words::tr("Built from"), Words::tr("Version"), Words::tr("Licence"), Words::tr("Origin")});
    list->setRootIsDecorated(false);
    for (const Component &part : components())
        new QTreeWidgetItem(list, {part.name, part.version, part.licence, part.origin});
    for (int column = 0; column < list->columnCount(); ++column)
        list->resizeColumnToContents(column);
    list->setMaximumHeight(140);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(symbol, 0, Qt::AlignHCenter);
    column->addWidget(name, 0, Qt::AlignHCenter);
    column->addWidget(plain(Words::tr("A news reader for cooperation in space."), dialog), 0, Qt::AlignHCenter);
    column->addWidget(list);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace rendezvous::ui
