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

/// Whether a table's text says whom to ask, with a telephone number.
bool isContact(const QString &line);

/// "Foto: Jane Doe", "(AP Photo)", "新华社记者 摄": a short line that names who made a picture.
bool isPictureCredit(const QString &line);

/// "Jane Doe covers space for The Daily.": what publishers say of an author below an article.
bool isAboutAuthor(const QString &line);

/// "Facts: ...", "Did you know": the heading of a box beside an article.
bool isBoxHeading(const QString &line);

/// What editors write below an article: initials, end marks, sources, addresses, the issue it was printed in.
bool isSignOff(const QString &line);

} // namespace rendezvous::article
