#include "ui/article/findbar.h"

#include "ui/appearance/clearbutton.h"
#include "ui/colours/colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>
#include <QToolButton>

namespace rendezvous::ui {

namespace {
/// More than anybody goes through; marking them all would slow every painting.
constexpr int mostFound = 1'000;

QToolButton *button(const char *name, const QString &text, const QString &accessibleName, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setText(text);
    made->setToolTip(accessibleName);
    made->setAccessibleName(accessibleName);
    made->setAutoRaise(true);
    return made;
}
}

FindBar::FindBar(QTextEdit &page, QWidget *parent)
    : QWidget(parent), m_page(page), m_words(new QLineEdit(this)), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find in the article"));
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setPlaceholderText(tr("Find in the article"));
    offerClearing(*m_words);
    m_words->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setTextFormat(Qt::PlainText);
    QToolButton *previous = button("findPrevious", tr("Previous"), tr("Previous place"), this);
    QToolButton *next = button("findNext", tr("Next"), tr("Next place"), this);
    QToolButton *close = button("findClose", QStringLiteral("×"), tr("Close"), this);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    QWidget::show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::close()
{
    const bool hadFocus = isAncestorOf(focusWidget()) || m_words->hasFocus();
    hide();
    m_found.clear();
    mark();
    if (hadFocus)
        m_page.setFocus(Qt::OtherFocusReason);
}

void FindBar::searchAgain()
{
    if (isVisible())
        search();
}

void FindBar::search()
{
    m_found.clear();
    m_current = -1;
    const QString words = m_words->text();
    QTextCursor cursor(m_page.document());
    while (!words.isEmpty() && m_found.size() < mostFound) {
        cursor = m_page.document()->find(words, cursor);
        if (cursor.isNull())
            break;
        m_found.append(cursor);
    }
    if (m_found.isEmpty()) {
        m_count->setText(words.isEmpty() ? QString() : tr("Not found"));
        mark();
        return;
    }
    show(0);
}

void FindBar::findNext()
{
    go(1);
}

void FindBar::findPrevious()
{
    go(-1);
}

void FindBar::go(int step)
{
    if (!isVisible()) {
        open();
        return;
    }
    if (!m_found.isEmpty())
        show(int((m_current + step + m_found.size()) % m_found.size()));
}

void FindBar::show(int index)
{
    m_current = index;
    QTextCursor place = m_found.at(index);
    place.setPosition(place.selectionStart());
    m_page.setTextCursor(place);
    m_page.ensureCursorVisible();
    m_count->setText(tr("%1 of %2", "place of a found word among all").arg(index + 1).arg(m_found.size()));
    mark();
}

void FindBar::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    const QPalette &palette = m_page.palette();
    for (int i = 0; i < m_found.size(); ++i) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_found.at(i);
        if (i == m_current) {
            selection.format.setBackground(palette.highlight());
            selection.format.setForeground(palette.highlightedText());
        } else {
            selection.format.setBackground(mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Base), 0.25));
        }
        selections.append(selection);
    }
    m_page.setExtraSelections(selections);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            go(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        mark();
}

} // namespace rendezvous::ui
