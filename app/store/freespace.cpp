#include "store/freespace.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <system_error>

namespace rendezvous::store {

std::optional<qint64> freeSpace(const QString &folder)
{
    std::error_code failure;
    const std::filesystem::space_info space = std::filesystem::space(std::filesystem::path(folder.toStdU16String()), failure);
    if (failure)
        return std::nullopt;
    constexpr auto most = static_cast<std::uintmax_t>(std::numeric_limits<qint64>::max());
    return static_cast<qint64>(std::min(space.available, most));
}

} // namespace rendezvous::store
