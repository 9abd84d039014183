#include "ui/palette/fuzzy.h"

#include <QString>
#include <QStringList>

namespace rendezvous::ui {

namespace {

constexpr int wordStartBonus = 12;
constexpr int runBonus = 8;
constexpr int wholeBonus = 30;
constexpr int longestCounted = 40;

QString folded(QStringView text)
{
    QString plain;
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isMark())
            plain.append(c.toCaseFolded());
    }
    return plain;
}

int scoreOfWord(const QString &word, const QString &text)
{
    const qsizetype whole = text.indexOf(word);
    if (whole >= 0) {
        const bool isStart = whole == 0 || !text.at(whole - 1).isLetterOrNumber();
        return int(word.size()) * runBonus + wholeBonus + (isStart ? wordStartBonus : 0);
    }
    int score = 0;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar c : word) {
        const qsizetype at = text.indexOf(c, from);
        if (at < 0)
            return -1;
        if (at == last + 1)
            score += runBonus;
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            score += wordStartBonus;
        last = at;
        from = at + 1;
    }
    return score;
}

} // namespace

int fuzzyScore(QStringView typed, QStringView text)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    const QString plain = folded(text);
    int score = 0;
    for (const QString &word : words) {
        const int found = scoreOfWord(word, plain);
        if (found < 0)
            return -1;
        score += found;
    }
    return words.isEmpty() ? 0 : score + qMax(0, longestCounted - int(plain.size()));
}

} // namespace rendezvous::ui
