#include "article/authors.h"

#include <QRegularExpression>

#include <algorithm>

namespace rendezvous::article {
namespace {

QString folded(const QString &name)
{
    QString letters;
    for (const QChar c : name.toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark())
            letters += c;
    }
    return letters;
}

bool isWrittenWithoutBlanks(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul ||
               c.script() == QChar::Script_Katakana || c.script() == QChar::Script_Thai;
    });
}

bool isPublisher(const QString &part, const QStringList &publishers)
{
    const QString name = folded(part);
    return std::any_of(publishers.begin(), publishers.end(), [&](const QString &each) {
        const QString publisher = folded(each);
        constexpr qsizetype shortest = 2;
        if (name.isEmpty() || publisher.size() < shortest)
            return false;
        // hosts run words together that may be a person's
        const bool isHost = each == each.toLower() && !each.contains(u' ') && !isWrittenWithoutBlanks(each);
        if (isHost && part.compare(each, Qt::CaseInsensitive) != 0)
            return part.startsWith(each + u' ', Qt::CaseInsensitive);
        // "The Daily, Springfield" writes as "Daily Springfield", "网易" belongs to "网易新闻"
        return name == publisher || (isWrittenWithoutBlanks(part) && publisher.contains(name)) ||
               part.startsWith(each + u' ', Qt::CaseInsensitive) ||
               each.startsWith(part + u' ', Qt::CaseInsensitive);
    });
}

/// Desks, agencies without a name, accounts that belong to nobody.
bool isOffice(const QString &part)
{
    static const QRegularExpression office(
        QStringLiteral(
            "\\b(?:admin|administrator|webmaster|web ?desk|news ?desk|newsroom|staff (?:writer|reporter)|"
            "agencies|agenturen|agences|agencias|agenzie|agências|агентства)\\b|"
            "\\p{L}redaktion\\b|^redaktion\\b|\\b(?:ir|our) (?:own )?correspondent$|"
            "^\\p{Hangul}{2,10}(?:신문|일보|뉴스|통신|방송|경제|타임스|투데이)$|(?:新聞社?|通信社?|放送協会)"
            "$|^(?:国立研究開発|独立行政|一般社団|公益社団|一般財団|公益財団)法人|^株式会社|株式会社$|"
            "\\p{Han}{2}(?:機構|委員会|委員會|委员会|研究所|研究院|大学|大學|公司|協会|協會|协会)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return office.match(part).hasMatch();
}

bool isLikeName(const QString &part)
{
    static const QRegularExpression name(
        QStringLiteral("^\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{L}[\\p{L}\\p{M}.'’-]*){1,3}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return name.match(part).hasMatch();
}

/// "jkla", "F_1147": what editors and databases call people.
bool isCode(const QString &part)
{
    constexpr qsizetype longest = 5;
    const bool isOneWord = !part.contains(u' ');
    const bool hasMark =
        part.contains(u'_') && std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
    const bool isSmall = part.size() <= longest && std::all_of(part.begin(), part.end(), [](QChar c) {
                             return c.isLower() || c == u'/';
                         });
    return isOneWord && (hasMark || isSmall);
}

} // namespace

QString peopleOf(const QString &byline, const QStringList &publishers)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[,，;|]\\s*|\\s+/\\s*|\\s*/$"));
    static const QRegularExpression function(QStringLiteral("\\s*\\([^()]*\\)$"));
    static const QRegularExpression bracket(QStringLiteral("^[【\\[（(]\\s*|\\s*[】\\]）)]$"));
    QString names = byline.simplified();
    if (names.size() > 2 && QStringLiteral("【[（(").contains(names.front()) &&
        QStringLiteral("】]）)").contains(names.back()))
        names.remove(bracket);
    QStringList people;
    bool isAnyLeftOut = false;
    for (const QString &part : names.split(separator, Qt::SkipEmptyParts)) {
        const QString name = QString(part).remove(function);
        if (isPublisher(name, publishers) || isOffice(name) || isCode(name))
            isAnyLeftOut = true;
        else
            people << part;
    }
    // an agency's letters beside a name
    static const QRegularExpression agency(QStringLiteral("^\\p{Lu}{2,5}$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const bool isAnyName =
        std::any_of(people.begin(), people.end(), [](const QString &name) { return name.contains(u' '); });
    if (isAnyName && people.removeIf([](const QString &name) { return agency.match(name).hasMatch(); }) > 0)
        isAnyLeftOut = true;
    return isAnyLeftOut ? people.join(QStringLiteral(", ")) : names;
}

bool mayLackAuthors(const QString &byline)
{
    return isLikeName(byline);
}

bool addsAuthors(const QString &shown, const QString &author)
{
    constexpr qsizetype mostAuthors = 6;
    static const QRegularExpression conjunction(
        QStringLiteral("\\s+(?:and|et|und|y|e|i|og|och|en|ja|și|a|és|ve|dan|và|и|та|και|&)\\s+"));
    static const QRegularExpression separator(QStringLiteral("\\s*,\\s*|") + conjunction.pattern());
    static const QRegularExpression function(
        QStringLiteral("\\b(?:editor|correspondent|reporter|writer|staff|producer|photographer|chief)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList names = shown.split(separator, Qt::SkipEmptyParts);
    return names.size() > 1 && names.size() <= mostAuthors && names.contains(author) &&
           conjunction.match(shown).hasMatch() &&
           std::all_of(names.begin(), names.end(), [](const QString &each) {
               return isLikeName(each) && !function.match(each).hasMatch();
           });
}

} // namespace rendezvous::article
