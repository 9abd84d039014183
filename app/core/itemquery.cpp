#include "core/itemquery.h"

#include "core/itemqueryparser.h"

#include <algorithm>
#include <array>

namespace rendezvous {

namespace {

using Node = ItemQuery::Node;
using Field = ItemQuery::Field;
using State = ItemQuery::State;
using Op = Node::Op;

constexpr std::array stateNames{QLatin1String("unread"), QLatin1String("read"), QLatin1String("starred"),
                                QLatin1String("unstarred"), QLatin1String("today")};

Node made(Op op)
{
    Node node;
    node.op = op;
    return node;
}

Node term(Field field, const QString &value)
{
    Node node = made(Op::Term);
    node.field = field;
    node.value = value;
    return node;
}

Node tagTerm(const Tag &tag)
{
    Node node = term(Field::TagId, tag.id);
    node.tagKind = tag.kind;
    return node;
}

bool isTerm(const Node &node, Field field)
{
    return node.op == Op::Term && node.field == field;
}

bool isTag(const Node &node)
{
    return isTerm(node, Field::TagId);
}

bool isAnyGroup(const Node &node)
{
    return node.op == Op::Or && std::all_of(node.children.begin(), node.children.end(), isTag);
}

/// Made of nothing but words and phrases: what the search line edits.
bool isWordsOnly(const Node &node)
{
    return node.op == Op::Term ? node.field == Field::Text
                               : std::all_of(node.children.begin(), node.children.end(), isWordsOnly);
}

std::vector<Node>::iterator anyGroup(Node &root)
{
    return std::find_if(root.children.begin(), root.children.end(), isAnyGroup);
}

std::vector<Node>::const_iterator anyGroup(const Node &root)
{
    return std::find_if(root.children.begin(), root.children.end(), isAnyGroup);
}

/// The group of "any" with less than two tags is no group.
void settleGroup(Node &root, std::vector<Node>::iterator group)
{
    if (group->children.size() == 1) {
        Node only = std::move(group->children.front());
        *group = std::move(only);
    } else if (group->children.empty()) {
        root.children.erase(group);
    }
}

std::optional<FeedId> feedNumber(const Node &node)
{
    bool isNumber = false;
    const qint64 number = node.value.toLongLong(&isNumber);
    if (!isTerm(node, Field::Feed) || node.isPhrase || !isNumber)
        return std::nullopt;
    return FeedId{number};
}

} // namespace

Result<ItemQuery> ItemQuery::parse(QStringView text)
{
    Result<itemquerytext::Parsed> parsed = itemquerytext::parse(text);
    if (!parsed)
        return parsed.error();
    ItemQuery query;
    query.m_root = std::move(parsed->root);
    query.m_order = parsed->order;
    return query;
}

QString ItemQuery::toString() const
{
    const bool isSorted = m_order != Order::NewestFirst;
    if (m_root.children.empty())
        return isSorted ? QStringLiteral("sort:oldest") : QString();
    if (!isSorted)
        return itemquerytext::print(m_root);
    const bool isOneOr = m_root.children.size() == 1;
    return (isOneOr ? itemquerytext::printPart(m_root.children.front()) : itemquerytext::print(m_root))
           + QLatin1String(" sort:oldest");
}

bool ItemQuery::isEmpty() const
{
    return m_root.children.empty();
}

ItemQuery ItemQuery::withOrder(Order order) const
{
    ItemQuery query = *this;
    query.m_order = order;
    return query;
}

QVector<QString> ItemQuery::parts() const
{
    QVector<QString> texts;
    const auto group = anyGroup(m_root);
    for (auto it = m_root.children.begin(); it != m_root.children.end(); ++it) {
        if (it == group) {
            for (const Node &tag : it->children)
                texts.append(itemquerytext::print(tag));
        } else {
            texts.append(itemquerytext::print(*it));
        }
    }
    return texts;
}

ItemQuery ItemQuery::withoutPart(int index) const
{
    ItemQuery query = *this;
    std::vector<Node> &children = query.m_root.children;
    const auto group = anyGroup(query.m_root);
    int at = index;
    for (auto it = children.begin(); it != children.end() && at >= 0; ++it) {
        const int size = it == group ? static_cast<int>(it->children.size()) : 1;
        if (at >= size) {
            at -= size;
            continue;
        }
        if (it == group) {
            it->children.erase(it->children.begin() + at);
            settleGroup(query.m_root, it);
        } else {
            children.erase(it);
        }
        break;
    }
    return query;
}

ItemQuery::Choice ItemQuery::choice(const Tag &tag) const
{
    const Node wanted = tagTerm(tag);
    const auto group = anyGroup(m_root);
    if (group != m_root.children.end()
        && std::find(group->children.begin(), group->children.end(), wanted) != group->children.end())
        return Choice::Include;
    for (const Node &node : m_root.children) {
        if (node == wanted)
            return Choice::Include;
        if (node.op == Op::Not && node.children.front() == wanted)
            return Choice::Exclude;
    }
    return Choice::Off;
}

ItemQuery ItemQuery::withChoice(const Tag &tag, Choice choice) const
{
    ItemQuery query = *this;
    Node &root = query.m_root;
    const Node wanted = tagTerm(tag);
    if (const auto group = anyGroup(root); group != root.children.end())
        std::erase(group->children, wanted);
    std::erase_if(root.children, [&](const Node &node) {
        return node == wanted || (node.op == Op::Not && node.children.front() == wanted);
    });
    const auto group = anyGroup(root);
    if (choice == Choice::Include && group != root.children.end()) {
        group->children.push_back(wanted);
        return query;
    }
    if (group != root.children.end())
        settleGroup(root, group);
    if (choice == Choice::Include) {
        root.children.push_back(wanted);
    } else if (choice == Choice::Exclude) {
        Node negation = made(Op::Not);
        negation.children.push_back(wanted);
        root.children.push_back(std::move(negation));
    }
    return query;
}

ItemQuery::Match ItemQuery::match() const
{
    return anyGroup(m_root) != m_root.children.end() ? Match::Any : Match::All;
}

ItemQuery ItemQuery::withMatch(Match match) const
{
    ItemQuery query = *this;
    std::vector<Node> &children = query.m_root.children;
    const auto group = anyGroup(query.m_root);
    if (match == Match::All) {
        if (group == children.end())
            return query;
        std::vector<Node> tags = std::move(group->children);
        const auto place = children.erase(group);
        children.insert(place, std::make_move_iterator(tags.begin()), std::make_move_iterator(tags.end()));
        return query;
    }
    Node any = made(Op::Or);
    std::vector<Node> others;
    size_t place = 0;
    for (auto it = children.begin(); it != children.end(); ++it) {
        if (!isTag(*it) && it != group) {
            others.push_back(std::move(*it));
            continue;
        }
        if (any.children.empty())
            place = others.size();
        if (it == group)
            std::move(it->children.begin(), it->children.end(), std::back_inserter(any.children));
        else
            any.children.push_back(std::move(*it));
    }
    if (any.children.empty())
        return *this;
    children = std::move(others);
    settleGroup(query.m_root, children.insert(children.begin() + static_cast<std::ptrdiff_t>(place), std::move(any)));
    return query;
}

std::optional<State> ItemQuery::state() const
{
    std::optional<State> found;
    for (const Node &node : m_root.children) {
        if (!isTerm(node, Field::State))
            continue;
        if (found)
            return std::nullopt;
        const auto name = std::find(stateNames.begin(), stateNames.end(), node.value);
        found = static_cast<State>(name - stateNames.begin());
    }
    return found;
}

ItemQuery ItemQuery::withState(std::optional<State> state) const
{
    ItemQuery query = *this;
    std::erase_if(query.m_root.children, [](const Node &node) { return isTerm(node, Field::State); });
    if (state)
        query.m_root.children.push_back(term(Field::State, stateNames[static_cast<size_t>(*state)]));
    return query;
}

std::optional<FeedId> ItemQuery::feed() const
{
    for (const Node &node : m_root.children) {
        if (const auto feed = feedNumber(node))
            return feed;
    }
    return std::nullopt;
}

ItemQuery ItemQuery::withFeed(std::optional<FeedId> feed) const
{
    ItemQuery query = *this;
    std::erase_if(query.m_root.children, [](const Node &node) { return isTerm(node, Field::Feed); });
    if (feed)
        query.m_root.children.push_back(term(Field::Feed, QString::number(number(*feed))));
    return query;
}

QString ItemQuery::folder() const
{
    for (const Node &node : m_root.children) {
        if (isTerm(node, Field::Folder))
            return node.value;
    }
    return {};
}

ItemQuery ItemQuery::withFolder(const QString &path) const
{
    ItemQuery query = *this;
    std::erase_if(query.m_root.children, [](const Node &node) { return isTerm(node, Field::Folder); });
    if (!path.trimmed().isEmpty())
        query.m_root.children.push_back(term(Field::Folder, path));
    return query;
}

QString ItemQuery::words() const
{
    Node words;
    std::copy_if(m_root.children.begin(), m_root.children.end(), std::back_inserter(words.children), isWordsOnly);
    return words.children.empty() ? QString() : itemquerytext::print(words);
}

ItemQuery ItemQuery::withWords(const QString &words) const
{
    ItemQuery query = *this;
    std::erase_if(query.m_root.children, isWordsOnly);
    Result<itemquerytext::Parsed> parsed = itemquerytext::parse(words);
    std::vector<Node> &children = query.m_root.children;
    if (!parsed) {
        Node phrase = term(Field::Text, words);
        phrase.isPhrase = true;
        children.push_back(std::move(phrase));
        return query;
    }
    std::move(parsed->root.children.begin(), parsed->root.children.end(), std::back_inserter(children));
    if (parsed->order != Order::NewestFirst)
        query.m_order = parsed->order;
    return query;
}

} // namespace rendezvous
