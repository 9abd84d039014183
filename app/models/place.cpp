#include "models/place.h"

namespace rendezvous::models {

ItemQuery goneToView(const ItemQuery &query, View view)
{
    const ItemQuery anywhere = query.withFeed(std::nullopt).withFolder({});
    switch (view) {
    case View::Unread:
        return anywhere.withState(ItemQuery::State::Unread);
    case View::Today:
        return anywhere.withState(ItemQuery::State::Today);
    case View::Starred:
        return anywhere.withState(ItemQuery::State::Starred);
    case View::All:
        break;
    }
    return anywhere.withState(std::nullopt);
}

namespace {
ItemQuery leavingViews(const ItemQuery &query)
{
    const bool isUnreadOnly = query.state() == ItemQuery::State::Unread;
    return query.withState(isUnreadOnly ? query.state() : std::nullopt);
}
}

ItemQuery goneToFeed(const ItemQuery &query, FeedId feed)
{
    return leavingViews(query).withFolder({}).withFeed(feed);
}

ItemQuery goneToFolder(const ItemQuery &query, const QString &folder)
{
    return leavingViews(query).withFeed(std::nullopt).withFolder(folder);
}

View shownView(const ItemQuery &query)
{
    const std::optional<ItemQuery::State> state = query.state();
    if (!state)
        return View::All;
    switch (*state) {
    case ItemQuery::State::Unread:
        return View::Unread;
    case ItemQuery::State::Today:
        return View::Today;
    case ItemQuery::State::Starred:
        return View::Starred;
    case ItemQuery::State::Read:
    case ItemQuery::State::Unstarred:
        break;
    }
    return View::All;
}

ItemQuery::Choice nextChoice(ItemQuery::Choice choice)
{
    switch (choice) {
    case ItemQuery::Choice::Off:
        return ItemQuery::Choice::Include;
    case ItemQuery::Choice::Include:
        return ItemQuery::Choice::Exclude;
    case ItemQuery::Choice::Exclude:
        break;
    }
    return ItemQuery::Choice::Off;
}

} // namespace rendezvous::models
