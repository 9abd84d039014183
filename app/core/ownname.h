#pragma once

#include "core/tag.h"

#include <QString>
#include <QStringList>

namespace rendezvous {

/// A name that a person follows beside those of the gazetteer: a tag of the person's own and how texts write
/// it.
struct OwnName
{
    Tag tag;                    ///< given once, see ownTag(); another spelling of the name keeps it
    QStringList forms;          ///< as texts write it, in any script; the first is what is shown
    bool isCaseMatched = false; ///< capitals must be as written here, for a name that is also a word
    bool isWholeWord = true;    ///< not inside a longer word; scripts without spaces know no such edges

    QString shownName() const { return forms.value(0); }

    friend bool operator==(const OwnName &, const OwnName &) = default;
};

/// Whether texts can be searched for a form: it has a letter or digit, of any script.
bool isSearchable(const QString &form);

/// The tag for a new own name: letters and digits of the name joined by hyphens, in the case that the query
/// grammar gives ids of that kind, so that it can be typed after `programme:`. No id when the name has
/// neither letter nor digit.
Tag ownTag(TagKind kind, const QString &name);

} // namespace rendezvous
