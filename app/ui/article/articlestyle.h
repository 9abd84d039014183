#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

class QTextDocument;

namespace rendezvous::ui {

/// How an article is set.
struct ArticleLook {
    QString language;   ///< the reader's, as canonicalLanguage() gives it
    QPalette palette;
    QFont font;         ///< of the running text, zoom included
};

/// The measure: no line of running text holds more characters of average width.
inline constexpr int measureCharacters = 72;

/// The measure in logical pixels.
int measureWidth(const QFont &font);

/// The style sheet of a QTextDocument that shows an ArticlePage.
QString articleStyle(const ArticleLook &look);

/// Lines that hold a picture become as high as it, which no style sheet can say: the share of a line's height that
/// stands between lines of words would be a share of the picture's.
void fitLinesToPictures(QTextDocument &document);

} // namespace rendezvous::ui
