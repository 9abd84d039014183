#pragma once

#include <QString>
#include <QStringView>
#include <QVector>

namespace rendezvous::reader {

/// A stretch of text that both versions have, or only the earlier or the later one.
struct DiffRun
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffRun &, const DiffRun &) = default;
};

/// What became of `before`, word by word as tokensOf() splits them: runs of Same and Removed joined give
/// `before`, those of Same and Added give `after`. Where both changed, what was removed comes first. Pure.
///
/// Myers' algorithm in linear space (An O(ND) Difference Algorithm and Its Variations, 1986, section 4b),
/// which finds the fewest changes; two texts that have little in common cost no more than a bounded number of
/// steps for each word, and are then told apart less finely.
QVector<DiffRun> wordDiff(QStringView before, QStringView after);

} // namespace rendezvous::reader
