#include "article/byline.h"

#include "article/brokenlines.h"
#include "article/pagesearch.h"
#include "article/phrases.h"
#include "article/reporters.h"
#include "article/visibledate.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <string>

namespace rendezvous::article {
namespace {

constexpr int longestByline = 120;
constexpr int longestLine = 160;

constexpr QRegularExpression::PatternOptions ofAnyScript =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// "By" in the languages of publishers; a colon may follow, for some it must.
const QRegularExpression &leadWords()
{
    static const QRegularExpression expression(
        QStringLiteral("^(?:(?:written|posted|submitted|reported|published|story|words|text|report|edited)?"
                       "\\s*by|par|von|por|di|door|av|af|auteur|autore?|autor[aei]?|author|"
                       "written|writer|words|text|texto|reporter|skribent|tekst|szerző|"
                       "írta|autorzy|pisze|piše|napsal|"
                       "автор|автори|авторы|текст|корреспондент|της|του|γράφει|"
                       "oleh|teksti|penulis|pewarta|reporter|yazan|haber|muhabir|tác "
                       "giả|theo|بقلم|كتب|كتبت|نویسنده|מאת|लेखक|द्वारा|โดย|作者|记者|記者|文|撰文|編集|기자|글)"
                       "(?:\\s*[:：|／/丨]\\s*|,\\s+|\\s+)"),
        ofAnyScript);
    return expression;
}

const QRegularExpression &leadWordsWithColon()
{
    static const QRegularExpression expression(
        QStringLiteral("^(?:author|writer|by|redacción|redazione|text|words|reporter|auteur|autor|autore|"
                       "autora|redactor|teksti|par|von|"
                       "por|di|автор|текст|penulis|pewarta|reporter|oleh|yazan|haber|muhabir|tác giả|"
                       "بقلم|نویسنده|מאת|लेखक|作者|记者|記者|文|撰文|글)\\s*[:：／丨]\\s*|"
                       "^(?:author|auteur|autore?|autora|автор)\\s*,\\s+(?=\\p{Lu})"),
        ofAnyScript);
    return expression;
}

bool isLeadAlone(const QString &line)
{
    return !line.isEmpty() && leadWords().match(line + u' ').capturedLength() == line.size() + 1;
}

QString withoutRest(QString names)
{
    // what stands beside the name is the date or a function
    static const QRegularExpression rest(
        QStringLiteral(
            "\\s+[|•·–—]\\s+.*$|\\s+-\\s+.*$|[,\\s(]*(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}[-./"
            "年]).*$|\\s*\\d{1,2}\\.?\\s+\\p{L}{3,}\\.?\\s+\\d{4}.*$|\\s*publish "
            "date.*$|\\s+(?:posted|published|updated|publié|publicado|"
            "pubblicato|erstellt)\\b.*$|\\s+(?:on|am|le|el|il|em)\\s+(?:\\p{L}+,?\\s+)?"
            "\\d.*$|\\s*\\([^)]*@[^)]*\\)|\\s+\\S+@"
            "\\S+"),
        ofAnyScript);
    static const QRegularExpression office(QStringLiteral("\\s*(?:기자|특파원|記者|记者)(?:\\s.*)?$"));
    names.remove(rest);
    names.remove(office);
    return names.trimmed();
}

/// The text of an element with a bar where one thing ends and another begins without a word between.
QString barred(HtmlNode node)
{
    std::string text;
    struct Step
    {
        HtmlNode node;
        bool isEnd;
    };
    std::vector<Step> waiting{{node, false}};
    bool wasEnd = false;
    while (!waiting.empty()) {
        const Step step = waiting.back();
        waiting.pop_back();
        if (step.node.isText()) {
            text += step.node.text();
            wasEnd = false;
            continue;
        }
        if (!step.node.isElement())
            continue;
        const Role role = traitsOf(step.node.element()).role;
        if (role == Role::Dropped)
            continue;
        const bool isApart = role != Role::Inline && role != Role::Transparent;
        if (isApart || (wasEnd && !step.isEnd))
            text += " | ";
        if (step.isEnd) {
            wasEnd = true;
            continue;
        }
        wasEnd = false;
        if (text.size() > std::size_t(longestLine) * 4)
            break;
        waiting.push_back({step.node, true});
        for (unsigned i = step.node.childCount(); i-- > 0;)
            waiting.push_back({step.node.child(i), false});
    }
    return QString::fromStdString(text).simplified();
}

bool isNamedAuthor(HtmlNode node)
{
    if (!node.hasAttributes())
        return false;
    for (const char *attribute : {"class", "id", "itemprop", "rel", "data-testid", "data-test"}) {
        const std::string_view utf8 = node.attribute(attribute);
        const QString names = QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).toLower();
        if (names.contains(QLatin1String("comment")) || names.contains(QLatin1String("authority")) ||
            names.contains(QLatin1String("avatar")))
            return false;
        for (const char *word : {"author", "autor", "auteur", "byline", "by-line", "writer", "reporter",
                                 "journalist", "signature", "penulis", "yazar", "muhabir", "skribent",
                                 "forfatter", "kirjoittaja", "szerzo", "giornalista", "redacteur", "firma"}) {
            if (names.contains(QLatin1String(word)))
                return true;
        }
    }
    return false;
}

QString namesIn(HtmlNode node)
{
    const std::string_view content = node.attribute("content");
    QString text = QString::fromUtf8(content.data(), qsizetype(content.size()));
    if (text.isEmpty())
        text = barred(node);
    static const QRegularExpression colonAtBar(QStringLiteral("([:：])\\s*\\|\\s*"));
    text.replace(colonAtBar, QStringLiteral("\\1 "));
    for (const QString &segment : text.split(QStringLiteral("|"), Qt::SkipEmptyParts)) {
        // the box may have a heading of its own: "Article information"
        const bool isLabel = lineKind(segment.trimmed()) != LineKind::Ordinary;
        const QString names = isLabel ? QString() : authorsFrom(segment.trimmed());
        if (!names.isEmpty() && !visibleDate(names).isValid())
            return names;
    }
    return {};
}

/// A few words that begin with capitals, where there are capitals.
bool isLikeName(const QString &line)
{
    constexpr qsizetype longestName = 40;
    static const QRegularExpression name(
        QStringLiteral("^[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*(?: [\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*){1,3}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= longestName && name.match(line).hasMatch();
}

/// The first lines of a block, or a small element in one.
QStringList firstLines(const Place &place)
{
    constexpr std::size_t most = 4;
    const bool isShort = place.text > 0 && place.text < longestLine * 3;
    if (!place.isBlock)
        return isShort && place.element != Element::A ? QStringList{spacedLineOf(place.node)} : QStringList();
    if (place.ownText == 0)
        return {};
    QStringList all;
    if (place.ownText < longestLine * 4)
        all << ownLine(place.node);
    const std::vector<Line> lines = linesOf(place.node);
    for (std::size_t i = 0; lines.size() > 1 && i < std::min(lines.size(), most); ++i)
        all << lines[i].text();
    all.removeAll(QString());
    return all;
}

/// The last lines of a block, from the end.
QStringList lastLines(const Place &place)
{
    constexpr std::size_t most = 6;
    QStringList all;
    if (!place.isBlock || place.ownText == 0)
        return all;
    const std::vector<Line> lines = linesOf(place.node);
    for (std::size_t i = lines.size(); i > 0 && i + most > lines.size(); --i)
        all << lines[i - 1].text();
    all.removeAll(QString());
    return all;
}

/// A name alone at the right hand end of the last lines, or in brackets behind the last word.
QString signatureOf(const Place &place, const QString &line)
{
    // 【大倉千尋】 closes the last paragraph
    static const QRegularExpression closing(QStringLiteral("【(\\p{Han}{3,5}(?:、\\p{Han}{3,5})*)】$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch match = closing.match(line); match.hasMatch())
        return match.captured(1).split(QChar(0x3001)).join(QStringLiteral(", "));
    const auto says = [&](const char *attribute, std::string_view word) {
        return place.node.attribute(attribute).find(word) != std::string_view::npos;
    };
    static const QRegularExpression name(
        QStringLiteral("^\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,4}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestName = 40;
    const bool isAtRight = says("align", "right") || says("style", "text-align:right") ||
                           says("style", "text-align: right") || says("class", "text-right");
    return isAtRight && line.size() <= longestName && name.match(line).hasMatch() ? line : QString();
}

} // namespace

QString authorsFrom(const QString &byline)
{
    QString names = byline.simplified();
    static const QRegularExpression editor(
        QStringLiteral("^[(（\\[【]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|图片编辑|校对|编审|editors?|"
                       "edited by|redaktor|редактор|editör|편집)\\s*[:：]"),
        ofAnyScript);
    if (editor.match(names).hasMatch())
        return {};
    if (const QString reporters = reportersIn(names); !reporters.isEmpty())
        return reporters;
    names.remove(leadWords());
    names = withoutRest(names);
    while (names.endsWith(QLatin1Char(',')) || names.endsWith(QLatin1Char('|')) ||
           names.endsWith(QLatin1Char(':')))
        names = names.chopped(1).trimmed();
    static const QRegularExpression act(
        QStringLiteral("^(?:published|posted|updated|created|publi[ée]|publicado|publicada|pubblicato|"
                       "veröffentlicht|erstellt|gepubliceerd|"
                       "опубликовано|opublikowano|data|date|fecha|datum)$"),
        ofAnyScript);
    if (act.match(names).hasMatch())
        return {};
    const bool hasLetter = std::any_of(names.begin(), names.end(), [](QChar c) { return c.isLetter(); });
    const bool isName = hasLetter && !isLeadAlone(names) && names.size() <= longestByline &&
                        !names.contains(QLatin1String("://")) && !names.startsWith(u'@');
    return isName ? names : QString();
}

QString authorsOfLine(const QString &line)
{
    static const QRegularExpression certain(
        QStringLiteral("^(?:(?:written|posted|submitted|reported|story|words|text)?\\s*by|par|von|por|di|"
                       "door|av|af)\\s+(?=\\p{Lu}\\p{L}*[ .])|^(?:от|της|του|oleh|بقلم|מאת|โดย)\\s+|"
                       "^(?:كتب|كتبت)\\s*[:|]?\\s+(?:\\p{L}+\\s?){2,3}$"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    if (line.size() > longestLine)
        return {};
    constexpr qsizetype longestOfReporter = 60;
    if (line.size() <= longestOfReporter && !line.contains(QChar(0x3002))) {
        if (const QString reporters = reportersIn(line); !reporters.isEmpty())
            return reporters;
    }
    static const QRegularExpression anywhere(
        QStringLiteral("(?:^|\\s)by\\s+(\\p{Lu}[\\p{L}.'’-]+(?:\\s+\\p{Lu}[\\p{L}.'’-]+){1,3})$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const bool isCertain = leadWordsWithColon().match(line).hasMatch() || certain.match(line).hasMatch();
    if (isCertain) {
        const QString names = authorsFrom(line);
        // names are few words
        static const QRegularExpression sentence(QStringLiteral("\\p{Ll}{2}\\. "),
                                                 QRegularExpression::UseUnicodePropertiesOption);
        return names.count(u' ') < 8 && !sentence.match(names).hasMatch() ? names : QString();
    }
    const QRegularExpressionMatch behindDate = anywhere.match(line);
    return behindDate.hasMatch() && visibleDate(line).isValid() ? behindDate.captured(1) : QString();
}

QString shownByline(const Places &places, std::size_t headline, std::size_t from, std::size_t to)
{
    for (std::size_t i = 1; i < places.size(); ++i) {
        if (places[i].text > 0 && places[i].text < longestLine * 3 && places[i].named != NamedFor::Comments &&
            isNamedAuthor(places[i].node)) {
            if (const QString names = namesIn(places[i].node); !names.isEmpty())
                return names;
        }
    }
    constexpr int mostLines = 20;
    int lines = 0;
    // what stands beside the headline, in no element of its own
    const int around = headline > 0 ? places[headline].parent : 0;
    for (const QString &line : around > 0 ? firstLines(places[std::size_t(around)]) : QStringList()) {
        if (const QString names = authorsOfLine(line); !names.isEmpty())
            return names;
    }
    bool isNameNext = false; // "Reporter" stands alone, and the name in the next element
    for (std::size_t i = headline > 0 ? headline : from; i < places.size() && lines < mostLines; ++i) {
        for (const QString &line : firstLines(places[i])) {
            ++lines;
            if (isNameNext && isLikeName(line))
                return line;
            isNameNext = isLeadAlone(line);
            for (const QString &names : {authorsOfLine(line), reporterBefore(line)}) {
                if (!names.isEmpty())
                    return names;
            }
        }
    }
    lines = 0;
    for (std::size_t i = std::min(to + 1, places.size()); i-- > from && lines < 8;) {
        for (const QString &line : lastLines(places[i])) {
            ++lines;
            const bool isSaid = leadWordsWithColon().match(line).hasMatch() || !reportersIn(line).isEmpty();
            if (const QString names = isSaid ? authorsOfLine(line) : signatureOf(places[i], line);
                !names.isEmpty())
                return names;
        }
    }
    return {};
}

} // namespace rendezvous::article
