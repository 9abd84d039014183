#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace rendezvous {

/// Why something failed. The kind is for code and for people (one file of ui turns it into a translated
/// sentence); the detail is for the log and the command line, in English, and may hold anything a server sent.
struct Error {
    enum class Kind {
        InvalidArgument,
        NotAFeed,
        NotOpml,
        Malformed,
        TooLarge,
        Truncated,
        Offline,
        HostNotFound,
        Unreachable,
        TimedOut,
        TlsFailed,
        UnsupportedScheme,
        TooManyRedirects,
        RedirectRefused,
        Unauthorized,
        Forbidden,
        NotFound,
        Gone,
        RateLimited,
        ServerError,
        HttpStatus,
        DiskFull,
        ReadOnly,
        Damaged,
        FromTheFuture,
        InUse,
        NoFullTextSearch,
        Io,
        Cancelled,
    };
    Kind kind = Kind::InvalidArgument;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The stable, documented name of a kind on the command line and in the database, such as "not-a-feed".
QString errorKindName(Error::Kind kind);
/// The kind that errorKindName() names so; Error::Kind::Io for a name of a later version.
Error::Kind errorKindFromName(QStringView name);

/// A value or the reason why there is none; std::expected before C++23. Converts from either.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the reason why not.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_isOk(false) {}

    bool isOk() const { return m_isOk; }
    explicit operator bool() const { return m_isOk; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_isOk = true;
};

} // namespace rendezvous
