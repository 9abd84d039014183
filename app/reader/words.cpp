#include "reader/words.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace rendezvous::reader {

namespace {

/// A text of fewer words may be a teaser.
constexpr int wordsOfAnArticle = 100;

bool beginsWord(QStringView text)
{
    const bool isPair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
    return QChar::isLetterOrNumber(isPair ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode());
}

QHash<QStringView, int> wordsOf(QStringView text)
{
    QHash<QStringView, int> words;
    for (const Token &token : tokensOf(text)) {
        if (token.isWord)
            ++words[text.mid(token.begin, token.size)];
    }
    return words;
}

} // namespace

QVector<Token> tokensOf(QStringView text)
{
    QVector<Token> tokens;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end > begin; end = finder.toNextBoundary()) {
        tokens.append({begin, end - begin, beginsWord(text.sliced(begin))});
        begin = end;
    }
    return tokens;
}

int wordCount(QStringView text)
{
    const QVector<Token> tokens = tokensOf(text);
    return static_cast<int>(
        std::count_if(tokens.begin(), tokens.end(), [](const Token &token) { return token.isWord; }));
}

bool isThirdLost(QStringView before, QStringView after)
{
    const QString foldedBefore = before.toString().toCaseFolded();
    const QString foldedAfter = after.toString().toCaseFolded();
    const QHash<QStringView, int> had = wordsOf(foldedBefore);
    const QHash<QStringView, int> has = wordsOf(foldedAfter);
    qint64 words = 0;
    qint64 missing = 0;
    for (auto word = had.begin(); word != had.end(); ++word) {
        words += word.value();
        missing += std::max(0, word.value() - has.value(word.key()));
    }
    if (words >= wordsOfAnArticle)
        return 3 * missing > words;
    qint64 left = 0;
    for (const int count : has)
        left += count;
    return 3 * (words - left) > words;
}

} // namespace rendezvous::reader
