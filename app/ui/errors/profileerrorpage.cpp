#include "ui/errors/profileerrorpage.h"

#include "ui/appearance/symbolicicon.h"
#include "ui/errors/errortext.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {

constexpr int widest = 640;

QLabel *paragraph(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMaximumWidth(widest);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ProfileErrorPage::ProfileErrorPage(const Error &error, const QString &folder, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("profileErrorPage"));
    const ErrorText text = errorText(error.kind);

    auto *symbol = new QLabel(this);
    symbol->setPixmap(symbolicIcon(QStringLiteral("warning")).pixmap(48, 48));
    QLabel *sentence = paragraph(text.sentence, QStringLiteral("profileErrorSentence"), this);
    QFont large = sentence->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    sentence->setFont(large);
    QLabel *advice = paragraph(text.advice, QStringLiteral("profileErrorAdvice"), this);
    QLabel *place = paragraph(tr("Profile: %1").arg(QDir::toNativeSeparators(folder)),
                              QStringLiteral("profileErrorFolder"), this);
    QLabel *detail = paragraph(error.detail, QStringLiteral("profileErrorDetail"), this);
    detail->setForegroundRole(QPalette::PlaceholderText);

    auto *openFolder = new QPushButton(tr("&Open the folder"), this);
    openFolder->setObjectName(QStringLiteral("profileErrorOpenFolder"));
    connect(openFolder, &QPushButton::clicked, this, &ProfileErrorPage::openFolderRequested);
    auto *quit = new QPushButton(tr("&Quit"), this);
    quit->setObjectName(QStringLiteral("profileErrorQuit"));
    quit->setDefault(true);
    connect(quit, &QPushButton::clicked, this, &ProfileErrorPage::quitRequested);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(openFolder);
    buttons->addWidget(quit);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    for (QWidget *widget : {static_cast<QWidget *>(symbol), static_cast<QWidget *>(sentence),
                            static_cast<QWidget *>(advice), static_cast<QWidget *>(place),
                            static_cast<QWidget *>(detail)})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 4);
    row->addStretch(1);
}

} // namespace rendezvous::ui
