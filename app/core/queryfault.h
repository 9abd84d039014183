#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace rendezvous {

/// What is wrong with the text of a query, for code and for people.
struct QueryFault
{
    enum class Kind {
        UnknownField,     ///< words: the field
        MissingValue,     ///< words: the field
        OpenQuotation,
        EmptyQuotation,
        OpenParenthesis,
        StrayParenthesis, ///< closes what was never opened
        EmptyParenthesis,
        NothingAfterOr,
        NothingBeforeOr,
        UnknownState,     ///< words: those there are, joined by commas; what stands there
        UnknownLanguage,  ///< words: what stands there
        BadDate,          ///< words: the field, what stands there
        UnknownOrder,     ///< words: what stands there
        OrderInside,      ///< in parentheses, or negated
        TooDeep,          ///< words: how many parentheses may stand in one another
        TooManyTerms,     ///< words: how many there may be
    };
    Kind kind{};
    QStringList words;
    qsizetype place = 0; ///< UTF-16 offset into the text

    friend bool operator==(const QueryFault &, const QueryFault &) = default;
};

/// What ItemQuery::parse() has against a text; nothing when it takes it.
std::optional<QueryFault> queryFault(QStringView text);

} // namespace rendezvous
