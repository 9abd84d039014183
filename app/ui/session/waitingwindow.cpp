#include "ui/session/waitingwindow.h"

#include "ui/errors/errortext.h"

#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {

constexpr int narrowest = 420;

QLabel *paragraph(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WaitingWindow::WaitingWindow(Hold hold, const QString &folder)
{
    setObjectName(QStringLiteral("waitingWindow"));
    setWindowTitle(QStringLiteral("Rendezvous"));
    setMinimumWidth(narrowest);

    const QString sentence = hold == Hold::Command ? tr("A command of Rendezvous is at work in this profile.")
                                                   : errorText(Error::Kind::InUse).sentence;
    QLabel *reason = paragraph(sentence, QStringLiteral("waitingReason"), this);
    QLabel *outlook = paragraph(tr("The window opens by itself as soon as the profile is free."),
                                QStringLiteral("waitingOutlook"), this);
    QLabel *place = paragraph(tr("Profile: %1").arg(QDir::toNativeSeparators(folder)),
                              QStringLiteral("waitingFolder"), this);
    place->setForegroundRole(QPalette::PlaceholderText);

    auto *bar = new QProgressBar(this);
    bar->setObjectName(QStringLiteral("waitingBar"));
    bar->setAccessibleName(sentence);
    bar->setRange(0, 0);
    auto *quit = new QPushButton(tr("&Quit"), this);
    quit->setObjectName(QStringLiteral("waitingQuit"));
    connect(quit, &QPushButton::clicked, this, &WaitingWindow::givenUp);

    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : {static_cast<QWidget *>(reason), static_cast<QWidget *>(outlook),
                            static_cast<QWidget *>(place), static_cast<QWidget *>(bar)})
        column->addWidget(widget);
    column->addWidget(quit, 0, Qt::AlignRight);
}

void WaitingWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT givenUp();
}

} // namespace rendezvous::ui
