#include "ui/filters/queryfault.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace rendezvous::ui {

namespace {

struct Wording
{
    const char *pattern; ///< of the English detail; what it captures becomes %1, %2
    const char *text;
};

constexpr std::array wordings{
    Wording{"^unknown field \"(.*)\"$",
            QT_TRANSLATE_NOOP("QueryFault",
                              "There is no field “%1:”. Put the word in quotation marks to search for it.")},
    Wording{"^(.*): needs a value$", QT_TRANSLATE_NOOP("QueryFault", "“%1:” needs a value after the colon.")},
    Wording{"^an opening quotation mark", QT_TRANSLATE_NOOP("QueryFault", "A quotation mark is not closed.")},
    Wording{"^nothing between the quotation",
            QT_TRANSLATE_NOOP("QueryFault", "There is nothing between the quotation marks.")},
    Wording{"^an opening parenthesis", QT_TRANSLATE_NOOP("QueryFault", "A parenthesis is not closed.")},
    Wording{"^a closing parenthesis",
            QT_TRANSLATE_NOOP("QueryFault", "A parenthesis closes that was never opened.")},
    Wording{"^nothing in the parentheses",
            QT_TRANSLATE_NOOP("QueryFault", "There is nothing in the parentheses.")},
    Wording{"^nothing after OR", QT_TRANSLATE_NOOP("QueryFault", "Something is missing after OR.")},
    Wording{"^nothing before OR", QT_TRANSLATE_NOOP("QueryFault", "Something is missing before OR.")},
    Wording{"^is: takes (.*), not \"(.*)\"$", QT_TRANSLATE_NOOP("QueryFault", "“is:” takes %1, not “%2”.")},
    Wording{"^lang: takes .*, not \"(.*)\"$",
            QT_TRANSLATE_NOOP("QueryFault", "“lang:” takes a language such as fr, not “%1”.")},
    Wording{
        "^(after|before): takes .*, not \"(.*)\"$",
        QT_TRANSLATE_NOOP("QueryFault", "“%1:” takes a date such as 2022, 2022-04 or 2022-04-19, not “%2”.")},
    Wording{"^sort: takes .*, not \"(.*)\"$",
            QT_TRANSLATE_NOOP("QueryFault", "“sort:” takes newest or oldest, not “%1”.")},
    Wording{"^sort: belongs outside",
            QT_TRANSLATE_NOOP("QueryFault", "“sort:” belongs outside parentheses and without a minus sign.")},
    Wording{"^more than (\\d+) parentheses",
            QT_TRANSLATE_NOOP("QueryFault", "More than %1 parentheses stand in one another.")},
    Wording{"^more than (\\d+) terms",
            QT_TRANSLATE_NOOP("QueryFault", "This filter has more than %1 parts.")},
};

} // namespace

QueryFault queryFault(const Error &error)
{
    static const QRegularExpression placed(QStringLiteral("^(.*) \\(character (\\d+)\\)$"));
    QueryFault fault;
    QString detail = error.detail;
    if (const QRegularExpressionMatch match = placed.match(detail); match.hasMatch()) {
        detail = match.captured(1);
        fault.place = match.captured(2).toInt() - 1;
    }
    for (const Wording &wording : wordings) {
        const QRegularExpressionMatch match =
            QRegularExpression(QLatin1String(wording.pattern)).match(detail);
        if (!match.hasMatch())
            continue;
        fault.text = QCoreApplication::translate("QueryFault", wording.text);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            fault.text = fault.text.arg(match.captured(i));
        return fault;
    }
    fault.text = QCoreApplication::translate("QueryFault", "This filter cannot be read: %1").arg(detail);
    return fault;
}

} // namespace rendezvous::ui
