#include "reader/settings.h"

#include <QFileInfo>
#include <QSettings>

namespace rendezvous::reader {

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent), m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::folder() const
{
    return QFileInfo(m_file->fileName()).absolutePath();
}

QVariant Settings::variant(const QString &key) const
{
    return m_file->value(key);
}

void Settings::setVariant(const QString &key, const QVariant &value)
{
    if (m_file->contains(key) && m_file->value(key) == value)
        return;
    m_file->setValue(key, value);
    Q_EMIT changed(key);
}

} // namespace rendezvous::reader
