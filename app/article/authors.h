#pragma once

#include <QString>
#include <QStringList>

namespace rendezvous::article {

/// The people of a byline: without what publishes the page (by any of its names), desks, functions and the
/// initials of editors. Empty when nobody is left. Unchanged when there is nothing to leave out.
QString peopleOf(const QString &byline, const QStringList &publishers);

/// Whether a byline is one name, as data hold it that have no room for a second author.
bool mayLackAuthors(const QString &byline);

/// Whether what is shown names the author and, behind a conjunction, others.
bool addsAuthors(const QString &shown, const QString &author);

} // namespace rendezvous::article
