#pragma once

#include "core/result.h"

#include <QWidget>

#include <functional>
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

    /// "Press G, A" for an action, as the keys are bound.
    void setInvitation(const std::function<QString(const char *action)> &invitation) { m_invitation = invitation; }
    void explain(const Situation &situation);

private:
    void leaveFilter();

    models::CurrentQuery &m_query;
    std::function<QString(const char *)> m_invitation;
    QLabel *m_title;
    QLabel *m_advice;
    QPushButton *m_showAll;
};

} // namespace rendezvous::ui
