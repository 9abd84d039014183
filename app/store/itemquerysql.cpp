#include "store/itemquerysql.h"

#include "core/utc.h"
#include "store/segmentation.h"

#include <QStringList>

#include <algorithm>

namespace rendezvous::store {

namespace {

using Node = ItemQuery::Node;
using Field = ItemQuery::Field;
using Op = Node::Op;

const auto everything = QLatin1String("1");

/// The first day that "2022", "2022-04" or "2022-04-19" means.
QDate firstDay(const QString &value)
{
    const QStringList parts = value.split(u'-');
    const auto part = [&](int index) { return index < parts.size() ? parts[index].toInt() : 1; };
    return QDate(part(0), part(1), part(2));
}

bool isSearchTerm(const Node &node)
{
    return node.op == Op::Term
           && (node.field == Field::Text || node.field == Field::Title || node.field == Field::Author);
}

/// For the index, empty when there is nothing to look for.
QString matchExpression(const Node &term)
{
    const QString phrase = matchPhrase(term.value);
    if (phrase.isEmpty() || term.field == Field::Text)
        return phrase;
    return (term.field == Field::Title ? QLatin1String("title : ") : QLatin1String("author : ")) + phrase;
}

class Translator
{
public:
    Translator(const std::function<QVector<FeedName>()> &feeds, const QDateTime &now) : m_feeds(feeds), m_now(now) {}

    SqlCondition condition(const Node &root)
    {
        QString where = translate(root);
        return {std::move(where), std::move(m_values)};
    }

private:
    QString translate(const Node &node)
    {
        switch (node.op) {
        case Op::And:
            return node.children.empty() ? QString(everything) : joined(node, QLatin1String(" AND "));
        case Op::Or:
            return joined(node, QLatin1String(" OR "));
        case Op::Not:
            return QLatin1String("NOT (") + translate(node.children.front()) + u')';
        case Op::Term:
            return isSearchTerm(node) ? search({matchExpression(node)}, QString()) : term(node);
        }
        return everything;
    }

    /// Words beside one another are asked for in one go: the index joins its lists faster than a query does.
    QString joined(const Node &node, QLatin1String separator)
    {
        QStringList parts;
        QStringList expressions;
        bool isMatchingAll = false;
        for (const Node &child : node.children) {
            if (!isSearchTerm(child)) {
                parts.append(u'(' + translate(child) + u')');
                continue;
            }
            const QString expression = matchExpression(child);
            isMatchingAll |= expression.isEmpty();
            if (!expression.isEmpty())
                expressions.append(expression);
        }
        if (isMatchingAll && node.op == Op::Or)
            parts.append(everything);
        if (!expressions.isEmpty())
            parts.append(search(expressions, separator));
        return parts.isEmpty() ? QString(everything) : parts.join(separator);
    }

    QString search(const QStringList &expressions, const QString &separator)
    {
        if (expressions.first().isEmpty())
            return everything;
        bind(expressions.join(separator));
        return QStringLiteral("i.id IN (SELECT rowid FROM search WHERE search MATCH ?)");
    }

    QString term(const Node &node)
    {
        switch (node.field) {
        case Field::TagId:
            bind(static_cast<int>(node.tagKind.value_or(TagKind::Agency)));
            bind(node.value);
            return QStringLiteral("i.id IN (SELECT item FROM item_tags WHERE standing = 0 AND tag = "
                                  "(SELECT id FROM tags WHERE kind = ? AND name = ?))");
        case Field::Feed:
            return feed(node);
        case Field::Folder:
            return feedsWhere([path = node.value](const FeedName &feed) {
                return feed.folder.compare(path, Qt::CaseInsensitive) == 0
                       || feed.folder.startsWith(path + u'/', Qt::CaseInsensitive);
            });
        case Field::State:
            return state(node.value);
        case Field::Language:
            bind(node.value);
            return QStringLiteral("i.language = ?");
        case Field::After:
            bind(firstDay(node.value).startOfDay().toMSecsSinceEpoch());
            return QStringLiteral("i.sorted >= ?");
        case Field::Before:
            bind(firstDay(node.value).startOfDay().toMSecsSinceEpoch());
            return QStringLiteral("i.sorted < ?");
        case Field::Text:
        case Field::Title:
        case Field::Author:
            break;
        }
        return everything;
    }

    QString feed(const Node &node)
    {
        bool isNumber = false;
        const qint64 number = node.value.toLongLong(&isNumber);
        if (isNumber && !node.isPhrase) {
            bind(number);
            return QStringLiteral("i.feed = ?");
        }
        const QStringList words = node.value.split(u' ', Qt::SkipEmptyParts);
        return feedsWhere([words](const FeedName &feed) {
            return std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return feed.title.contains(word, Qt::CaseInsensitive);
            });
        });
    }

    template <class Predicate> QString feedsWhere(Predicate predicate)
    {
        QStringList numbers;
        const QVector<FeedName> feeds = m_feeds();
        for (const FeedName &feed : feeds) {
            if (predicate(feed))
                numbers.append(QString::number(number(feed.id)));
        }
        if (numbers.isEmpty())
            return QStringLiteral("0");
        if (numbers.size() == 1) {
            bind(numbers.first().toLongLong());
            return QStringLiteral("i.feed = ?");
        }
        bind(u'[' + numbers.join(u',') + u']');
        return QStringLiteral("i.feed IN (SELECT value FROM json_each(?))");
    }

    QString state(const QString &name)
    {
        // numbers stand in the text, since a partial index is not used for a bound one
        if (name == QLatin1String("unread"))
            return QStringLiteral("i.is_read = 0");
        if (name == QLatin1String("read"))
            return QStringLiteral("i.is_read = 1");
        if (name == QLatin1String("starred"))
            return QStringLiteral("i.is_starred = 1");
        if (name == QLatin1String("unstarred"))
            return QStringLiteral("i.is_starred = 0");
        const QDate today = m_now.date();
        const auto startOf = [&](const QDate &day) {
            return m_now.timeSpec() == Qt::LocalTime ? day.startOfDay() : atOffset(day, QTime(0, 0), m_now.offsetFromUtc());
        };
        bind(startOf(today).toMSecsSinceEpoch());
        bind(startOf(today.addDays(1)).toMSecsSinceEpoch());
        return QStringLiteral("i.sorted >= ? AND i.sorted < ?");
    }

    void bind(const QVariant &value) { m_values.append(value); }

    const std::function<QVector<FeedName>()> &m_feeds;
    QDateTime m_now;
    QVector<QVariant> m_values;
};

} // namespace

SqlCondition itemQuerySql(const ItemQuery &query, const std::function<QVector<FeedName>()> &feeds, const QDateTime &now)
{
    return Translator(feeds, now).condition(query.root());
}

QString itemOrderSql(const ItemQuery &query)
{
    return query.order() == ItemQuery::Order::NewestFirst ? QStringLiteral("i.sorted DESC, i.id DESC")
                                                          : QStringLiteral("i.sorted, i.id");
}

} // namespace rendezvous::store
