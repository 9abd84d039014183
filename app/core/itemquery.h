#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/tag.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>
#include <vector>

namespace rendezvous {

/// Which items are shown, and in which order: one value that the side bar, the chips, the search line, saved
/// searches, rules and the command line share. It prints to and parses from one line of text.
///
/// Grammar (white space between terms means AND):
///
///     query   := group ("OR" group)*
///     group   := unary+
///     unary   := "-" unary | "(" query ")" | term
///     term    := field ":" value | word | "\"" phrase "\""
///     field   := agency | station | country | person | programme | medium | feed | folder | is | lang
///              | after | before | author | title | sort
///     value   := word | "\"" phrase "\""
///
/// A quotation mark inside a phrase is written twice. A word before a colon is a field only if it is all Latin
/// letters ("12:30" is a word). A word or phrase that ends in "*" matches by prefix.
/// `is:` takes unread, read, starred, unstarred, today. `after:` and `before:` take 2022, 2022-04 or
/// 2022-04-19 in local time, after inclusive, before exclusive. `feed:` takes a number or words of the title. `country:cn`
/// is read as CN; agency and station ids are lower case. `sort:` takes newest (the default) or oldest and
/// stands only at the top level. A word with an unknown field is an error that names it and its place.
class ItemQuery
{
public:
    enum class Field { Text, TagId, Feed, Folder, State, Language, After, Before, Author, Title };
    enum class State { Unread, Read, Starred, Unstarred, Today };
    enum class Order { NewestFirst, OldestFirst };
    /// How a person chose a tag in the side bar.
    enum class Choice { Off, Include, Exclude };
    /// Whether items must have all included tags, or any of them.
    enum class Match { All, Any };

    struct Node {
        enum class Op { And, Or, Not, Term };
        Op op = Op::And;
        std::vector<Node> children; ///< of And, Or; exactly one of Not
        Field field = Field::Text;  ///< of Term, as all below
        QString value;              ///< as typed, without quotes; canonical id for tags and languages
        bool isPhrase = false;
        std::optional<TagKind> tagKind; ///< of Field::TagId

        friend bool operator==(const Node &, const Node &) = default;
    };

    /// An empty query shows everything, newest first.
    ItemQuery() = default;
    static Result<ItemQuery> parse(QStringView text);
    /// The one line of text that parses to this query again.
    QString toString() const;

    bool isEmpty() const;
    const Node &root() const { return m_root; } ///< always an And
    Order order() const { return m_order; }
    ItemQuery withOrder(Order order) const;

    /// The top-level parts, in order: what the chips show; an "any" group of tags is split into its tags.
    QVector<QString> parts() const;
    ItemQuery withoutPart(int index) const;

    Choice choice(const Tag &tag) const;
    ItemQuery withChoice(const Tag &tag, Choice choice) const;
    /// Any: the included tags are one top-level OR group. With less than two of them that is the same as All, which
    /// is then the answer.
    Match match() const;
    ItemQuery withMatch(Match match) const;

    std::optional<State> state() const; ///< the top-level is:, if there is just one
    ItemQuery withState(std::optional<State> state) const;
    std::optional<FeedId> feed() const; ///< the top-level feed: when given by number
    ItemQuery withFeed(std::optional<FeedId> feed) const;
    QString folder() const;
    ItemQuery withFolder(const QString &path) const; ///< parts joined by "/"; empty: none
    QString words() const;                           ///< top-level words and phrases, as typed
    ItemQuery withWords(const QString &words) const; ///< replaces them; what does not parse becomes a phrase

    friend bool operator==(const ItemQuery &, const ItemQuery &) = default;

private:
    Node m_root;
    Order m_order = Order::NewestFirst;
};

} // namespace rendezvous
