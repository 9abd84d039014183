#include "feed/datetokens.h"

#include "feed/datewords.h"

namespace rendezvous::feed {

bool isNumber(const DateTokens &tokens, size_t at)
{
    return at < tokens.size() && tokens[at].kind == DateToken::Kind::Number;
}

bool isWord(const DateTokens &tokens, size_t at)
{
    return at < tokens.size() && tokens[at].kind == DateToken::Kind::Word;
}

bool isWord(const DateTokens &tokens, size_t at, QStringView oneOf)
{
    return isWord(tokens, at) && tokens[at].text.size() == 1 && oneOf.contains(tokens[at].text.at(0));
}

bool isMark(const DateTokens &tokens, size_t at, char16_t mark)
{
    return at < tokens.size() && tokens[at].kind == DateToken::Kind::Mark && tokens[at].text.at(0) == mark;
}

void use(DateTokens &tokens, size_t from, size_t end)
{
    for (size_t i = from; i < end && i < tokens.size(); ++i)
        tokens[i].isUsed = true;
}

bool isEastAsianLetter(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x3040 && unit <= 0x9FFF) || (unit >= 0xAC00 && unit <= 0xD7A3);
}

bool isDateCounter(QChar c)
{
    return QStringView(u"年月日号號时時点點分秒년월일시분초").contains(c);
}

namespace {

bool isWordPart(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isLetter() || c.isMark())
        return true;
    // IANA names: "America/Los_Angeles".
    return (c == u'/' || c == u'_') && at + 1 < text.size() && text[at + 1].isLetter() &&
           !isEastAsianLetter(text[at + 1]);
}

/// Behind "a.m.", "p. m.", when that is what goes on at `at`; otherwise `at`.
qsizetype endOfHalfDay(QStringView text, qsizetype at)
{
    qsizetype m = at + 1;
    if (m < text.size() && text[m].isSpace())
        ++m;
    const bool isThere = m < text.size() && text[at] == u'.' && text[m].toLower() == u'm' &&
                         (m + 1 == text.size() || !text[m + 1].isLetter());
    if (!isThere)
        return at;
    return m + 1 < text.size() && text[m + 1] == u'.' ? m + 2 : m + 1;
}

/// What a sign of Chinese numbers counts, 10 for the ten itself; -1: none.
int hanDigit(QChar c)
{
    const qsizetype at = QStringView(u"〇一二三四五六七八九十").indexOf(c);
    return c == u'零' ? 0 : static_cast<int>(at);
}

/// The number of a run of such signs: "二〇二二" is 2022, "二十三" 23.
int hanNumber(QStringView signs)
{
    int value = 0;
    for (const QChar sign : signs) {
        const int digit = qMax(0, hanDigit(sign));
        value = digit == 10                                ? qMax(1, value) * 10
                : value % 10 == 0 && signs.contains(u'十') ? value + digit
                                                           : value * 10 + digit;
    }
    return value;
}

/// The text with ASCII digits for the Chinese numbers before a sign that says what they count.
QString withoutHanNumbers(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        constexpr qsizetype longest = 4;
        while (end < text.size() && end - i < longest && hanDigit(text[end]) >= 0)
            ++end;
        if (end > i && end < text.size() && isDateCounter(text[end])) {
            plain += QString::number(hanNumber(text.sliced(i, end - i)));
            i = end;
        } else {
            plain += text[i++];
        }
    }
    return plain;
}

DateTokens plainDateTokens(QStringView text)
{
    DateTokens tokens;
    constexpr size_t most = 40;
    bool isGlued = false;
    int parentheses = 0;
    for (qsizetype i = 0; i < text.size() && tokens.size() < most;) {
        const QChar c = text[i];
        if (c == u'(' || c == u')' || c == u'（' || c == u'）') {
            parentheses += c == u'(' || c == u'（' ? 1 : -1;
            isGlued = false;
            ++i;
            continue;
        }
        const bool isInvisible = c.category() == QChar::Other_Format;
        if (parentheses > 0 || c.isSpace() || isInvisible) {
            isGlued = isGlued && isInvisible;
            ++i;
            continue;
        }
        DateToken token;
        token.isGlued = isGlued;
        isGlued = true;
        if (c.digitValue() >= 0) {
            token.kind = DateToken::Kind::Number;
            while (i < text.size() && text[i].digitValue() >= 0)
                token.text += QChar(u'0' + text[i++].digitValue());
            token.value = token.text.size() <= 18 ? token.text.toLongLong() : -1;
        } else if (c.isLetter()) {
            token.kind = DateToken::Kind::Word;
            const qsizetype start = i++;
            const bool followsNumber = !tokens.empty() && tokens.back().kind == DateToken::Kind::Number;
            const bool isSingle =
                (followsNumber && isDateCounter(c)) ||
                (followsNumber && c == u'T' && i < text.size() && text[i].digitValue() >= 0);
            while (!isSingle && i < text.size() && isWordPart(text, i))
                ++i;
            const QStringView word = text.sliced(start, i - start);
            token.text = foldedDateWord(word);
            token.isUpper = word == word.toString().toUpper();
            if (const qsizetype end = endOfHalfDay(text, i); token.text.size() == 1 && end > i) {
                token.text += u'm';
                i = end;
            }
        } else {
            token.text = c == u'−' || c == u'–' ? QString(u'-') : QString(c);
            ++i;
        }
        tokens.push_back(token);
    }
    return tokens;
}

} // namespace

DateTokens dateTokens(QStringView text)
{
    if (text.contains(u'年') || text.contains(u'月')) {
        const QString plain = withoutHanNumbers(text);
        return plainDateTokens(plain);
    }
    return plainDateTokens(text);
}

} // namespace rendezvous::feed
