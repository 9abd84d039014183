#pragma once

#include "core/itemquery.h"

/// The text form of an ItemQuery: see the grammar at ItemQuery.
namespace rendezvous::itemquerytext {

struct Parsed {
    ItemQuery::Node root; ///< an And in its tidy form
    ItemQuery::Order order = ItemQuery::Order::NewestFirst;
};

/// How deep parentheses may nest and how many terms a query may have: what a person types is far below, and what
/// comes from elsewhere must not exhaust the stack here or the expression depth of the database.
inline constexpr int maximalDepth = 32;
inline constexpr int maximalTerms = 256;

/// Fails with InvalidArgument; the detail names the fault and its place, counted in characters from 1.
Result<Parsed> parse(QStringView text);

/// The same meaning in its one form: no And in an And, no Or in an Or, no double negation, no group of one.
ItemQuery::Node tidy(ItemQuery::Node node);

QString print(const ItemQuery::Node &node);
/// As a part beside others: an Or in parentheses.
QString printPart(const ItemQuery::Node &node);

} // namespace rendezvous::itemquerytext
