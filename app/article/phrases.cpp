#include "article/phrases.h"

#include "article/phrasetables.h"

#include <QRegularExpression>

namespace rendezvous::article {
namespace {

constexpr qsizetype longestLine = 420;
constexpr qsizetype longestCall = 160; ///< of "read also", with the headline that it names

template <std::size_t n> bool containsOneOf(const QString &line, const char16_t *const (&phrases)[n])
{
    for (const char16_t *phrase : phrases) {
        if (line.contains(QStringView(phrase)))
            return true;
    }
    return false;
}

/// A phrase of letters must end where its word does.
template <std::size_t n> bool startsWithOneOf(const QString &line, const char16_t *const (&phrases)[n])
{
    for (const char16_t *phrase : phrases) {
        const QStringView lead(phrase);
        if (!line.startsWith(lead))
            continue;
        const bool isWhole =
            line.size() == lead.size() || !line[lead.size()].isLetter() || lead.last().unicode() >= 0x0e00;
        if (isWhole)
            return true;
    }
    return false;
}

} // namespace

LineKind lineKind(const QString &shown)
{
    if (shown.size() > longestLine)
        return LineKind::Ordinary;
    static const QRegularExpression ornament(QStringLiteral("^[^\\p{L}\\p{N}©(【]+"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    const QString line = shown.toLower().replace(QChar(0x2019), u'\'').remove(ornament);
    if (line.isEmpty())
        return LineKind::Ordinary;
    static const QRegularExpression comments(
        QStringLiteral("^\\(?\\d*\\)?\\s*(?:comments?|responses?|replies|thoughts "
                       "on|kommentare?|commentaires?|comentarios?|comentários?|commenti|"
                       "комментари\\w*|коментар\\w*|komentarz\\w*|komentář\\w*|hozzászólás\\w*|comentarii|"
                       "kommentarer|reacties|σχόλια|yorum\\w*|komentar|ý kiến|"
                       "تعليقات|التعليقات|نظر "
                       "شما|תגובות|टिप्पणियां|ความคิดเห็น|评论|評論|留言|コメント|댓글)(?:\\s*\\(?\\d*\\)?\\s*:?"
                       "\\s*$|\\s+(?:to|on)\\s)|^leave a (?:reply|comment)|^discussion about"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() < 90 && comments.match(line).hasMatch())
        return LineKind::Comments;
    if (containsOneOf(line, endings) || (line.size() < longestCall && startsWithOneOf(line, endingLeads)))
        return LineKind::Ending;
    if (line.size() <= longestCall && startsWithOneOf(line, relatedLeads))
        return LineKind::Related;
    constexpr qsizetype shortLine = 120;
    const bool isNoNews = containsOneOf(line, boilerplate) ||
                          (line.size() <= shortLine ? containsOneOf(line, weakBoilerplate)
                                                    : startsWithOneOf(line, weakBoilerplate));
    return isNoNews ? LineKind::Boilerplate : LineKind::Ordinary;
}

} // namespace rendezvous::article
