#pragma once

#include <QStringView>
#include <QVector>

namespace rendezvous::reader {

/// A piece of a text between two word boundaries (Unicode Standard Annex 29).
struct Token
{
    qsizetype begin = 0; ///< UTF-16 offset
    qsizetype size = 0;
    bool isWord = false; ///< letters or digits; otherwise blanks, marks of punctuation, symbols
};

/// All of the text, in order, without gaps. Each ideograph and each kana of Hiragana is a word of its own:
/// the annex has no dictionary. Linear.
QVector<Token> tokensOf(QStringView text);

int wordCount(QStringView text);

/// Whether more than a third of the words of `before` are missing in `after`. Counted one by one where
/// `before` is long enough to be an article; a few sentences may well be a teaser that its article does not
/// repeat, so there only the numbers count.
bool isThirdLost(QStringView before, QStringView after);

} // namespace rendezvous::reader
