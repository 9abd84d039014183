#pragma once

#include "core/ownname.h"
#include "tagging/tagger.h"

#include <optional>

namespace rendezvous::reader {

/// Why a name cannot be followed as it is.
struct OwnNameFault
{
    enum class Kind {
        Nameless,   ///< there is no form at all
        Unreadable, ///< a form without a letter or digit
        Known,      ///< a form that the program or another own name has already
    };
    Kind kind = Kind::Nameless;
    QString form; ///< the one at fault
    Tag known;    ///< whose it is
};

/// `others` are the own names beside this one; `tagger` may know own names, this one too.
std::optional<OwnNameFault> checkOwnName(const OwnName &name, const QVector<OwnName> &others,
                                         const tagging::Tagger &tagger);

} // namespace rendezvous::reader
