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
/// Days from the arrival of an item until it may be removed; 0: never, so that nothing goes that nobody asked to go.
inline constexpr Setting<int> keepDays{"offline/keep-days", 0, 0, 36'500};

/// Milliseconds that an item is shown before it counts as read; 0: at once; -1: only when told so.
inline constexpr Setting<int> markReadAfter{"reading/mark-read-after-ms", 0, -1, 60'000};
inline constexpr Setting<bool> startWhereLeft{"start/where-left", true};
inline constexpr Setting<bool> hasSeenWelcome{"start/has-seen-welcome", false};

/// 0: as the platform says, 1: light, 2: dark.
inline constexpr Setting<int> colourScheme{"appearance/colour-scheme", 0, 0, 2};
/// 0: compact, 1: comfortable, 2: spacious.
inline constexpr Setting<int> density{"appearance/density", 1, 0, 2};
/// Points; 0: as the platform says.
inline constexpr Setting<int> fontPoints{"appearance/font-points", 0, 0, 40};
/// Per cent, of the article's text.
inline constexpr Setting<int> articleZoom{"appearance/article-zoom", 100, 50, 300};

/// Keys without Ctrl or Alt run commands; 0: everywhere but in text fields, 1: in lists only, 2: nowhere.
inline constexpr Setting<int> singleKeys{"keyboard/single-keys", 0, 0, 2};

inline constexpr Setting<bool> notifications{"notifications/enabled", true};
inline constexpr Setting<bool> tray{"notifications/tray", true};

/// Code of the translation; empty: as the platform says.
inline const Setting<QString> interfaceLanguage{"language/interface", {}};
/// canonicalLanguage() codes joined by commas; empty: the interface's. The timeline names any other language.
inline const Setting<QString> readingLanguages{"language/reading", {}};
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
        QVariant stored = variant(setting.key);
        if (!stored.isValid() || !stored.convert(QMetaType::fromType<T>()))
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

    QString folder() const; ///< that holds the file: the profile's

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
