#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace rendezvous::tagging {

/// The endings of each place of a paradigm, by its name.
using Paradigms = QHash<QString, QVector<QStringList>>;

/// "ия ии ой/ою -" -> {{"ия"}, {"ии"}, {"ой", "ою"}, {""}}.
QVector<QStringList> parseParadigm(const QString &text);

/// Every string that a form of resources/gazetteer stands for: {variants} and <endings> written out, without
/// duplicates. Errors: Malformed for an unknown paradigm or an open bracket.
Result<QStringList> expandForm(const QString &form, const Paradigms &paradigms);

/// The shown spelling: the first variant with the first ending everywhere.
Result<QString> firstOfForm(const QString &form, const Paradigms &paradigms);

} // namespace rendezvous::tagging
