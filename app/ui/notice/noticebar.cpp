#include "ui/notice/noticebar.h"

#include "ui/appearance/symbolicicon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rendezvous::ui {

namespace {

constexpr int patienceMilliseconds = 12'000;

} // namespace

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("noticeBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);

    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_answer = new QPushButton(this);
    m_answer->setObjectName(QStringLiteral("noticeAnswer"));
    connect(m_answer, &QPushButton::clicked, this, [this] {
        const auto answer = std::exchange(m_onAnswer, {});
        dismiss();
        if (answer)
            answer();
    });
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("noticeClose"));
    close->setIcon(symbolicIcon(QStringLiteral("stop")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_answer);
    row->addWidget(close);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &NoticeBar::goUnlessUsed);
    hide();
}

void NoticeBar::tell(const QString &text, const QString &answerText, std::function<void()> answer)
{
    m_text->setText(text);
    m_onAnswer = std::move(answer);
    m_answer->setText(answerText);
    m_answer->setVisible(bool(m_onAnswer));
    setAccessibleName(text);
    show();
    m_patience.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::dismiss()
{
    m_patience.stop();
    hide();
}

QString NoticeBar::text() const { return isHidden() ? QString() : m_text->text(); }

void NoticeBar::goUnlessUsed()
{
    const QWidget *focus = focusWidget();
    if (underMouse() || (focus && focus->hasFocus()))
        m_patience.start();
    else
        hide();
}

} // namespace rendezvous::ui
