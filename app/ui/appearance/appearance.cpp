#include "ui/appearance/appearance.h"

#include "reader/settings.h"
#include "ui/appearance/windowstyle.h"

#include <QApplication>
#include <QStyle>

namespace rendezvous::ui {

namespace {

struct SchemeColours {
    QRgb window, base, alternateBase, button, text, quiet, faint, highlight, highlightedText, link, visited, toolTip;
};

constexpr SchemeColours light{0xfff3f4f6, 0xffffffff, 0xfff0f2f5, 0xffe9ebef, 0xff1b1e23, 0xff636a75,
                              0xff9aa1ab, 0xff2a62b8, 0xffffffff, 0xff1f5fb4, 0xff6b4a9e, 0xffffffff};
constexpr SchemeColours dark{0xff23262b, 0xff1b1d21, 0xff25282d, 0xff2e3238, 0xffe7e9ec, 0xff9da4ae,
                             0xff6b727c, 0xff3d74c7, 0xffffffff, 0xff7fb0f0, 0xffc0a2ec, 0xff2e3238};

} // namespace

QPalette schemePalette(ColourScheme scheme)
{
    if (scheme == ColourScheme::Platform)
        return {};
    const SchemeColours &c = scheme == ColourScheme::Dark ? dark : light;
    // Derives the shades between, which bevels and separators use.
    QPalette palette{QColor(c.button), QColor(c.window)};
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternateBase);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.highlightedText);
    set(QPalette::PlaceholderText, c.quiet);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, c.highlightedText);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.visited);
    set(QPalette::ToolTipBase, c.toolTip);
    set(QPalette::ToolTipText, c.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.faint));
    return palette;
}

Appearance::Appearance(QApplication &application)
    : m_application(application), m_platformStyle(application.style()->objectName()), m_platformFont(application.font())
{
    application.setStyle(new WindowStyle(m_platformStyle));
}

void Appearance::adopt(const reader::Settings &settings)
{
    adoptScheme(static_cast<ColourScheme>(settings.value(reader::settings::colourScheme)));
    adoptFont(settings.value(reader::settings::fontPoints));
}

void Appearance::adoptScheme(ColourScheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    const bool isPlatform = scheme == ColourScheme::Platform;
    m_application.setStyle(new WindowStyle(isPlatform ? m_platformStyle : QStringLiteral("fusion")));
    // A default-constructed palette gives the platform's back.
    m_application.setPalette(schemePalette(scheme));
}

void Appearance::adoptFont(int points)
{
    QFont font = m_platformFont;
    if (points > 0)
        font.setPointSize(points);
    if (font != m_application.font())
        m_application.setFont(font);
}

} // namespace rendezvous::ui
