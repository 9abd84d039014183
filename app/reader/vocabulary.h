#pragma once

#include "core/ownname.h"
#include "tagging/tagger.h"

#include <QObject>
#include <QVector>

#include <memory>

namespace rendezvous::store {
class Store;
}

namespace rendezvous::reader {

/// The names that texts are searched for: those of the gazetteer and the person's own, as the store has them.
class Vocabulary : public QObject
{
    Q_OBJECT
public:
    /// Asks for the own names at once; the answer comes when the store is open. `tagger` knows none.
    Vocabulary(store::Store &store, std::shared_ptr<const tagging::Tagger> tagger, QObject *parent = nullptr);

    const std::shared_ptr<const tagging::Tagger> &tagger() const { return m_tagger; }

Q_SIGNALS:
    /// Once, when the own names are known, or will not be since the store cannot be read.
    void loaded();
    /// Before loaded(), if there are own names, and whenever they change.
    void taggerChanged(const std::shared_ptr<const rendezvous::tagging::Tagger> &tagger);

private:
    void read();
    void adopt(const QVector<OwnName> &names);

    store::Store &m_store;
    std::shared_ptr<const tagging::Gazetteer> m_gazetteer; ///< without own names
    std::shared_ptr<const tagging::Tagger> m_tagger;
    bool m_isLoaded = false;
};

} // namespace rendezvous::reader
