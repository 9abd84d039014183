#pragma once

#include "reader/ownnamecheck.h"

#include <QString>

namespace rendezvous::ui {

/// "Agency", "Programme" ... as a heading or beside a name.
QString kindWord(TagKind kind);

/// A sentence that says what is wrong, and whose a known name is.
QString faultSentence(const reader::OwnNameFault &fault, const tagging::Gazetteer &gazetteer,
                      const QString &language);

} // namespace rendezvous::ui
