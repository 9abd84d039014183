#pragma once

#include "feed/opml.h"
#include "reader/subscriber.h"
#include "store/writing.h"

#include <QVector>

namespace rendezvous::reader {

/// Keeps what the list says beside its feeds for exportedOpml(). Returns the list as it is to be added.
Result<feed::Opml> keepImported(store::Writing &writing, const feed::Opml &opml);

/// Subscribes to some of an OPML's feeds, unasked.
Result<ImportOutcome> addImported(store::Writing &writing, const QVector<feed::OpmlFeed> &feeds);

/// The subscriptions with all that the imported lists said: heads, namespaces, folders (those that held feeds
/// as long as they do), attributes, order. A name that the person gave wins.
Result<feed::Opml> exportedOpml(const store::Reading &reading);

} // namespace rendezvous::reader
