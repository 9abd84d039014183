#include "models/currentquery.h"

namespace rendezvous::models {

void CurrentQuery::setQuery(const ItemQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged(m_query);
}

} // namespace rendezvous::models
