#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace rendezvous::reader {

/// One row of the table of settings: its key in settings.ini and the value that holds until a person chooses another.
template <class T> struct Setting {
    const char *key;
    T fallback;
    T least{};   ///< of numbers; ignored when least == most
    T most{};
};

/// Every choice that the program keeps: add a row here, a control in ui/preferences.
namespace settings {
inline constexpr Setting<int> updateMinutes{"refresh/interval-minutes", 60, 30, 24 * 60};
inline constexpr Setting<bool> refreshOnStart{"refresh/on-start", true};
inline constexpr Setting<bool> offline{"network/offline", false};
inline constexpr Setting<int> pictureBudgetMiB{"offline/picture-budget-mib", 500, 0, 100'000};
} // namespace settings

/// Reads and writes settings.ini; a value out of range is the fallback.
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    template <class T> T value(const Setting<T> &setting) const
    {
        const QVariant stored = variant(setting.key);
        if (!stored.isValid() || !stored.canConvert<T>())
            return setting.fallback;
        const T value = stored.value<T>();
        if constexpr (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) {
            if (setting.least != setting.most && (value < setting.least || value > setting.most))
                return setting.fallback;
        }
        return value;
    }
    template <class T> void setValue(const Setting<T> &setting, const T &value)
    {
        setVariant(setting.key, QVariant::fromValue(value));
    }

    /// Values without a row of their own: window places, key bindings.
    QVariant variant(const QString &key) const;
    void setVariant(const QString &key, const QVariant &value);
    QVariant variant(const char *key) const { return variant(QString::fromLatin1(key)); }
    void setVariant(const char *key, const QVariant &value) { setVariant(QString::fromLatin1(key), value); }

Q_SIGNALS:
    void changed(const QString &key);

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace rendezvous::reader
