#pragma once

#include "core/ids.h"
#include "core/tag.h"

#include <QAbstractListModel>
#include <QString>
#include <QVector>

#include <variant>

namespace rendezvous::ui {

/// One thing that the palette offers.
struct PaletteEntry {
    struct Command {
        QString action;
    };
    struct Place {
        FeedId feed{};
    };
    struct Search {
        QString query;
    };
    QString text;
    QString detail; ///< what kind of thing, or the keys of a command
    std::variant<Command, Place, Tag, Search> target;
};

/// The entries that what was typed stands for, best first; all of them in their order while nothing is typed.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QVector<PaletteEntry> &entries);
    void setTyped(const QString &typed);
    const PaletteEntry *entry(int row) const; ///< null outside the list

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void match();

    QVector<PaletteEntry> m_entries;
    QString m_typed;
    QVector<int> m_matches; ///< indexes of m_entries
};

} // namespace rendezvous::ui
