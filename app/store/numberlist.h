#pragma once

#include <QString>
#include <QVector>

namespace rendezvous::store {

/// Numbers as a JSON array, for json_each(): a statement that takes many at once costs less than many that take one.
inline QString numberList(const QVector<qint64> &numbers)
{
    QString list(u'[');
    for (const qint64 number : numbers) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(number);
    }
    return list + u']';
}

} // namespace rendezvous::store
