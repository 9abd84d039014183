#include "reader/fulltextcopies.h"

#include "core/bounds.h"
#include "core/webaddress.h"
#include "fetch/fetcher.h"
#include "reader/fulltextwork.h"
#include "reader/passing.h"
#include "reader/settings.h"
#include "store/store.h"

namespace rendezvous::reader {

namespace {

constexpr int askedAtOnce = 8;

struct PageToRead {
    Item item;
    QUrl feed; ///< that named the page
};

Result<PageToRead> pageToRead(const store::Reading &reading, const Item &item)
{
    const Result<Feed> feed = reading.feed(item.header.feed);
    if (!feed)
        return feed.error();
    return PageToRead{item, feed->url};
}

/// What is to be fetched next; empty when nothing is missing or the budget is used up.
Result<QVector<PageToRead>> pagesToRead(const store::Reading &reading, int limit, qint64 budget)
{
    const Result<qint64> used = reading.fullTextBytes();
    if (!used)
        return used.error();
    if (*used >= budget)
        return QVector<PageToRead>();
    const Result<QVector<PageLink>> pages = reading.missingFullTexts(limit);
    if (!pages)
        return pages.error();
    QVector<PageToRead> found;
    for (const PageLink &link : *pages) {
        const Result<Item> item = reading.item(link.item);
        if (!item)
            continue;
        if (Result<PageToRead> page = pageToRead(reading, *item))
            found.append(*std::move(page));
    }
    return found;
}

} // namespace

FullTextCopies::FullTextCopies(store::Store &store, fetch::Fetcher &fetcher,
                               std::shared_ptr<const tagging::Tagger> tagger, const Settings &settings,
                               QObject *parent)
    : QObject(parent), m_store(store), m_fetcher(fetcher), m_tagger(std::move(tagger)), m_settings(settings)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setStackSize(bounds::parserStack);
}

FullTextCopies::~FullTextCopies()
{
    m_pool.clear();
}

void FullTextCopies::request(const Item &item)
{
    const ItemId id = item.header.id;
    if (id == ItemId{} || m_asking.contains(id))
        return;
    if (!isWebAddress(item.header.link)) {
        Q_EMIT ended(
            id, Error{Error::Kind::UnsupportedScheme, QStringLiteral("the item names no page of its own")});
        return;
    }
    m_asking.insert(id);
    Q_EMIT began(id);
    const Done done = [this, id](const std::optional<Error> &error) {
        m_asking.remove(id);
        Q_EMIT ended(id, error);
    };
    m_store.read(
        this, [item](const store::Reading &reading) { return pageToRead(reading, item); },
        [this, done](const Result<PageToRead> &page) {
            if (page)
                ask(page->item, page->feed, true, done);
            else
                done(page.error());
        });
}

void FullTextCopies::fetchMissing()
{
    if (m_round.isOn() || m_fetcher.isOffline())
        return;
    m_round.begin();
    m_waiting = 0;
    m_texts = 0;
    m_tried.clear();
    askMore();
}

void FullTextCopies::stop()
{
    m_fetcher.cancel(m_round.asker());
    end();
}

void FullTextCopies::askMore()
{
    if (!m_round.isOn() || m_waiting > 0)
        return;
    const qint64 budget = m_settings.value(settings::pictureBudgetMiB) * bounds::MiB;
    const int tried = static_cast<int>(m_tried.size()); // they may come first in the answer
    m_store.read(
        m_round.asker(),
        [=](const store::Reading &reading) { return pagesToRead(reading, askedAtOnce + tried, budget); },
        [this](const Result<QVector<PageToRead>> &pages) {
            for (const PageToRead &page : pages ? *pages : QVector<PageToRead>()) {
                const ItemId id = page.item.header.id;
                if (m_waiting >= askedAtOnce || m_tried.contains(id) || m_asking.contains(id))
                    continue;
                m_tried.insert(id);
                ++m_waiting;
                ask(page.item, page.feed, false, [this, in = m_round.mark()](const std::optional<Error> &error) {
                    if (!in)
                        return; // stopped meanwhile
                    m_texts += error ? 0 : 1;
                    --m_waiting;
                    if (!error)
                        Q_EMIT progressed(m_texts);
                    else if (error->kind == Error::Kind::DiskFull)
                        return stop();
                    askMore();
                });
            }
            if (m_waiting == 0)
                end();
        });
}

void FullTextCopies::ask(const Item &item, const QUrl &feed, bool isForPerson, const Done &done)
{
    fetch::Request request;
    request.url = item.header.link;
    request.purpose = fetch::Purpose::Page;
    request.namedBy = feed;
    request.isForPerson = isForPerson;
    m_fetcher.fetch(request, isForPerson ? this : m_round.asker(),
                    [this, item, isForPerson, done](const fetch::Response &response) {
                        if (response.error && isPassing(*response.error))
                            return done(response.error);
                        work(item, response, isForPerson, done);
                    });
}

void FullTextCopies::work(const Item &item, const fetch::Response &response, bool isForPerson,
                          const Done &done)
{
    m_pool.start([=, this, tagger = m_tagger] {
        Result<IncomingFullText> text = fullTextOf(response, item, *tagger);
        QMetaObject::invokeMethod(
            this,
            [=, this, text = std::move(text)] {
                if (tagger == m_tagger)
                    keep(item.header.id, text, isForPerson, done);
                else // the names changed meanwhile
                    work(item, response, isForPerson, done);
            },
            Qt::QueuedConnection);
    });
}

void FullTextCopies::keep(ItemId id, const Result<IncomingFullText> &text, bool isForPerson, const Done &done)
{
    const std::optional<Error> failure = text ? std::nullopt : std::optional(text.error());
    m_store.write(
        this,
        [id, text, now = QDateTime::currentDateTimeUtc()](store::Writing &writing) {
            return text ? writing.keepFullText(id, *text, !text->isLossy, now)
                        : writing.noteFullTextFailure(id, text.error(), now);
        },
        [failure, done](const Result<void> &kept) { done(kept ? failure : std::optional(kept.error())); },
        isForPerson ? store::Store::Urgency::Person : store::Store::Urgency::Background);
}

void FullTextCopies::end()
{
    if (!m_round.isOn())
        return;
    m_round.end();
    Q_EMIT finished(m_texts);
}

} // namespace rendezvous::reader
