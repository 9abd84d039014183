#pragma once

#include "core/result.h"
#include "store/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>

namespace rendezvous::store {

class TagIndex;

/// One connection to the database, of the thread that opened it. The first failure of a statement stays until it
/// is taken, and statements after it do nothing: a function runs its statements and asks once, at its end.
class Connection
{
public:
    enum class Role { Writer, Reader };

    /// The writer creates the file when it is not there. Migrating is a step of its own.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Role role);
    /// Of the writer, once the database is known to be ours to change.
    Result<void> useWriteAheadLog();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Prepared once and kept; for SQL that is always the same. Not to be used again before the one in use is gone.
    Statement statement(const char *sql);
    /// Prepared for one use.
    Statement onceStatement(const QString &sql);
    /// Without values; false when it failed.
    bool execute(const QString &sql);
    /// Rows changed by this connection so far.
    qint64 totalChanges();

    bool hasFailed() const { return m_failure.has_value(); }
    std::optional<Error> takeFailure() { return std::exchange(m_failure, std::nullopt); }
    /// The value, or the failure of a statement since the last check.
    template <class T> Result<T> checked(T value)
    {
        if (std::optional<Error> failure = takeFailure())
            return *std::move(failure);
        return value;
    }
    Result<void> checked()
    {
        if (std::optional<Error> failure = takeFailure())
            return *std::move(failure);
        return {};
    }

    /// While the search index is filled anew: the last item that is in it. Unset: all are.
    std::optional<qint64> searchedUpTo() const { return m_searchedUpTo; }
    void setSearchedUpTo(std::optional<qint64> item) { m_searchedUpTo = item; }

    TagIndex &tagIndex() { return *m_tagIndex; }
    const QString &path() const { return m_path; }

private:
    friend class Statement;
    explicit Connection(const QString &path);
    Result<void> configure(Role role);
    void note(const QSqlError &error);

    QString m_path;
    QString m_name;
    QHash<const char *, std::shared_ptr<QSqlQuery>> m_kept;
    std::optional<Error> m_failure;
    std::unique_ptr<TagIndex> m_tagIndex;
    std::optional<qint64> m_searchedUpTo;
};

} // namespace rendezvous::store
