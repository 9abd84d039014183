#pragma once

#include "core/itemquery.h"

#include <QObject>

namespace rendezvous::models {

/// The one value that says what is shown. Whoever changes what is shown sets it; whoever shows listens.
class CurrentQuery : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const ItemQuery &query() const { return m_query; }
    /// Setting the query that holds already tells nobody.
    void setQuery(const ItemQuery &query);

Q_SIGNALS:
    void queryChanged(const rendezvous::ItemQuery &query);

private:
    ItemQuery m_query;
};

} // namespace rendezvous::models
