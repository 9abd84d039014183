#include "core/ownname.h"

#include <algorithm>

namespace rendezvous {

bool isSearchable(const QString &form)
{
    const QList<uint> letters = form.toUcs4();
    return std::any_of(letters.begin(), letters.end(), [](uint letter) { return QChar::isLetterOrNumber(letter); });
}

Tag ownTag(TagKind kind, const QString &name)
{
    QString id;
    bool isApart = false;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            if (isApart && !id.isEmpty())
                id += u'-';
            id += c;
            isApart = false;
        } else {
            isApart = true;
        }
    }
    return {kind, canonicalTagId(kind, id)};
}

} // namespace rendezvous
