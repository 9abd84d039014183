#pragma once

#include "feed/feedparser.h"
#include "feed/titletext.h"
#include "feed/xmlreader.h"

#include <deque>
#include <vector>

namespace rendezvous::feed {

/// A value that several elements may give: the one of the best (lowest) rank counts, of equals the first.
template <class T> class Choice
{
public:
    void offer(const T &value, int rank)
    {
        if (rank < m_rank) {
            m_value = value;
            m_rank = rank;
        }
    }
    /// The same, but of equals the last.
    void offerLast(const T &value, int rank)
    {
        if (rank <= m_rank) {
            m_value = value;
            m_rank = rank;
        }
    }
    bool isMade() const { return m_rank < none; }
    const T &value() const { return m_value; }

private:
    static constexpr int none = 1'000;
    T m_value{};
    int m_rank = none;
};

/// An address as written, and what it stands against.
struct Address
{
    QString text;
    QUrl base; ///< xml:base, if there is one
};

struct Body
{
    QString text;
    QUrl base;
    QString language;
};

/// An item while its document is being read: what each element said, undecided.
struct ItemDraft
{
    Choice<QString> guid;
    Choice<QString> title;
    Choice<Address> link;
    Choice<Address> originalLink;
    QUrl idBase; ///< xml:base at Atom's id
    QStringList authors;
    int authorRank = 1'000; ///< of the elements that `authors` come from
    QStringList sourceAuthors;
    Choice<QDateTime> published; ///< as all dates here with the offset that was said
    Choice<QDateTime> updated;
    Choice<Body> summary;
    Choice<Body> content;
    QString language;
    Choice<Address> thumbnail;
    struct Attachment
    {
        Address address;
        QString type;
        qint64 length = -1;
    };
    std::vector<Attachment> enclosures;
    QStringList categories;
    Choice<Address> commentsLink;
    Choice<Address> commentsFeed;
    int commentCount = -1;
    QString inReplyTo;
    std::optional<GeoPoint> place;

    void offerAuthor(const QString &name, int rank);
    void addCategory(QStringView name);
    void addKeywords(const QString &commaSeparated);
    void addEnclosure(const Address &address, const QString &type, qint64 length);
};

struct FeedDraft
{
    FeedFormat format = FeedFormat::None;
    Choice<QString> id;
    Choice<QString> title;
    Choice<Address> link;
    Choice<Address> self;
    Choice<Address> next;
    Choice<Address> hub;
    Choice<Address> icon;
    Choice<QString> language;
    Choice<QString> description;
    Choice<QString> author;
    Choice<QString> generator;
    Choice<QDateTime> published;
    Choice<QDateTime> updated;
    PollHints pollHints;
    int updatePeriodMinutes = 0;
    int updateFrequency = 1;
    std::deque<ItemDraft> items; ///< which grows without moving what is there
    QStringList warnings;
};

/// Decides: addresses become absolute (against xml:base, else the feed's site, else where it came from), too
/// long ids their SHA-256, languages canonical.
ParsedFeed finish(FeedDraft draft, const FeedHints &hints);

/// Ids, addresses and names of hostile length never reach the store.
QString boundedGuid(const QString &guid);

} // namespace rendezvous::feed
