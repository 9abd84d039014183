#pragma once

#include "ui/keyboard/keymap.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace rendezvous::ui {

/// The key map that holds now, by category; typing narrows it by command or key.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutSheet(const Keymap &keymap, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested();

private:
    void narrow(const QString &typed);

    QLineEdit *m_typed;
    QTreeWidget *m_list;
};

/// Keys as people read them: "g a", "Shift+J".
QString shownKeys(const QKeySequence &keys);

} // namespace rendezvous::ui
