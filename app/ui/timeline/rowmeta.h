#pragma once

#include "core/item.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace rendezvous::ui {

/// "Source · 5 h · Русский" below a title: the language only when it is none of those that the person reads. `now` is
/// in UTC.
QString rowMeta(const ItemHeader &header, const QStringList &readingLanguages, const QDateTime &now);

} // namespace rendezvous::ui
