#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>
#include <QVector>

namespace rendezvous::reader {

/// A feed that the reader knows of and a person may subscribe to.
struct CatalogueFeed {
    QString title;
    QUrl address;
    QUrl site;
    QString language; ///< canonicalLanguage()
    QString country;  ///< ISO 3166-1 alpha-2, or EU, UN; empty: none
    QString kind;     ///< "agency", "press", "state media", "journal", "blog"
    bool isSuggested = false; ///< seen alive lately: chosen unless a person says otherwise
};

/// The feeds of `:/rendezvous/feeds/catalogue.json`, grouped by language in the catalogue's order. Errors: Malformed.
Result<QVector<CatalogueFeed>> readCatalogue();

} // namespace rendezvous::reader
