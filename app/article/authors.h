#pragma once

#include <QString>
#include <QStringList>

namespace rendezvous::article {

/// The people of a byline: without what publishes the page (by any of its names), desks, functions and the
/// initials of editors. Empty when nobody is left. Unchanged when there is nothing to leave out.
QString peopleOf(const QString &byline, const QStringList &publishers);

} // namespace rendezvous::article
