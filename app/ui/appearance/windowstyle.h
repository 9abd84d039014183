#pragma once

#include <QProxyStyle>

namespace rendezvous::ui {

/// A style as it is, but for the buttons behind which a bar hides what it has no room for: those get a symbol of ours.
/// The picture they would have is the first that Qt decodes, for which it loads all its image plugins before the first
/// frame of a window.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    QIcon standardIcon(StandardPixmap symbol, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace rendezvous::ui
