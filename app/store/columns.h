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

/// The text that a column gives back. SQLite takes half of a surrogate pair for a whole with what follows, and a text that
/// begins with a byte order mark for one of that order.
inline QString storable(const QString &text)
{
    QString whole = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    while (whole.startsWith(QChar::ByteOrderMark) || whole.startsWith(QChar::ByteOrderSwapped))
        whole.remove(0, 1);
    return whole;
}

} // namespace rendezvous::store
