#include "tagging/language.h"

namespace rendezvous::tagging {

QString detectLanguage(QStringView)
{
    return {};
}

} // namespace rendezvous::tagging
