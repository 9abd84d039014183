#include "cli/desk.h"

namespace rendezvous::cli {

namespace {

fetch::Limits limitsWithin(reader::DiskRoom &room)
{
    fetch::Limits limits;
    limits.hasRoom = [&room] { return room.isEnough(); };
    return limits;
}

} // namespace

Result<std::unique_ptr<FullDesk>> FullDesk::open(const reader::Profile &profile)
{
    const auto gazetteer = tagging::Gazetteer::load();
    if (!gazetteer)
        return gazetteer.error();
    const auto tagger = tagging::Tagger::build(*gazetteer);
    if (!tagger)
        return tagger.error();
    return std::unique_ptr<FullDesk>(new FullDesk(profile, *tagger));
}

FullDesk::FullDesk(const reader::Profile &profile, std::shared_ptr<const tagging::Tagger> tagger)
    : m_settings(profile.settingsFile()),
      m_store(profile.folder, store::OpenMode::ReadWrite),
      m_room(profile.folder),
      m_fetcher(limitsWithin(m_room)),
      m_refresher(m_store, m_fetcher, tagger, m_settings),
      m_subscriber(m_store, m_fetcher, tagger, m_settings),
      m_retagger(m_store, tagger),
      m_fullTexts(m_store, m_fetcher, tagger, m_settings),
      m_waits(m_store, m_fetcher),
      m_vocabulary(m_store, tagger)
{
    m_fetcher.setOffline(m_settings.value(reader::settings::offline));
    QObject::connect(&m_vocabulary, &reader::Vocabulary::taggerChanged, &m_refresher, &reader::Refresher::setTagger);
    QObject::connect(&m_vocabulary, &reader::Vocabulary::taggerChanged, &m_subscriber, &reader::Subscriber::setTagger);
    QObject::connect(&m_vocabulary, &reader::Vocabulary::taggerChanged, &m_retagger, &reader::Retagger::setTagger);
    QObject::connect(&m_vocabulary, &reader::Vocabulary::taggerChanged, &m_fullTexts,
                     &reader::FullTextCopies::setTagger);
}

void FullDesk::whenReady(const std::function<void()> &call)
{
    QObject::connect(&m_vocabulary, &reader::Vocabulary::loaded, &m_vocabulary, call);
}

} // namespace rendezvous::cli
