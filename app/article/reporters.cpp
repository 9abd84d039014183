#include "article/reporters.h"

#include <QRegularExpression>
#include <QStringList>

namespace rendezvous::article {

QString reportersIn(const QString &line)
{
    static const QRegularExpression chinese(
        QStringLiteral("(?:^|[\\p{P}\\p{S}\\s]|[\\p{Han}]{1,8})[记記]者[\\s:：/"
                       "／]*(\\p{Han}{2,4}(?:[、，,\\s]+\\p{Han}{2,4})*)(?=\\P{Han}|$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression korean(
        QStringLiteral("^\\(?(?:[^=]{1,20}=\\s?)?(\\p{Hangul}{2,4})\\s?(?:선임|수습|인턴)?(?:기자|특파원|"
                       "논설위원)(?=\\P{Hangul}|$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression comma(QStringLiteral("[、，,\\s]+"));
    if (const QRegularExpressionMatch match = chinese.match(line); match.hasMatch())
        return match.captured(1).split(comma, Qt::SkipEmptyParts).join(QStringLiteral(", "));
    if (const QRegularExpressionMatch match = korean.match(line); match.hasMatch())
        return match.captured(1);
    return {};
}

QString reporterBefore(const QString &paragraph)
{
    static const QRegularExpression opening(
        QStringLiteral("^[〔（(【\\[][^〕）)】\\]]{0,12}[記记]者(\\p{Han}{2,4})[／/╱∕]"),
        QRegularExpression::UseUnicodePropertiesOption);
    return opening.match(paragraph).captured(1);
}

} // namespace rendezvous::article
