#pragma once

#include <QListView>
#include <QMainWindow>

/// What a Qt program pays for the same shape: a main window with a splitter of three panes, an empty tree, a
/// list and an empty text browser, as somebody would write it who has nothing to show yet. No menus, no
/// actions, no settings, no style sheet. The list has forty short lines where `hasLines`, so that a key has
/// somewhere to go.
class EmptyWindow : public QMainWindow
{
public:
    explicit EmptyWindow(bool hasLines);

    QListView &list() const { return *m_list; }

private:
    QListView *m_list;
};
