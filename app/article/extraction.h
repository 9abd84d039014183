#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace rendezvous::article {

/// The article of a web page.
struct Extraction
{
    QString title;
    QString byline;
    QDateTime published; ///< UTC; invalid: not found
    QString language;
    QString html; ///< safe, as cleanHtml() makes it
    QString text; ///< of the article alone: without captions and what else stands beside it
    QUrl image;
};

/// Finds headline, author, date, body and picture of a publisher's page. Pure. Errors: NotFound (no article
/// in it), TooLarge.
Result<Extraction> extractArticle(const QByteArray &html, const QUrl &url,
                                  const QByteArray &contentType = {});

} // namespace rendezvous::article
