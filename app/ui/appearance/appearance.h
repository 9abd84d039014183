#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace rendezvous::reader {
class Settings;
}

namespace rendezvous::ui {

enum class ColourScheme { Platform, Light, Dark };

/// The colours of a scheme that the person forces on the program.
QPalette schemePalette(ColourScheme scheme);

/// Gives the program the scheme and the font size chosen. What follows the platform keeps the platform's style,
/// palette and font; a scheme of its own needs a style that takes any palette, Fusion.
class Appearance
{
public:
    /// Remembers what the platform gave: build it before anything is changed.
    explicit Appearance(QApplication &application);

    void adopt(const reader::Settings &settings);

private:
    void adoptScheme(ColourScheme scheme);
    void adoptFont(int points);

    QApplication &m_application;
    QString m_platformStyle;
    QFont m_platformFont;
    ColourScheme m_scheme = ColourScheme::Platform;
};

} // namespace rendezvous::ui
