#include "reader/diskroom.h"

#include "store/freespace.h"

namespace rendezvous::reader {

namespace {
constexpr qint64 lookEvery = 5'000; ///< milliseconds
} // namespace

DiskRoom::DiskRoom(const QString &folder, qint64 leastBytes) : m_folder(folder), m_leastBytes(leastBytes)
{
    m_pool.setMaxThreadCount(1);
    look();
}

bool DiskRoom::isEnough()
{
    if (m_sinceLook.hasExpired(lookEvery))
        look();
    return m_isEnough;
}

void DiskRoom::look()
{
    m_sinceLook.start();
    m_pool.start([this] {
        m_isEnough = store::freeSpace(m_folder).value_or(m_leastBytes) >= m_leastBytes;
    });
}

} // namespace rendezvous::reader
