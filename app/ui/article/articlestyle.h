#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

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

} // namespace rendezvous::ui
