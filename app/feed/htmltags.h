#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <functional>

namespace rendezvous::feed {

/// A start tag of an HTML page with the attributes it has, names in lower case, values decoded.
struct HtmlTag {
    QByteArray name;
    QVector<std::pair<QByteArray, QString>> attributes;
    QString text; ///< what follows up to the next tag

    QString attribute(QByteArrayView wanted) const;
};

/// Calls `take` with the start tags called `names`, in order, outside comments and scripts. Not a parser: it
/// needs no tree to find a page's links, and is linear in the bytes.
void forEachTag(const QByteArray &html, const QVector<QByteArray> &names, const std::function<void(const HtmlTag &)> &take);

} // namespace rendezvous::feed
