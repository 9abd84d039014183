#pragma once

#include <QString>
#include <QUrl>

namespace rendezvous::store {

/// An address as it stands in a column.
inline QString encoded(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

/// What encoded() wrote.
inline QUrl urlOf(const QString &text)
{
    return QUrl::fromEncoded(text.toLatin1());
}

} // namespace rendezvous::store
