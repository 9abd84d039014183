#include "article/phrases.h"

#include "article/phrasetables.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace rendezvous::article {
namespace {

constexpr qsizetype longestLine = 420;
constexpr qsizetype longestCall = 160; ///< of "read also", with the headline that it names

/// Phrases that are looked for anywhere in a line.
class Inside
{
public:
    template <std::size_t n>
    explicit Inside(const char16_t *const (&phrases)[n]) : m_phrases(std::begin(phrases), std::end(phrases))
    {
    }

    bool isIn(const QString &line) const
    {
        return std::any_of(m_phrases.begin(), m_phrases.end(), [&](QStringView phrase) {
            return phrase.size() <= line.size() && line.contains(phrase);
        });
    }

private:
    std::vector<QStringView> m_phrases;
};

/// Phrases that are looked for at the start of a line, by their first letter.
class Beginnings
{
public:
    template <std::size_t n> explicit Beginnings(const char16_t *const (&phrases)[n])
    {
        for (const char16_t *phrase : phrases)
            m_byLetter[*phrase].push_back(QStringView(phrase));
    }

    /// A phrase of letters must end where its word does.
    bool begin(const QString &line) const
    {
        const auto found = line.isEmpty() ? m_byLetter.end() : m_byLetter.find(line.front().unicode());
        return found != m_byLetter.end() &&
               std::any_of(found->second.begin(), found->second.end(), [&](QStringView lead) {
                   return line.startsWith(lead) &&
                          (line.size() == lead.size() || !line[lead.size()].isLetter() ||
                           lead.last().unicode() >= 0x0e00);
               });
    }

private:
    std::unordered_map<char16_t, std::vector<QStringView>> m_byLetter;
};

/// Phrases that are whole lines but for marks behind them.
class Lines
{
public:
    template <std::size_t n> explicit Lines(const char16_t *const (&phrases)[n])
    {
        for (const char16_t *phrase : phrases)
            m_lines.insert(QString::fromUtf16(phrase));
    }

    bool contain(const QString &line) const
    {
        static const QString marks = QStringLiteral(" :：.…!?？»>）)]】");
        qsizetype end = line.size();
        while (end > 0 && marks.contains(line[end - 1]))
            --end;
        return m_lines.contains(line.left(end));
    }

private:
    QSet<QString> m_lines;
};

/// "Save Print Share": a row of buttons.
bool isRowOfLabels(const QString &line)
{
    static const Lines buttons(labels);
    static const Lines sharing(networks);
    const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    constexpr qsizetype mostButtons = 8;
    return words.size() > 1 && words.size() <= mostButtons &&
           std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return buttons.contain(word) || sharing.contain(word); });
}

/// "Published in The Daily, 4 May 2021"; what goes on is a sentence.
bool saysWherePublished(const QString &line)
{
    static const QRegularExpression expression(
        QStringLiteral("^published in [^.]{3,60}, [^,.]{3,24},? (?:19|20)\\d\\d\\.?$"));
    return expression.match(line).hasMatch();
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
    static const Inside ending(endings);
    static const Beginnings endingLead(endingLeads);
    if (ending.isIn(line) || (line.size() < longestCall && endingLead.begin(line)))
        return LineKind::Ending;
    static const Beginnings related(relatedLeads);
    static const Lines relatedLines(relatedHeadings);
    if (line.size() <= longestCall && (related.begin(line) || relatedLines.contain(line)))
        return LineKind::Related;
    if (saysWherePublished(line))
        return LineKind::Ending;
    constexpr qsizetype shortLine = 75;
    static const Inside offer(boilerplate);
    static const Lines label(labels);
    static const Beginnings opening(openings);
    static const Inside weak(weakBoilerplate);
    static const Beginnings weakLead(weakBoilerplate);
    const bool isNoNews = offer.isIn(line) || label.contain(line) || isRowOfLabels(line) ||
                          (line.size() <= longestCall && opening.begin(line)) ||
                          (line.size() <= shortLine ? weak.isIn(line) : weakLead.begin(line));
    return isNoNews ? LineKind::Boilerplate : LineKind::Ordinary;
}

bool isPictureCredit(const QString &line)
{
    constexpr qsizetype longestCredit = 220;
    if (line.size() > longestCredit)
        return false;
    static const QRegularExpression credit(
        QStringLiteral(
            "(?:摄|攝|攝影|摄影|供图|供圖|制图|製圖|图|圖|撮影|提供|촬영|제공)\\s*[)）\\]」。]?$|"
            "(?:图源|圖源|图片来源|圖片來源|资料图|資料照|资料照片|供图|供圖|写真|出典|사진)\\s*[:：=/"
            "＝／]|^[(（]?[图圖][:：]|"
            "\\b(?:photos?|images?|pictures?|photograph|graphic|illustration)(?:\\s+(?:credits?|courtesy))?"
            "\\s*[:|–—]|"
            "\\bphotos? by\\b|\\bap photo\\b|\\bvia (?:ap|getty|reuters|afp)\\b|getty "
            "images|\\bhandout\\b|file photo|"
            "\\b(?:foto|fotos|bild|bilder|fotó|fotografía|fotografia|fot|zdj|zdjęcie|kuva|kuvat|beeld|"
            "fotoğraf|ảnh|"
            "фото|сурет|снимка|φωτ|φωτο|φωτογραφία|crédits?|imagen)\\s*[:.]\\s*\\S|symbolbild|symbolfoto|"
            "archivfoto|"
            "archivbild|[(（]foto |фото с сайта|صورة:|تصوير|عکس:|عکس از|צילום|फोटो|ছবি:|ภาพจาก|ภาพ\\s*:"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return credit.match(line).hasMatch();
}

bool isAboutAuthor(const QString &line)
{
    static const QRegularExpression expression(
        QStringLiteral(
            "^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3} (?:is|was) (?:an?|the) [^.]{0,60}"
            "(?:reporter|correspondent|journalist|editor|writer|columnist|contributor)\\b[^.]{0,80}\\.|"
            "^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3},? (?:covers|writes about|reports on|writes "
            "for) [^.]{3,80} "
            "(?:for|at) (?:the )?\\p{Lu}"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(line).hasMatch();
}

bool isSignOff(const QString &line)
{
    constexpr qsizetype longest = 80;
    if (line.size() > longest)
        return false;
    static const QRegularExpression expression(
        // (rgl/sip), (dpa), [AFP]
        QStringLiteral(
            "^[(（\\[【][\\p{L}\\p{M}]{2,8}(?:[/,;\\s-]+[\\p{L}\\p{M}]{2,8}){0,4}[)）\\]】]$|"
            "^[/#*\\s-]*(?:انتهى|انتهای پیام|پایان پیام|end|ends|конец)[/#*\\s-]*$|^\\d{1,8}$|"
            "^[\\s　]*[（(]?(?:以\\s?上|끝|完|終)[)）]?[.。]?$|"
            "^[\\d:.٠-٩]{3,8}\\s*(?:ت م|جمت|gmt|utc)?$|^[«《]?.{2,24}[»》]\\s*[(（].*\\d{4}\\s?年.*[版)）]|"
            "^[▶▷►☞👉]\\s*.{2,60}$|^(?:пресс|прес)-служба[^.,:]{0,50}$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const Beginnings source(sources);
    static const QRegularExpression address(
        QStringLiteral("^(?:[\\p{Lu}\\p{Lo}][^\\s:]*\\s+){0,3}[^\\s:]+@\\S+\\.\\S+$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(line).hasMatch() || address.match(line).hasMatch() ||
           source.begin(line.toLower());
}

bool isContact(const QString &line)
{
    static const QRegularExpression number(
        QStringLiteral("(?:\\+\\d{1,3}|\\(?0\\d{1,4})[)\\s./-]+\\d{1,4}[\\s./-]?\\d{2,4}|tel\\.?\\s*[:：]"),
        QRegularExpression::CaseInsensitiveOption);
    static const Inside words(contactWords);
    return number.match(line).hasMatch() && words.isIn(line.toLower());
}

bool isBoxHeading(const QString &line)
{
    constexpr qsizetype longest = 60;
    static const Beginnings heading(boxHeadings);
    return line.size() <= longest && heading.begin(line.toLower());
}

} // namespace rendezvous::article
