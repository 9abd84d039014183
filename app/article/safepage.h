#pragma once

#include <QString>
#include <QUrl>
#include <QVector>

namespace rendezvous::article {

/// A stretch of the page's plain text (UTF-16 offsets into the string that plainText() gives for the same
/// HTML) that the page shows as a link of the class given: how mentions are underlined.
struct Highlight
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString href;     ///< an address of ours such as "tag:agency:roscosmos"
    QString cssClass; ///< "agency", "station", "country", ...
};

struct CleanOptions
{
    QUrl base;                     ///< what relative addresses resolve against
    qsizetype limit = 0;           ///< stop after that many characters of output; 0: bounds::articleHtml
    QVector<Highlight> highlights; ///< sorted, not overlapping
    bool isForDisplay =
        false; ///< pictures become <img src="img:<sha256>">; otherwise their address stays
};

struct PageImage
{
    QUrl url;    ///< http, https, or data: for a small picture inside the page
    QString key; ///< lower-case hex SHA-256 of the address: the name in the picture cache
    QString alt;
    int width = 0; ///< as declared; 0: not said
    int height = 0;
};

struct SafePage
{
    QString html; ///< canonical mark-up of the allow-list only; cleaning it again changes nothing
    QVector<PageImage> images; ///< in order, each address once
    QVector<QUrl> links;
    bool isCut = false; ///< something was left out to stay in bounds
};

/// The safe form of a feed's or a page's HTML: the only door through which HTML reaches the screen. Pure.
SafePage cleanHtml(QStringView html, const CleanOptions &options);

/// The picture cache's name for an address.
QString imageKey(const QUrl &url);

} // namespace rendezvous::article
