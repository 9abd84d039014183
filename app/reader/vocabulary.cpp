#include "reader/vocabulary.h"

#include "store/store.h"

namespace rendezvous::reader {

Vocabulary::Vocabulary(store::Store &store, std::shared_ptr<const tagging::Tagger> tagger, QObject *parent)
    : QObject(parent), m_store(store), m_gazetteer(tagger, &tagger->gazetteer()), m_tagger(std::move(tagger))
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Change &change) {
        if (change.isOwnNames || change.isEverything)
            read();
    });
    read();
}

void Vocabulary::read()
{
    m_store.read(
        this, [](const store::Reading &reading) { return reading.ownNames(); },
        [this](const Result<QVector<OwnName>> &names) {
            if (names && *names != m_tagger->ownNames())
                adopt(*names);
            if (!std::exchange(m_isLoaded, true))
                Q_EMIT loaded();
        });
}

void Vocabulary::adopt(const QVector<OwnName> &names)
{
    const auto tagger = tagging::Tagger::build(m_gazetteer, names);
    if (!tagger)
        return;
    m_tagger = *tagger;
    Q_EMIT taggerChanged(m_tagger);
}

} // namespace rendezvous::reader
