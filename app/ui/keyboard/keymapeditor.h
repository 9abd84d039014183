#pragma once

#include "ui/keyboard/keymap.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace rendezvous::reader {
class Settings;
}

namespace rendezvous::ui {

/// Shows every command with its keys and lets the person give it others; says what they collide with. Kept at once.
class KeymapEditor : public QWidget
{
    Q_OBJECT
public:
    explicit KeymapEditor(reader::Settings &settings, QWidget *parent = nullptr);

    const Keymap &keymap() const { return m_keymap; }

private:
    void buildList();
    QPushButton *button(const QString &text, const char *name);
    QLayout *editRow();  ///< for the chosen command
    QLayout *wholeRow(); ///< for the whole map
    void narrow(const QString &typed);
    QString currentAction() const; ///< empty: a heading or nothing
    void showCurrent();
    void showConflict();
    void assign(bool isAdding);
    void adopt(const Keymap &keymap);
    void fillRow(QTreeWidgetItem *row) const;
    void showAllConflicts();

    reader::Settings &m_settings;
    Keymap m_keymap;
    QLineEdit *m_typed;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_set;
    QPushButton *m_add;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QLabel *m_conflict;
};

} // namespace rendezvous::ui
