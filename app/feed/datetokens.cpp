#include "feed/datetokens.h"

#include "feed/datewords.h"

namespace rendezvous::feed {

bool isNumber(const DateTokens &tokens, size_t at) { return at < tokens.size() && tokens[at].kind == DateToken::Kind::Number; }

bool isWord(const DateTokens &tokens, size_t at) { return at < tokens.size() && tokens[at].kind == DateToken::Kind::Word; }

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

bool isDateCounter(QChar c) { return QStringView(u"年月日号號时時点點分秒년월일시분초").contains(c); }

namespace {

bool isWordPart(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isLetter() || c.isMark())
        return true;
    // IANA names: "America/Los_Angeles".
    return (c == u'/' || c == u'_') && at + 1 < text.size() && text[at + 1].isLetter() && !isEastAsianLetter(text[at + 1]);
}

} // namespace

DateTokens dateTokens(QStringView text)
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
            const bool isSingle = (followsNumber && isDateCounter(c))
                                  || (followsNumber && c == u'T' && i < text.size() && text[i].digitValue() >= 0);
            while (!isSingle && i < text.size() && isWordPart(text, i))
                ++i;
            const QStringView word = text.sliced(start, i - start);
            token.text = foldedDateWord(word);
            token.isUpper = word == word.toString().toUpper();
            // "a.m.", "p. m."
            if (token.text.size() == 1 && i + 1 < text.size() && text[i] == u'.' && (text[i + 1] == u'm' || text[i + 1] == u'M')) {
                token.text += u'm';
                i += 2;
                i += i < text.size() && text[i] == u'.' ? 1 : 0;
            }
        } else {
            token.text = c == u'−' || c == u'–' ? QString(u'-') : QString(c);
            ++i;
        }
        tokens.push_back(token);
    }
    return tokens;
}

} // namespace rendezvous::feed
