#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>

namespace rendezvous::reader {

/// What a person typed or pasted as the place of a feed or a site.
struct TypedAddress {
    QUrl url;
    bool hasScheme = true; ///< false: https was added by us
};

/// Reads "example.org/feed", "https://...", "feed:https://...", "feed://...". Errors: InvalidArgument,
/// UnsupportedScheme.
Result<TypedAddress> parseAddress(const QString &text);

} // namespace rendezvous::reader
