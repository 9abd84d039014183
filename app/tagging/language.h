#pragma once

#include <QString>
#include <QStringView>

namespace rendezvous::tagging {

/// The language of a text by script, letters and common words, in the form of canonicalLanguage(); empty when
/// too short or unknown. Knows en fr ru zh-Hans zh-Hant ja de es it pt ko hi ar uk, and tells apart others of
/// the Latin script only as "".
QString detectLanguage(QStringView text);

} // namespace rendezvous::tagging
