#include "window/emptywindow.h"

#include <QSplitter>
#include <QStringListModel>
#include <QTextBrowser>
#include <QTreeView>

EmptyWindow::EmptyWindow(bool hasLines) : m_list(new QListView)
{
    auto *panes = new QSplitter(this);
    panes->addWidget(new QTreeView);
    panes->addWidget(m_list);
    panes->addWidget(new QTextBrowser);
    setCentralWidget(panes);
    resize(1280, 800);
    if (!hasLines)
        return;
    QStringList lines;
    for (int line = 1; line <= 40; ++line)
        lines.append(QStringLiteral("Line %1").arg(line));
    m_list->setModel(new QStringListModel(lines, m_list));
}
