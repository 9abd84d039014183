#include "core/itemqueryparser.h"

#include <algorithm>

namespace rendezvous::itemquerytext {

namespace {

using Node = ItemQuery::Node;
using Field = ItemQuery::Field;
using Op = Node::Op;

QString quoted(QString value)
{
    return u'"' + value.replace(u'"', QLatin1String("\"\"")) + u'"';
}

bool needsQuotes(const QString &value)
{
    return value.isEmpty() || std::any_of(value.cbegin(), value.cend(), [](QChar c) {
               return c.isSpace() || c == u'"' || c == u'(' || c == u')';
           });
}

QString fieldPrefix(const Node &term)
{
    switch (term.field) {
    case Field::Text:
        return {};
    case Field::TagId:
        return tagKindName(*term.tagKind) + u':';
    case Field::Feed:
        return QStringLiteral("feed:");
    case Field::Folder:
        return QStringLiteral("folder:");
    case Field::State:
        return QStringLiteral("is:");
    case Field::Language:
        return QStringLiteral("lang:");
    case Field::After:
        return QStringLiteral("after:");
    case Field::Before:
        return QStringLiteral("before:");
    case Field::Author:
        return QStringLiteral("author:");
    case Field::Title:
        return QStringLiteral("title:");
    }
    return {};
}

QString joined(const std::vector<Node> &nodes, QLatin1String separator, QString (*text)(const Node &))
{
    QString all;
    for (const Node &node : nodes) {
        if (!all.isEmpty())
            all += separator;
        all += text(node);
    }
    return all;
}

} // namespace

QString print(const Node &node)
{
    switch (node.op) {
    case Op::And:
        return node.children.size() == 1 ? print(node.children.front())
                                         : joined(node.children, QLatin1String(" "), printPart);
    case Op::Or:
        return joined(node.children, QLatin1String(" OR "), print);
    case Op::Not: {
        const Node &inner = node.children.front();
        return inner.op == Op::And ? QLatin1String("-(") + print(inner) + u')' : u'-' + printPart(inner);
    }
    case Op::Term:
        return fieldPrefix(node) + (node.isPhrase || needsQuotes(node.value) ? quoted(node.value) : node.value);
    }
    return {};
}

QString printPart(const Node &node)
{
    return node.op == Op::Or ? u'(' + print(node) + u')' : print(node);
}

} // namespace rendezvous::itemquerytext
