#pragma once

#include <QLabel>

namespace rendezvous::ui {

/// A sentence below the text, that is read out when it comes and takes no room while there is none.
class NoticeStrip : public QLabel
{
    Q_OBJECT
public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    void tell(const QString &sentence); ///< empty takes it away
};

} // namespace rendezvous::ui
