#pragma once

#include <QString>

namespace rendezvous::article {

/// What a short line on a publisher's page is by its words, in the languages that we know them in.
enum class LineKind {
    Ordinary,
    Related,     ///< "Read also: ...", "Most read", "Mehr zum Thema": what follows leads elsewhere
    Comments,    ///< "12 comments": what follows readers wrote
    Boilerplate, ///< rights, subscriptions, consent, editors' marks: no news
    Ending       ///< rights reserved, the editor's mark: nothing of the article follows
};

/// Long lines are Ordinary: a paragraph may well speak of newsletters.
LineKind lineKind(const QString &line);

} // namespace rendezvous::article
