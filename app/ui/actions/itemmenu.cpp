#include "ui/actions/itemmenu.h"

#include "ui/actions/actions.h"

#include <QMenu>

namespace rendezvous::ui {

namespace {

/// A separator is written as null.
constexpr const char *commands[] = {"focusArticle", "openInBrowser", "openInBackground", nullptr,
                                    "toggleRead", "toggleStar", "addTag", "explainTags", nullptr,
                                    "copyLink", "copyCitation", nullptr,
                                    "markAboveRead", "markBelowRead", "markListRead"};

} // namespace

QMenu *makeItemMenu(const Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("itemMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char *id : commands) {
        if (id)
            menu->addAction(actions[id]);
        else
            menu->addSeparator();
    }
    return menu;
}

} // namespace rendezvous::ui
