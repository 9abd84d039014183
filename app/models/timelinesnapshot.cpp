#include "models/timelinesnapshot.h"

#include <algorithm>

namespace rendezvous::models {

namespace {

bool namesState(const ItemQuery::Node &node)
{
    if (node.op == ItemQuery::Node::Op::Term)
        return node.field == ItemQuery::Field::State;
    return std::any_of(node.children.cbegin(), node.children.cend(), namesState);
}

} // namespace

bool dependsOnState(const ItemQuery &query)
{
    return namesState(query.root());
}

std::optional<ItemQuery> unreadWithin(const ItemQuery &query)
{
    if (!dependsOnState(query))
        return query.withState(ItemQuery::State::Unread);
    if (query.state() == ItemQuery::State::Unread)
        return query;
    if (query.state() == ItemQuery::State::Read)
        return std::nullopt;
    const QString text = query.withOrder(ItemQuery::Order::NewestFirst).toString();
    const Result<ItemQuery> narrowed = ItemQuery::parse(QStringLiteral("(%1) is:unread").arg(text));
    return narrowed ? std::optional(*narrowed) : std::nullopt;
}

Result<TimelineSnapshot> readTimeline(const store::Reading &reading, const TimelineQuestion &question)
{
    TimelineSnapshot snapshot;
    Result<QVector<ItemId>> ids = reading.itemIds(question.query);
    if (!ids)
        return ids.error();
    snapshot.ids = *std::move(ids);

    if (const std::optional<ItemQuery> narrowed = unreadWithin(question.query)) {
        if (*narrowed == question.query) {
            snapshot.unread = snapshot.ids;
        } else {
            Result<QVector<ItemId>> unread = reading.itemIds(*narrowed);
            if (!unread)
                return unread.error();
            snapshot.unread = *std::move(unread);
        }
    }

    const QVector<ItemId> wanted = question.headers + snapshot.ids.mid(0, question.firstHeaders);
    if (!wanted.isEmpty()) {
        Result<QVector<ItemHeader>> headers = reading.headers(wanted);
        if (!headers)
            return headers.error();
        snapshot.headers = *std::move(headers);
    }

    if (question.isAskingForStored) {
        Result<QVector<ItemId>> stored = reading.itemIds(ItemQuery());
        if (!stored)
            return stored.error();
        snapshot.stored = *std::move(stored);
    }
    return snapshot;
}

} // namespace rendezvous::models
