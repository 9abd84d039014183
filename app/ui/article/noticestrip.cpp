#include "ui/article/noticestrip.h"

#include <QAccessible>

namespace rendezvous::ui {

NoticeStrip::NoticeStrip(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(8);
    setBackgroundRole(QPalette::AlternateBase);
    setForegroundRole(QPalette::Text);
    setAutoFillBackground(true);
    hide();
}

void NoticeStrip::tell(const QString &sentence)
{
    if (sentence == text())
        return;
    setText(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace rendezvous::ui
