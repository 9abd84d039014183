#include "reader/worddiff.h"

#include "reader/words.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <vector>

namespace rendezvous::reader {

namespace {

using Kind = DiffRun::Kind;

/// Changes that one search for the middle of a path looks through before it settles for the best place found:
/// what bounds the cost of texts that have little in common.
constexpr int mostChanges = 128;

/// A rectangle of the edit graph: tokens [fromA, toA) of one text against [fromB, toB) of the other.
struct Box
{
    int fromA = 0;
    int toA = 0;
    int fromB = 0;
    int toB = 0;

    int width() const { return toA - fromA; }
    int height() const { return toB - fromB; }
};

struct Point
{
    int a = 0;
    int b = 0;
};

class Comparison
{
public:
    Comparison(const std::vector<int> &a, const std::vector<int> &b)
        : isRemoved(a.size()), isAdded(b.size()), m_a(a), m_b(b), m_forward(2 * mostChanges + 3),
          m_backward(2 * mostChanges + 3)
    {
        std::vector<Box> waiting{{0, static_cast<int>(a.size()), 0, static_cast<int>(b.size())}};
        while (!waiting.empty()) {
            const Box box = trimmed(waiting.back());
            waiting.pop_back();
            if (box.width() == 0 || box.height() == 0) {
                std::fill(isRemoved.begin() + box.fromA, isRemoved.begin() + box.toA, true);
                std::fill(isAdded.begin() + box.fromB, isAdded.begin() + box.toB, true);
                continue;
            }
            const Point middle = middleOf(box);
            waiting.push_back({box.fromA, middle.a, box.fromB, middle.b});
            waiting.push_back({middle.a, box.toA, middle.b, box.toB});
        }
    }

    std::vector<bool> isRemoved; ///< by token of a
    std::vector<bool> isAdded;   ///< by token of b

private:
    /// Without what is the same at both ends.
    Box trimmed(Box box) const
    {
        while (box.width() > 0 && box.height() > 0 && m_a[box.fromA] == m_b[box.fromB]) {
            ++box.fromA;
            ++box.fromB;
        }
        while (box.width() > 0 && box.height() > 0 && m_a[box.toA - 1] == m_b[box.toB - 1]) {
            --box.toA;
            --box.toB;
        }
        return box;
    }

    /// A point on a shortest path through a trimmed box, or on a good one; never a corner that would leave
    /// the box as it is.
    Point middleOf(const Box &box)
    {
        const int delta = box.width() - box.height();
        const bool isOdd = delta % 2 != 0;
        m_forward[centre + 1] = 0;
        m_backward[centre + 1] = 0;
        Point furthest;
        for (int changes = 0; changes <= mostChanges; ++changes) {
            for (int k = -changes; k <= changes; k += 2) {
                const Point end = advanced(m_forward, box, k, changes, [&](const Point &at) {
                    return m_a[box.fromA + at.a] == m_b[box.fromB + at.b];
                });
                const int other = delta - k;
                if (isOdd && std::abs(other) < changes && end.a + m_backward[centre + other] >= box.width())
                    return {box.fromA + end.a, box.fromB + end.b};
                if (end.a + end.b > furthest.a + furthest.b)
                    furthest = end;
            }
            for (int k = -changes; k <= changes; k += 2) {
                const Point end = advanced(m_backward, box, k, changes, [&](const Point &at) {
                    return m_a[box.toA - 1 - at.a] == m_b[box.toB - 1 - at.b];
                });
                const int other = delta - k;
                if (!isOdd && std::abs(other) <= changes && end.a + m_forward[centre + other] >= box.width())
                    return {box.toA - end.a, box.toB - end.b};
            }
        }
        return {box.fromA + furthest.a, box.fromB + furthest.b};
    }

    /// The furthest point of diagonal `k` after so many changes, measured from the corner where the search
    /// began; {outside, 0} where the diagonal has left the box.
    template <class IsSame>
    static Point advanced(std::vector<int> &reached, const Box &box, int k, int changes, IsSame isSame)
    {
        int &here = reached[centre + k];
        const int left = reached[centre + k - 1];
        const int right = reached[centre + k + 1];
        const bool isFromRight = k == -changes || (k != changes && left < right);
        Point at{isFromRight ? right : left + 1, 0};
        at.b = at.a - k;
        if (at.a < 0 || at.a > box.width() || at.b > box.height()) {
            here = outside;
            return {outside, 0};
        }
        while (at.a < box.width() && at.b < box.height() && isSame(at)) {
            ++at.a;
            ++at.b;
        }
        here = at.a;
        return at;
    }

    static constexpr int centre = mostChanges + 1;
    static constexpr int outside = std::numeric_limits<int>::min() / 4;

    const std::vector<int> &m_a;
    const std::vector<int> &m_b;
    std::vector<int> m_forward;  ///< furthest x on each diagonal, from the top left
    std::vector<int> m_backward; ///< the same from the bottom right
};

/// Tokens as numbers: equal where their texts are.
class Alphabet
{
public:
    std::vector<int> numbersOf(QStringView text, const QVector<Token> &tokens)
    {
        std::vector<int> numbers;
        numbers.reserve(tokens.size());
        for (const Token &token : tokens) {
            const QStringView piece = text.mid(token.begin, token.size);
            const auto known = m_numbers.constFind(piece);
            numbers.push_back(known != m_numbers.cend()
                                  ? *known
                                  : *m_numbers.insert(piece, static_cast<int>(m_numbers.size())));
        }
        return numbers;
    }

private:
    QHash<QStringView, int> m_numbers;
};

void append(QVector<DiffRun> &runs, Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().kind == kind)
        runs.last().text += text;
    else
        runs.append({kind, text.toString()});
}

/// Collects what changed until something stays, so that removals come before additions.
class Runs
{
public:
    void remove(QStringView text) { m_removed += text; }
    void add(QStringView text) { m_added += text; }
    void keep(QStringView text)
    {
        flush();
        append(m_runs, Kind::Same, text);
    }
    QVector<DiffRun> finish()
    {
        flush();
        return std::move(m_runs);
    }

private:
    void flush()
    {
        append(m_runs, Kind::Removed, m_removed);
        append(m_runs, Kind::Added, m_added);
        m_removed.clear();
        m_added.clear();
    }

    QVector<DiffRun> m_runs;
    QString m_removed;
    QString m_added;
};

/// A blank or a comma that stayed between two changed words would cut one change into many.
void joinChanges(const QVector<Token> &a, const QVector<Token> &b, Comparison &comparison)
{
    int i = 0;
    int j = 0;
    bool isAfterChange = false;
    while (i < a.size() && j < b.size()) {
        if (comparison.isRemoved[i] || comparison.isAdded[j]) {
            isAfterChange = true;
            i += comparison.isRemoved[i] ? 1 : 0;
            j += comparison.isAdded[j] ? 1 : 0;
            continue;
        }
        int same = 0;
        while (i + same < a.size() && j + same < b.size() && !comparison.isRemoved[i + same] &&
               !comparison.isAdded[j + same] && !a[i + same].isWord)
            ++same;
        const bool isBeforeRemoved = i + same < a.size() && comparison.isRemoved[i + same];
        const bool isBeforeAdded = j + same < b.size() && comparison.isAdded[j + same];
        if (isAfterChange && same > 0 && isBeforeRemoved && isBeforeAdded) {
            std::fill_n(comparison.isRemoved.begin() + i, same, true);
            std::fill_n(comparison.isAdded.begin() + j, same, true);
        } else if (same == 0) {
            same = 1;
        }
        isAfterChange = false;
        i += same;
        j += same;
    }
}

} // namespace

QVector<DiffRun> wordDiff(QStringView before, QStringView after)
{
    const QVector<Token> a = tokensOf(before);
    const QVector<Token> b = tokensOf(after);
    Alphabet alphabet;
    const std::vector<int> numbersA = alphabet.numbersOf(before, a);
    const std::vector<int> numbersB = alphabet.numbersOf(after, b);
    Comparison comparison(numbersA, numbersB);
    joinChanges(a, b, comparison);

    Runs runs;
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && comparison.isRemoved[i]) {
            runs.remove(before.mid(a[i].begin, a[i].size));
            ++i;
        } else if (j < b.size() && comparison.isAdded[j]) {
            runs.add(after.mid(b[j].begin, b[j].size));
            ++j;
        } else {
            runs.keep(after.mid(b[j].begin, b[j].size));
            ++i;
            ++j;
        }
    }
    return runs.finish();
}

} // namespace rendezvous::reader
