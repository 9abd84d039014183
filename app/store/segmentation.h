#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

/// How text is made ready for the search index, whose tokenizer knows white space and punctuation only.
namespace rendezvous::store {

/// Runs of Han, kana and Hangul become overlapping pairs, and the last character of a run stands alone too, so
/// that each character begins a token: "中国空间站" -> "中国 国空 空间 间站 站". Full-width letters become plain ones; soft
/// hyphens, joiners, Arabic vowel signs and the tatweel go. Everything else, case and accents included, is left to the
/// tokenizer. The text is returned as it is when there is nothing to do, which is the common case.
QString segmented(const QString &text);
/// The same of valid UTF-8, into UTF-8.
QByteArray segmentedUtf8(const QByteArray &utf8);

/// Another whenever segmented() may cut a text otherwise: of its rules, and of the tables of Unicode in Qt.
QByteArray segmentationVersion();

/// The FTS5 expression that matches what was typed as one phrase, such as `"空间 间站"` or `"mir"`; empty when
/// the text has nothing that is searched. The phrase matches by prefix when it ends in a lone character of those scripts, or in "*".
QString matchPhrase(const QString &typed);

} // namespace rendezvous::store
