#pragma once

#include "core/result.h"
#include "tagging/compile/paradigms.h"
#include "tagging/gazetteer.h"
#include "tagging/tables.h"

#include <QString>
#include <QVector>

namespace rendezvous::tagging {

/// A form as the data writes it, taken apart.
struct WrittenForm {
    QString text;     ///< with its <paradigms> and {variants}
    int nameWords = 0; ///< the words at its end that are the name, where others come with it; 0: all
    QString language; ///< key of `names`; "*" for any
    Role role = Role::Name;
    std::uint16_t flags = 0;
    QStringList needs, near, not_, notNear; ///< cue classes
    bool isShownOnly = false;               ///< flag "title"
    bool isAnyCase = false;
    bool isWord = false;
};

struct WrittenEntry {
    Entry entry;
    QString file;
    QVector<WrittenForm> forms;
    QString abbreviations; ///< one-character ones, of `han` and `hangul`
    QStringList hits;      ///< examples that must give the tag
    QStringList misses;    ///< examples that must not
};

struct WrittenCue {
    QString name;
    QStringList words; ///< of all languages, with their <paradigms>
};

/// The files of resources/gazetteer, read and checked for form but not yet compiled.
struct GazetteerSource {
    QVector<WrittenEntry> entries;
    QVector<WrittenCue> cues;
    Paradigms paradigms;
};

/// Reads every *.json of the folder and of its folder "rules". Errors: Malformed, Io (the detail names file and entry).
Result<GazetteerSource> readGazetteerSource(const QString &folder);

/// "Мир |quoted weak" -> its text and flags. Errors: Malformed for a flag that does not exist.
Result<WrittenForm> parseForm(const QString &written, const QString &language, Role role);

} // namespace rendezvous::tagging
