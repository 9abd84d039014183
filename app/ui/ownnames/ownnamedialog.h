#pragma once

#include "core/ownname.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace rendezvous::ui {

/// One own name: how it is written, what it is, and how texts are compared with it.
class OwnNameDialog : public QDialog
{
    Q_OBJECT
public:
    /// Says what is wrong with a name as it stands; empty when nothing is.
    using Check = std::function<QString(const OwnName &)>;

    /// A name without forms: a new one.
    OwnNameDialog(const OwnName &name, Check check, QWidget *parent = nullptr);

    /// With a tag of its own when it is new or of another kind than before.
    OwnName name() const;

private:
    void check();

    OwnName m_before;
    Check m_check;
    QLineEdit *m_name;
    QPlainTextEdit *m_spellings;
    QComboBox *m_kind;
    QCheckBox *m_case;
    QCheckBox *m_word;
    QLabel *m_fault;
    QPushButton *m_save = nullptr;
};

} // namespace rendezvous::ui
