#pragma once

#include "article/htmltree.h"
#include "article/moment.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <string_view>

namespace rendezvous::article {

/// What a page says about its article outside of the article.
struct PageFacts
{
    QString headline;       ///< of structured data, else of social mark-up
    QString socialHeadline; ///< for those who share the page
    QString documentTitle;  ///< the title element
    QString siteName;
    QStringList publishers; ///< the names by which the page calls its publisher
    QString byline;
    bool isDateVague = false;            ///< the page names a date and not what of
    bool isBylineOfOrganization = false; ///< no person's name, as far as the page says
    Moment published;
    QString language;
    QUrl base; ///< what relative addresses resolve against
    QUrl image;
    QString articleBody; ///< plain text, where structured data holds it
};

/// Reads JSON-LD (schema.org articles), Open Graph, Dublin Core and the common meta names. The structured
/// data come from the page's own bytes, since scripts do not pass the guard.
PageFacts readPageFacts(std::string_view utf8, const HtmlTree &tree, const QUrl &url);

} // namespace rendezvous::article
