#pragma once

#include <QString>
#include <QUrl>
#include <QVector>

namespace rendezvous::article {

struct PageText
{
    QString text;         ///< block boundaries are line feeds, alt texts count, hidden text does not
    QVector<QUrl> images; ///< http(s) pictures in order, each once, tracking pixels left out
};

/// The text of HTML for search, tagging and summaries, and its pictures, from one parse. Plain text passes
/// unchanged but for white space. Pure.
PageText plainText(QStringView html, const QUrl &base);

/// The same by way of the tree in every case; plainText() takes it only where the text alone does not tell.
/// For tests.
PageText plainTextOfTree(const QByteArray &utf8, const QUrl &base);

/// The first characters of a text as one line, cut at a word, with an ellipsis when cut.
QString excerpt(QStringView text, int characters = 300);

} // namespace rendezvous::article
