#pragma once

#include <QString>

namespace rendezvous {

/// Something of others that the program is built from, for the list that is shown of them.
struct Component {
    QString name;
    QString version; ///< that runs here; where a library does not tell, that was built with
    QString licence; ///< by its SPDX name
    QString origin;
};

} // namespace rendezvous
