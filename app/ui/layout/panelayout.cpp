#include "ui/layout/panelayout.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {

// Logical pixels.
constexpr int sidebarWidth = 240;
constexpr int timelineWidth = 400;
constexpr int articleWidth = 640;
constexpr int narrowestSidebar = 160;
constexpr int narrowestPane = 240;
constexpr quint32 stateVersion = 1;

} // namespace

PaneLayout::PaneLayout(QWidget *sidebar, QWidget *timeline, QWidget *article, QWidget *parent)
    : QWidget(parent), m_timeline(timeline), m_article(article)
{
    m_outer = new QSplitter(Qt::Horizontal, this);
    m_outer->setObjectName(QStringLiteral("outerSplitter"));
    m_inner = new QSplitter(Qt::Horizontal, m_outer);
    m_inner->setObjectName(QStringLiteral("innerSplitter"));
    m_outer->addWidget(sidebar);
    m_outer->addWidget(m_inner);
    m_inner->addWidget(timeline);
    m_inner->addWidget(article);
    sidebar->setMinimumWidth(narrowestSidebar);
    timeline->setMinimumWidth(narrowestPane);
    article->setMinimumWidth(narrowestPane);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    m_inner->setStretchFactor(0, 0);
    m_inner->setStretchFactor(1, 1);
    m_outer->setSizes({sidebarWidth, timelineWidth + articleWidth});
    m_inner->setSizes({timelineWidth, articleWidth});
    for (QSplitter *splitter : {m_outer, m_inner})
        splitter->setChildrenCollapsible(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_outer);
}

void PaneLayout::setWindowLayout(WindowLayout layout)
{
    if (layout == m_layout)
        return;
    if (m_layout == WindowLayout::Columns)
        m_columns = m_inner->saveState();
    else if (m_layout == WindowLayout::Stacked)
        m_stacked = m_inner->saveState();
    m_layout = layout;
    m_isReading = false;
    arrange();
    Q_EMIT layoutChanged(layout);
}

void PaneLayout::cycle()
{
    switch (m_layout) {
    case WindowLayout::Columns: setWindowLayout(WindowLayout::Stacked); break;
    case WindowLayout::Stacked: setWindowLayout(WindowLayout::ListOnly); break;
    case WindowLayout::ListOnly: setWindowLayout(WindowLayout::Columns); break;
    }
}

void PaneLayout::arrange()
{
    const bool isList = m_layout == WindowLayout::ListOnly;
    if (!isList) {
        const bool isStacked = m_layout == WindowLayout::Stacked;
        const QByteArray &state = isStacked ? m_stacked : m_columns;
        if (!state.isEmpty())
            m_inner->restoreState(state);
        m_inner->setOrientation(isStacked ? Qt::Vertical : Qt::Horizontal);
        if (state.isEmpty())
            m_inner->setSizes(isStacked ? QList<int>{height() * 2 / 5, height() * 3 / 5} : QList<int>{timelineWidth, articleWidth});
    }
    m_timeline->setVisible(!isList || !m_isReading);
    m_article->setVisible(!isList || m_isReading);
}

void PaneLayout::setIsReading(bool isReading)
{
    if (m_layout != WindowLayout::ListOnly || m_isReading == isReading)
        return;
    m_isReading = isReading;
    arrange();
}

bool PaneLayout::isArticleVisible() const { return m_layout != WindowLayout::ListOnly || m_isReading; }

QByteArray PaneLayout::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << int(m_layout) << m_outer->saveState()
           << (m_layout == WindowLayout::Columns ? m_inner->saveState() : m_columns)
           << (m_layout == WindowLayout::Stacked ? m_inner->saveState() : m_stacked);
    return state;
}

void PaneLayout::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    int layout = 0;
    QByteArray outer;
    QByteArray columns;
    QByteArray stacked;
    stream >> version >> layout >> outer >> columns >> stacked;
    if (version != stateVersion || stream.status() != QDataStream::Ok || layout < 0
        || layout > int(WindowLayout::ListOnly))
        return;
    m_outer->restoreState(outer);
    m_columns = columns;
    m_stacked = stacked;
    m_layout = WindowLayout(layout);
    arrange();
    Q_EMIT layoutChanged(m_layout);
}

} // namespace rendezvous::ui
