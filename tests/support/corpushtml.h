#pragma once

#include "support/shareddata.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QStringList>

/// The HTML in the corpora: pages as they are, and what feeds carry in CDATA and in escaped elements. Each once.
inline QStringList corpusHtml()
{
    static const QRegularExpression cdata(QStringLiteral("<!\\[CDATA\\[(.*?)\\]\\]>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression escaped(
        QStringLiteral("<(?:description|content|content:encoded|summary)(?:\\s[^>]*)?>([^<]+)</"));
    QSet<QString> known;
    QStringList pieces;
    const auto add = [&](const QString &html) {
        if (!html.isEmpty() && !known.contains(html)) {
            known.insert(html);
            pieces << html;
        }
    };
    QDirIterator files(sharedData(QStringLiteral("corpus")), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString text = QString::fromUtf8(readFile(path));
        if (path.endsWith(QLatin1String(".html")))
            add(text);
        for (auto matches = cdata.globalMatch(text); matches.hasNext();)
            add(matches.next().captured(1));
        for (auto matches = escaped.globalMatch(text); matches.hasNext();) {
            QString html = matches.next().captured(1);
            html.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"));
            html.replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&apos;"), QLatin1String("'"));
            add(html.replace(QLatin1String("&amp;"), QLatin1String("&")));
        }
    }
    return pieces;
}
