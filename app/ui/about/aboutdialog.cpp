#include "ui/about/aboutdialog.h"

#include "article/components.h"
#include "feed/components.h"
#include "fetch/components.h"
#include "store/components.h"
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

QVector<Component> components()
{
    return QVector<Component>{{QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0-only"),
                               QStringLiteral("qt.io")}}
           + store::components() + feed::components() + article::components() + fetch::components();
}

QTreeWidget *componentList(QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(QStringLiteral("aboutComponents"));
    list->setAccessibleName(Words::tr("Built from"));
    list->setHeaderLabels({Words::tr("Built from"), Words::tr("Version"), Words::tr("Licence"), Words::tr("Origin")});
    list->setRootIsDecorated(false);
    for (const Component &part : components())
        new QTreeWidgetItem(list, {part.name, part.version, part.licence, part.origin});
    for (int column = 0; column < list->columnCount(); ++column)
        list->resizeColumnToContents(column);
    return list;
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
    dialog->setMinimumSize(560, 420);

    auto *symbol = new QLabel(dialog);
    symbol->setPixmap(applicationIcon().pixmap(72, 72));
    auto *name = plain(QStringLiteral("Rendezvous " RENDEZVOUS_VERSION), dialog);
    name->setObjectName(QStringLiteral("aboutVersion"));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    name->setFont(large);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(symbol, 0, Qt::AlignHCenter);
    column->addWidget(name, 0, Qt::AlignHCenter);
    auto *about = plain(Words::tr("A news reader for cooperation in space."), dialog);
    about->setAlignment(Qt::AlignHCenter);
    column->addWidget(about);
    column->addWidget(componentList(dialog), 1);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace rendezvous::ui
