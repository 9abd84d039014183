#pragma once

#include "core/ownname.h"
#include "tagging/tagger.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace rendezvous::reader {

/// Why a name cannot be followed as it is.
struct OwnNameFault
{
    enum class Kind {
        Nameless,   ///< there is no form at all
        Unreadable, ///< a form that is not isSearchable()
        Known,      ///< a form that the program or another own name has already
    };
    Kind kind = Kind::Nameless;
    QString form; ///< the one at fault
    Tag known;    ///< whose it is
};

/// Tells which names can be followed beside those that are known. Looks at the whole gazetteer once, when it is made.
class OwnNameCheck
{
public:
    /// `others` are the own names beside those that are asked about; `tagger` may know own names, these too.
    OwnNameCheck(std::shared_ptr<const tagging::Tagger> tagger, const QVector<OwnName> &others);

    std::optional<OwnNameFault> faultOf(const OwnName &name) const;
    /// From now on it is one of the others.
    void add(const OwnName &name);

private:
    std::optional<Tag> ownerOf(const QString &form) const;

    std::shared_ptr<const tagging::Tagger> m_tagger;
    QSet<Tag> m_own;              ///< of the tagger
    QHash<QString, Tag> m_others; ///< by form, as forms are compared
    QHash<QString, Tag> m_gazetteer;
};

} // namespace rendezvous::reader
