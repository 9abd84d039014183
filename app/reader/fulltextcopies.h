#pragma once

#include "core/item.h"
#include "core/result.h"
#include "reader/round.h"
#include "fetch/exchange.h"
#include "tagging/tagger.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace rendezvous::fetch {
class Fetcher;
}
namespace rendezvous::store {
class Store;
}

namespace rendezvous::reader {

class Settings;

/// Reads the pages of items through the polite queue and keeps their articles beside what the feeds
/// delivered: of one item when a person asks, and after a refresh of all unread and starred items of feeds
/// whose full text is always wanted, newest first, while the texts stay within the offline budget. A page
/// that has no article is remembered and not asked again unless a person wants it. Feeds on the internet get
/// no pages from inside this computer's network.
class FullTextCopies : public QObject
{
    Q_OBJECT
public:
    FullTextCopies(store::Store &store, fetch::Fetcher &fetcher,
                   std::shared_ptr<const tagging::Tagger> tagger, const Settings &settings,
                   QObject *parent = nullptr);
    ~FullTextCopies() override;

    /// What is read from now on is tagged with these names.
    void setTagger(std::shared_ptr<const tagging::Tagger> tagger) { m_tagger = std::move(tagger); }

    /// Somebody waits for it; began() and ended() tell how it goes. Once at a time for each item.
    void request(const Item &item);
    bool isAsking(ItemId id) const { return m_asking.contains(id); }

    /// Fetches what is missing of feeds that always want it. Once at a time.
    void fetchMissing();
    bool isRunning() const { return m_round.isOn(); }
    void stop(); ///< what is being fetched for nobody in particular

Q_SIGNALS:
    void began(rendezvous::ItemId id);
    /// Of a request: its text is stored, or why there is none.
    void ended(rendezvous::ItemId id, const std::optional<rendezvous::Error> &error);
    /// Of a round of fetchMissing(); `texts` came in it, the first time until now.
    void progressed(int texts);
    void finished(int texts);

private:
    using Done = std::function<void(const std::optional<Error> &)>;

    void askMore();
    void ask(const Item &item, const QUrl &feed, bool isForPerson, const Done &done);
    void work(const Item &item, const fetch::Response &response, bool isForPerson, const Done &done);
    void keep(ItemId id, const Result<IncomingFullText> &text, bool isForPerson, const Done &done);
    void end();

    store::Store &m_store;
    fetch::Fetcher &m_fetcher;
    std::shared_ptr<const tagging::Tagger> m_tagger;
    const Settings &m_settings;
    QSet<ItemId> m_asking; ///< by a person
    QSet<ItemId> m_tried;  ///< in this round
    Round m_round;         ///< of fetchMissing()
    int m_waiting = 0;     ///< pages of this round
    int m_texts = 0;
    QThreadPool m_pool; ///< last, so that it waits for its work while all else is still there
};

} // namespace rendezvous::reader
