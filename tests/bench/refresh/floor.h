#pragma once

#include <QString>

namespace bench {

struct Floor {
    double parse = 0;  ///< libxml2's SAX over all documents
    double insert = 0; ///< plain inserts of the same rows, one transaction
    double index = 0;  ///< FTS5 over the same text, in that transaction
    double sum() const { return parse + insert + index; }
};

/// Processor seconds of the least work that a refresh cannot avoid, into a database of its own in `folder`.
Floor measureFloor(const QString &folder);

} // namespace bench
