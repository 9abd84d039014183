#include "ui/filters/queryfaulttext.h"

#include <QCoreApplication>

namespace rendezvous::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QueryFault)
};

QString wordingOf(QueryFault::Kind kind)
{
    using Kind = QueryFault::Kind;
    switch (kind) {
    case Kind::UnknownField:
        return Words::tr("There is no field “%1:”. Put the word in quotation marks to search for it.");
    case Kind::MissingValue:
        return Words::tr("“%1:” needs a value after the colon.");
    case Kind::OpenQuotation:
        return Words::tr("A quotation mark is not closed.");
    case Kind::EmptyQuotation:
        return Words::tr("There is nothing between the quotation marks.");
    case Kind::OpenParenthesis:
        return Words::tr("A parenthesis is not closed.");
    case Kind::StrayParenthesis:
        return Words::tr("A parenthesis closes that was never opened.");
    case Kind::EmptyParenthesis:
        return Words::tr("There is nothing in the parentheses.");
    case Kind::NothingAfterOr:
        return Words::tr("Something is missing after OR.");
    case Kind::NothingBeforeOr:
        return Words::tr("Something is missing before OR.");
    case Kind::UnknownState:
        return Words::tr("“is:” takes %1, not “%2”.");
    case Kind::UnknownLanguage:
        return Words::tr("“lang:” takes a language such as fr, not “%1”.");
    case Kind::BadDate:
        return Words::tr("“%1:” takes a date such as 2022, 2022-04 or 2022-04-19, not “%2”.");
    case Kind::UnknownOrder:
        return Words::tr("“sort:” takes newest or oldest, not “%1”.");
    case Kind::OrderInside:
        return Words::tr("“sort:” belongs outside parentheses and without a minus sign.");
    case Kind::TooDeep:
        return Words::tr("More than %1 parentheses stand in one another.");
    case Kind::TooManyTerms:
        return Words::tr("This filter has more than %1 parts.");
    }
    return {};
}

} // namespace

QString queryFaultText(const QueryFault &fault)
{
    const QString wording = wordingOf(fault.kind);
    const QString first = fault.words.value(0);
    // Both at once: what a person typed may hold "%2" itself.
    return fault.words.size() > 1    ? wording.arg(first, fault.words.at(1))
           : fault.words.isEmpty() ? wording
                                   : wording.arg(first);
}

} // namespace rendezvous::ui
