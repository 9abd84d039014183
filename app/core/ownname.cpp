#include "core/ownname.h"

namespace rendezvous {

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
