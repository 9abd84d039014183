#include "ui/timeline/emptylist.h"

#include "models/currentquery.h"
#include "models/place.h"
#include "ui/actions/actions.h"
#include "ui/colours/colours.h"
#include "ui/errors/errortext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {

bool isJustUnread(const ItemQuery &query)
{
    return models::goneToView(query, models::View::All).isEmpty() && query.state() == ItemQuery::State::Unread;
}

bool isJustStarred(const ItemQuery &query)
{
    return query.state() == ItemQuery::State::Starred && query.parts().size() == 1;
}

} // namespace

EmptyList::EmptyList(models::CurrentQuery &query, QWidget *parent)
    : QWidget(parent), m_query(query),
      m_invitation([](const char *id) { return Actions::invitation(id, {}); }), m_title(new QLabel(this)), m_advice(new QLabel(this)),
      m_showAll(new QPushButton(tr("Show &all items"), this))
{
    setObjectName(QStringLiteral("timelineEmpty"));
    m_title->setObjectName(QStringLiteral("timelineEmptyTitle"));
    m_advice->setObjectName(QStringLiteral("timelineEmptyAdvice"));
    m_showAll->setObjectName(QStringLiteral("timelineShowAll"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addWidget(m_showAll, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_showAll, &QPushButton::clicked, this, &EmptyList::leaveFilter);
}

void EmptyList::explain(const Situation &situation)
{
    const ItemQuery &query = m_query.query();
    bool canShowAll = false;
    if (situation.error) {
        const ErrorText text = errorText(situation.error->kind);
        m_title->setText(text.sentence);
        m_advice->setText(text.advice);
    } else if (!situation.hasFeeds) {
        m_title->setText(tr("No feeds yet"));
        m_advice->setText(tr("Add a feed by its address or that of its site, or import a list of feeds (OPML), from "
                             "the Feeds menu."));
    } else if (query.isEmpty()) {
        m_title->setText(tr("No items yet"));
        m_advice->setText(situation.isOffline
                              ? tr("The reader is offline. Go online first. %1 to refresh all feeds.", "\"Press R\"")
                                    .arg(m_invitation("refreshAll"))
                              : tr("%1 to refresh all feeds.", "\"Press R\"").arg(m_invitation("refreshAll")));
    } else if (isJustUnread(query)) {
        m_title->setText(tr("All read"));
        m_advice->setText(tr("New items come with the next refresh. %1 to ask now. %2 for all items.", "\"Press R\"")
                              .arg(m_invitation("refreshAll"), m_invitation("goToAll")));
        canShowAll = true;
    } else if (isJustStarred(query)) {
        m_title->setText(tr("Nothing starred yet"));
        m_advice->setText(tr("Click the star of an item to keep it here. %1 for the chosen one.", "\"Press S\"")
                              .arg(m_invitation("toggleStar")));
        canShowAll = true;
    } else {
        m_title->setText(tr("Nothing matches"));
        m_advice->setText(tr("No item has all of this filter. %1 to change it, or take parts of it away with the "
                             "Backspace key.", "\"Press F\"")
                              .arg(m_invitation("filterLine")));
        canShowAll = true;
    }
    m_showAll->setVisible(canShowAll);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_advice->setPalette(quiet);
}

void EmptyList::leaveFilter()
{
    m_query.setQuery(ItemQuery().withOrder(m_query.query().order()));
}

} // namespace rendezvous::ui
