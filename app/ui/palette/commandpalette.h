#pragma once

#include "ui/palette/palettemodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace rendezvous::ui {

/// Type a few letters, press Enter: runs a command, goes to a feed or a tag.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent = nullptr);

    void setEntries(const QVector<PaletteEntry> &entries);
    void setPrompt(const QString &prompt);
    /// Opens at the top of the parent, empty.
    void show();

Q_SIGNALS:
    void chosen(const rendezvous::ui::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void selectFirst();

    PaletteModel m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_none;
};

} // namespace rendezvous::ui
