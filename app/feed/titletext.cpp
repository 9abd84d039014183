#include "feed/titletext.h"

#include "core/bounds.h"
#include "feed/characterreference.h"

#include <QSet>

namespace rendezvous::feed {

namespace {

const QSet<QString> &elementsOfHtml()
{
    static const QSet<QString> names = [] {
        const QString all = QStringLiteral(
            "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big "
            "blink blockquote body br "
            "dialog hgroup keygen listing main menu noembed noframes picture plaintext rb rtc search slot "
            "template xmp "
            "button canvas caption center cite code col colgroup command data datalist dd del details dfn "
            "dir div dl dt em embed "
            "fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr "
            "html i iframe img "
            "input ins kbd label legend li link map mark marquee meta meter nav nobr noscript object ol "
            "optgroup option output p "
            "param pre progress q rp rt ruby s samp script section select small source span strike strong "
            "style sub summary "
            "sup svg table tbody td textarea tfoot th thead time title tr track tt u ul var video wbr");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return names;
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Tags around which a reader sees a break.
bool breaksLine(const QString &name)
{
    return name == QLatin1String("br") || name == QLatin1String("p") || name == QLatin1String("div") ||
           name == QLatin1String("li") || name == QLatin1String("td") || name == QLatin1String("hr") ||
           (name.size() == 2 && name[0] == u'h');
}

struct Tag
{
    QString name;
    qsizetype end = -1; ///< after ">"
    bool isEnd = false;
};

/// The tag or comment at `at`, where a "<" is; end -1 when it is just a "<".
Tag tagAt(const QString &text, qsizetype at, TextType type)
{
    Tag tag;
    if (text.mid(at, 4) == QLatin1String("<!--")) {
        // Without its own end a comment ends with the next tag, or hides the rest.
        const qsizetype close = text.indexOf(QLatin1String("-->"), at + 4);
        const qsizetype end = close < 0 ? text.indexOf(u'>', at + 4) : close + 2;
        tag.end = end < 0 ? text.size() : end + 1;
        return tag;
    }
    qsizetype i = at + 1;
    tag.isEnd = i < text.size() && text[i] == u'/';
    i += tag.isEnd ? 1 : 0;
    const qsizetype start = i;
    while (i < text.size() && (isLetter(text[i]) || (i > start && text[i].isDigit())))
        ++i;
    tag.name = text.mid(start, i - start).toLower();
    const bool isKnown = elementsOfHtml().contains(tag.name);
    if (tag.name.isEmpty() || (!isKnown && type == TextType::Unstated))
        return {};
    constexpr qsizetype longest = 4096;
    const qsizetype last = qMin(text.size(), at + longest);
    QChar quote;
    for (; i < last; ++i) {
        if (!quote.isNull())
            quote = text[i] == quote ? QChar() : quote;
        else if (text[i] == u'>' || text[i] == u'<')
            break;
        else if ((text[i] == u'"' || text[i] == u'\'') && text[i - 1] == u'=')
            quote = text[i];
    }
    tag.end = i < last && text[i] == u'>' ? i + 1 : -1;
    return tag;
}

/// The character that the reference at `at` names, and the reference's length; 0: none.
QString referenceAt(const QString &text, qsizetype at, qsizetype &length)
{
    constexpr qsizetype longest = 34;
    const qsizetype end = text.indexOf(u';', at);
    length = 0;
    if (end < 0 || end - at > longest)
        return {};
    const QByteArray name = text.mid(at + 1, end - at - 1).toLatin1();
    const std::string_view view(name.constData(), static_cast<size_t>(name.size()));
    QByteArray character = namedCharacter(view);
    if (character.isEmpty())
        character = numberedCharacter(view).value_or(QByteArray());
    if (character.isEmpty())
        return {};
    length = end - at + 1;
    return QString::fromUtf8(character);
}

QString withoutMarkup(const QString &text, TextType type)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'&') {
            qsizetype length = 0;
            const QString character = referenceAt(text, i, length);
            plain += length > 0 ? character : QStringLiteral("&");
            i += qMax<qsizetype>(length, 1);
            continue;
        }
        const Tag tag = text[i] == u'<' && type != TextType::Plain ? tagAt(text, i, type) : Tag();
        if (tag.end < 0) {
            plain += text[i++];
            continue;
        }
        i = tag.end;
        if (breaksLine(tag.name))
            plain += u' ';
        const bool isHidden = tag.name == QLatin1String("script") || tag.name == QLatin1String("style");
        if (isHidden && !tag.isEnd) {
            const qsizetype close = text.indexOf(QLatin1String("</") + tag.name, i, Qt::CaseInsensitive);
            i = close < 0 ? text.size() : close;
        }
    }
    return plain;
}

bool isFormatting(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0xFEFF ||
           (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r') || (unit >= 0x7F && unit < 0xA0);
}

/// Whether it is a title already, as most are.
bool isBare(const QString &text)
{
    if (text.size() > bounds::title)
        return false;
    QChar last = u' ';
    for (const QChar c : text) {
        const bool isBlank = c.isSpace();
        if (c == u'&' || c == u'<' || isFormatting(c) || (isBlank && (c != u' ' || last == u' ')))
            return false;
        last = c;
    }
    return last != u' ';
}

} // namespace

QString titleText(const QString &text, TextType type)
{
    if (text.isEmpty() || isBare(text))
        return text;
    // What is cut off would be cut after decoding too, and a megabyte of it need not be looked at.
    constexpr qsizetype most = 16 * bounds::title;
    QString plain = text.left(most);
    const bool hasMarkup = plain.contains(u'&') || (plain.contains(u'<') && type != TextType::Plain);
    if (hasMarkup)
        plain = withoutMarkup(plain, type);
    plain.removeIf(isFormatting);
    plain = plain.simplified();
    if (plain.size() > bounds::title) {
        plain.truncate(bounds::title);
        if (plain.back().isHighSurrogate() || plain.back() == u' ')
            plain.chop(1);
    }
    return plain;
}

bool looksLikeHtml(const QString &text)
{
    constexpr qsizetype far = 64 * 1024;
    for (qsizetype at = text.indexOf(u'<'); at >= 0 && at < far; at = text.indexOf(u'<', at + 1)) {
        const Tag tag = tagAt(text, at, TextType::Unstated);
        if (tag.end < 0)
            continue;
        if (tag.name.isEmpty()) { // a comment
            at = tag.end - 1;
            continue;
        }
        const bool isClosed = text[tag.end - 2] == u'/';
        if (tag.isEnd || isClosed || tag.name == QLatin1String("br") || tag.name == QLatin1String("p") ||
            tag.name == QLatin1String("img"))
            return true;
    }
    return false;
}

QString escapedText(const QString &text)
{
    QString html = text;
    html.replace(u'&', QLatin1String("&amp;"));
    html.replace(u'<', QLatin1String("&lt;"));
    return html;
}

QString escapedLines(const QString &text) { return escapedText(text).replace(u'\n', QLatin1String("<br>\n")); }

} // namespace rendezvous::feed
