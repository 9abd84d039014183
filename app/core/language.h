#pragma once

#include <QString>

namespace rendezvous {

/// The canonical short form of a language tag (RFC 5646) as the reader keeps it: the lower-case primary
/// subtag, and for Chinese the script too: "fr-FR" -> "fr", "zh-TW" and "zh-Hant" -> "zh-Hant",
/// "zh" and "zh-CN" -> "zh-Hans". Empty for what is no language tag.
QString canonicalLanguage(QStringView tag);

} // namespace rendezvous
