#include "ui/status/statusjob.h"

#include "ui/appearance/symbolicicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace rendezvous::ui {

StatusJob::StatusJob(const QString &name, const QString &stopText, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this))
{
    m_text->setObjectName(name);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    if (!stopText.isEmpty()) {
        auto *stop = new QToolButton(this);
        stop->setObjectName(name + QStringLiteral("Stop"));
        stop->setAccessibleName(stopText);
        stop->setToolTip(stopText);
        stop->setIcon(symbolicIcon(QStringLiteral("stop")));
        stop->setAutoRaise(true);
        connect(stop, &QToolButton::clicked, this, &StatusJob::stopRequested);
        row->addWidget(stop);
    }
    row->addWidget(m_text);
    hide();
}

void StatusJob::show(const QString &text)
{
    m_text->setText(text);
    QWidget::show();
}

} // namespace rendezvous::ui
