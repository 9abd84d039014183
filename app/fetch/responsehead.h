#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVector>

namespace rendezvous::fetch {

struct HeaderField {
    QByteArray name;  ///< lower case
    QByteArray value; ///< as received, without the white space around it
};

/// Status line and header fields of an HTTP/1.x answer.
struct ResponseHead {
    int status = 0;
    int minorVersion = 1;
    QVector<HeaderField> fields;

    /// The first field of that (lower-case) name; empty when there is none.
    QByteArray value(QByteArrayView name) const;
    /// All fields of that name as one comma-separated list (RFC 9110, 5.3).
    QByteArray list(QByteArrayView name) const;
    bool hasListMember(QByteArrayView name, QByteArrayView member) const; ///< member in lower case
};

/// Reads the head of an answer, the empty line not included. Bare line feeds and folded lines are tolerated
/// (RFC 9112, 2.2 and 5.2), lines without a colon ignored. Errors: Malformed (no status line of HTTP/1.x).
Result<ResponseHead> parseResponseHead(const QByteArray &bytes);

} // namespace rendezvous::fetch
