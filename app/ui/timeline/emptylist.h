#pragma once

#include "core/result.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace rendezvous::models {
class CurrentQuery;
}

namespace rendezvous::ui {

/// What an empty list says instead of items: why there are none, and what to press.
class EmptyList : public QWidget
{
    Q_OBJECT
public:
    struct Situation {
        std::optional<Error> error;
        bool hasFeeds = true;
        bool isOffline = false;
    };

    EmptyList(models::CurrentQuery &query, QWidget *parent);

    void explain(const Situation &situation);

private:
    void leaveFilter();

    models::CurrentQuery &m_query;
    QLabel *m_title;
    QLabel *m_advice;
    QPushButton *m_showAll;
};

} // namespace rendezvous::ui
