#include "core/itemqueryparser.h"

#include "core/language.h"
#include "core/queryfault.h"

#include <QRegularExpression>

#include <algorithm>

namespace rendezvous::itemquerytext {

namespace {

using Node = ItemQuery::Node;
using Field = ItemQuery::Field;
using Op = Node::Op;

using Fault = QueryFault::Kind;

/// For the command line, with %1 and %2 for the fault's words.
const char *wordingOf(Fault kind)
{
    switch (kind) {
    case Fault::UnknownField: return "unknown field \"%1\"";
    case Fault::MissingValue: return "%1: needs a value";
    case Fault::OpenQuotation: return "an opening quotation mark without a closing one";
    case Fault::EmptyQuotation: return "nothing between the quotation marks";
    case Fault::OpenParenthesis: return "an opening parenthesis without a closing one";
    case Fault::StrayParenthesis: return "a closing parenthesis without an opening one";
    case Fault::EmptyParenthesis: return "nothing in the parentheses";
    case Fault::NothingAfterOr: return "nothing after OR";
    case Fault::NothingBeforeOr: return "nothing before OR";
    case Fault::UnknownState: return "is: takes %1, not \"%2\"";
    case Fault::UnknownLanguage: return "lang: takes a language such as fr, not \"%1\"";
    case Fault::BadDate: return "%1: takes 2022, 2022-04 or 2022-04-19, not \"%2\"";
    case Fault::UnknownOrder: return "sort: takes newest or oldest, not \"%1\"";
    case Fault::OrderInside: return "sort: belongs outside parentheses and without \"-\"";
    case Fault::TooDeep: return "more than %1 parentheses in one another";
    case Fault::TooManyTerms: return "more than %1 terms";
    }
    return "";
}

QString sentenceOf(const QueryFault &fault)
{
    const QString wording = QLatin1String(wordingOf(fault.kind));
    const QString first = fault.words.value(0);
    const QString what = fault.words.size() > 1 ? wording.arg(first, fault.words.at(1))
                         : fault.words.isEmpty() ? wording
                                                 : wording.arg(first);
    return QStringLiteral("%1 (character %2)").arg(what, QString::number(fault.place + 1));
}

bool isFieldLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// "" for a word without a field.
QStringView fieldName(QStringView word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon <= 0 || !std::all_of(word.begin(), word.begin() + colon, isFieldLetter))
        return {};
    return word.first(colon);
}

bool isDate(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$"));
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return false;
    const auto part = [&](int index) { return match.captured(index).isEmpty() ? 1 : match.captured(index).toInt(); };
    return QDate(part(1), part(2), part(3)).isValid();
}

bool isKnownField(const QString &name)
{
    static const QStringList others{QStringLiteral("feed"),  QStringLiteral("folder"), QStringLiteral("is"),
                                    QStringLiteral("lang"),  QStringLiteral("after"),  QStringLiteral("before"),
                                    QStringLiteral("author"), QStringLiteral("title"), QStringLiteral("sort")};
    return tagKindFromName(name).has_value() || others.contains(name);
}

/// Fills in a known field other than sort, its value in canonical form; returns what is wrong with the value, without
/// its place.
std::optional<QueryFault> applyField(Node &term, const QString &name)
{
    if (const auto kind = tagKindFromName(name)) {
        term.field = Field::TagId;
        term.tagKind = kind;
        term.isPhrase = false;
        term.value = canonicalTagId(*kind, term.value);
        return std::nullopt;
    }
    if (name == QLatin1String("feed")) {
        term.field = Field::Feed;
        return std::nullopt;
    }
    if (name == QLatin1String("author") || name == QLatin1String("title")) {
        term.field = name == QLatin1String("author") ? Field::Author : Field::Title;
        return std::nullopt;
    }
    term.isPhrase = false;
    if (name == QLatin1String("folder")) {
        term.field = Field::Folder;
        return std::nullopt;
    }
    if (name == QLatin1String("is")) {
        static const QStringList states{QStringLiteral("unread"), QStringLiteral("read"), QStringLiteral("starred"),
                                        QStringLiteral("unstarred"), QStringLiteral("today")};
        term.field = Field::State;
        term.value = term.value.toLower();
        if (states.contains(term.value))
            return std::nullopt;
        return QueryFault{Fault::UnknownState, {states.join(QLatin1String(", ")), term.value}, 0};
    }
    if (name == QLatin1String("lang")) {
        term.field = Field::Language;
        const QString language = canonicalLanguage(term.value);
        if (language.isEmpty())
            return QueryFault{Fault::UnknownLanguage, {term.value}, 0};
        term.value = language;
        return std::nullopt;
    }
    term.field = name == QLatin1String("after") ? Field::After : Field::Before;
    if (isDate(term.value))
        return std::nullopt;
    return QueryFault{Fault::BadDate, {name, term.value}, 0};
}

Node made(Op op)
{
    Node node;
    node.op = op;
    return node;
}

class Parser
{
public:
    explicit Parser(QStringView text) : m_text(text) {}

    Result<Parsed> parse()
    {
        Result<Node> root = query(0);
        if (!root)
            return root.error();
        if (m_at < m_text.size())
            return fault(Fault::StrayParenthesis, {}, m_at);
        Parsed parsed{tidy(std::move(*root)), m_order};
        if (parsed.root.op != Op::And) {
            Node only;
            only.children.push_back(std::move(parsed.root));
            parsed.root = std::move(only);
        }
        return parsed;
    }

    const std::optional<QueryFault> &fault() const { return m_fault; }

private:
    /// Told once: who hears of it gives up.
    Error fault(Fault kind, const QStringList &words, qsizetype place)
    {
        m_fault = QueryFault{kind, words, place};
        return {Error::Kind::InvalidArgument, sentenceOf(*m_fault)};
    }

    bool isAtEnd() const { return m_at >= m_text.size(); }
    QChar current() const { return m_text[m_at]; }
    void skipSpace()
    {
        while (!isAtEnd() && current().isSpace())
            ++m_at;
    }
    static bool endsWord(QChar c) { return c.isSpace() || c == u'(' || c == u')' || c == u'"'; }
    QStringView wordHere() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !endsWord(m_text[end]))
            ++end;
        return m_text.sliced(m_at, end - m_at);
    }
    bool isOrHere() const { return !isAtEnd() && wordHere() == QLatin1String("OR"); }
    /// A dash before white space is a dash of a sentence.
    bool isNotHere() const
    {
        return !isAtEnd() && current() == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()
               && m_text[m_at + 1] != u')';
    }

    Result<Node> query(int depth)
    {
        Node any = made(Op::Or);
        for (;;) {
            const qsizetype start = m_at;
            Result<Node> part = group(depth);
            if (!part)
                return part;
            const bool isLast = !isOrHere();
            if (part->children.empty() && (!isLast || !any.children.empty()))
                return fault(isLast ? Fault::NothingAfterOr : Fault::NothingBeforeOr, {}, isLast ? start : m_at);
            any.children.push_back(std::move(*part));
            if (isLast)
                return any;
            m_at += 2;
        }
    }

    Result<Node> group(int depth)
    {
        Node all;
        for (;;) {
            skipSpace();
            if (isAtEnd() || current() == u')' || isOrHere())
                return all;
            Result<std::optional<Node>> part = unary(depth);
            if (!part)
                return part.error();
            if (*part)
                all.children.push_back(std::move(**part));
        }
    }

    /// Empty for what only sets the order.
    Result<std::optional<Node>> unary(int depth)
    {
        const qsizetype start = m_at;
        bool isNegated = false;
        while (isNotHere()) {
            isNegated = !isNegated;
            ++m_at;
        }
        const bool isPlain = depth == 0 && m_at == start;
        Result<std::optional<Node>> operand = current() == u'(' ? parenthesis(depth + 1) : term(isPlain);
        if (!operand || !*operand || !isNegated)
            return operand;
        Node negation = made(Op::Not);
        negation.children.push_back(std::move(**operand));
        return std::optional<Node>(std::move(negation));
    }

    Result<std::optional<Node>> parenthesis(int depth)
    {
        const qsizetype start = m_at++;
        if (depth > maximalDepth)
            return fault(Fault::TooDeep, {QString::number(maximalDepth)}, start);
        Result<Node> inner = query(depth);
        if (!inner)
            return inner.error();
        if (isAtEnd())
            return fault(Fault::OpenParenthesis, {}, start);
        ++m_at;
        if (inner->children.size() == 1 && inner->children.front().children.empty())
            return fault(Fault::EmptyParenthesis, {}, start);
        return std::optional<Node>(std::move(*inner));
    }

    Result<std::optional<Node>> term(bool isPlain)
    {
        const qsizetype start = m_at;
        if (++m_terms > maximalTerms)
            return fault(Fault::TooManyTerms, {QString::number(maximalTerms)}, start);
        Node term = made(Op::Term);
        const QStringView word = wordHere();
        const QString name = fieldName(word).toString().toLower();
        if (!name.isEmpty())
            m_at += name.size() + 1;
        if (!isAtEnd() && current() == u'"') {
            term.isPhrase = true;
            Result<QString> value = phrase();
            if (!value)
                return value.error();
            term.value = std::move(*value);
        } else {
            term.value = wordHere().toString();
            m_at += term.value.size();
        }
        if (name.isEmpty())
            return std::optional<Node>(std::move(term));
        if (!isKnownField(name))
            return fault(Fault::UnknownField, {name}, start);
        if (term.value.isEmpty())
            return fault(Fault::MissingValue, {name}, start);
        if (name == QLatin1String("sort"))
            return sort(term.value.toLower(), isPlain, start);
        if (const auto wrong = applyField(term, name))
            return fault(wrong->kind, wrong->words, start);
        return std::optional<Node>(std::move(term));
    }

    Result<std::optional<Node>> sort(const QString &value, bool isPlain, qsizetype start)
    {
        if (!isPlain)
            return fault(Fault::OrderInside, {}, start);
        if (value == QLatin1String("newest"))
            m_order = ItemQuery::Order::NewestFirst;
        else if (value == QLatin1String("oldest"))
            m_order = ItemQuery::Order::OldestFirst;
        else
            return fault(Fault::UnknownOrder, {value}, start);
        return std::optional<Node>();
    }

    Result<QString> phrase()
    {
        const qsizetype start = m_at++;
        QString value;
        for (;;) {
            if (isAtEnd())
                return fault(Fault::OpenQuotation, {}, start);
            if (current() == u'"') {
                ++m_at;
                if (isAtEnd() || current() != u'"')
                    break;
            }
            value += current();
            ++m_at;
        }
        if (value.trimmed().isEmpty())
            return fault(Fault::EmptyQuotation, {}, start);
        return value;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_terms = 0;
    ItemQuery::Order m_order = ItemQuery::Order::NewestFirst;
    std::optional<QueryFault> m_fault;
};

} // namespace

Result<Parsed> parse(QStringView text)
{
    return Parser(text).parse();
}

Node tidy(Node node)
{
    if (node.op == Op::Term)
        return node;
    if (node.op == Op::Not) {
        Node inner = tidy(std::move(node.children.front()));
        if (inner.op == Op::Not)
            return Node(std::move(inner.children.front()));
        node.children.front() = std::move(inner);
        return node;
    }
    std::vector<Node> children;
    for (Node &child : node.children) {
        Node inner = tidy(std::move(child));
        if (inner.op == node.op)
            std::move(inner.children.begin(), inner.children.end(), std::back_inserter(children));
        else if (inner.op != Op::And || !inner.children.empty())
            children.push_back(std::move(inner));
    }
    if (children.size() == 1)
        return Node(std::move(children.front()));
    if (children.empty())
        return Node();
    node.children = std::move(children);
    return node;
}

} // namespace rendezvous::itemquerytext

namespace rendezvous {

std::optional<QueryFault> queryFault(QStringView text)
{
    itemquerytext::Parser parser(text);
    return parser.parse() ? std::nullopt : parser.fault();
}

} // namespace rendezvous
