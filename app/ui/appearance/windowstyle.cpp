#include "ui/appearance/windowstyle.h"

#include "ui/appearance/symbolicicon.h"

namespace rendezvous::ui {

QIcon WindowStyle::standardIcon(StandardPixmap symbol, const QStyleOption *option, const QWidget *widget) const
{
    if (symbol == SP_ToolBarHorizontalExtensionButton || symbol == SP_ToolBarVerticalExtensionButton)
        return symbolicIcon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(symbol, option, widget);
}

} // namespace rendezvous::ui
