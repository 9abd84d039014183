#include "ui/palette/palettemodel.h"

#include "ui/palette/fuzzy.h"

#include <algorithm>

namespace rendezvous::ui {

namespace {

constexpr int mostShown = 100;

} // namespace

void PaletteModel::setEntries(const QVector<PaletteEntry> &entries)
{
    m_entries = entries;
    match();
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    match();
}

void PaletteModel::match()
{
    struct Scored {
        int index;
        int score;
    };
    QVector<Scored> scored;
    for (int i = 0; i < m_entries.size(); ++i) {
        const int score = fuzzyScore(m_typed, m_entries.at(i).text);
        if (score >= 0)
            scored.append({i, score});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const Scored &a, const Scored &b) { return a.score > b.score; });
    beginResetModel();
    m_matches.clear();
    for (const Scored &one : scored.mid(0, mostShown))
        m_matches.append(one.index);
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row >= 0 && row < m_matches.size() ? &m_entries.at(m_matches.at(row)) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_matches.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *found = entry(index.row());
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole: return found->text;
    case Qt::AccessibleTextRole: return found->detail.isEmpty() ? found->text : tr("%1, %2").arg(found->text, found->detail);
    case DetailRole: return found->detail;
    default: return {};
    }
}

} // namespace rendezvous::ui
