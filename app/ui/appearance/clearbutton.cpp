#include "ui/appearance/clearbutton.h"

#include <QLineEdit>

namespace rendezvous::ui {

void offerClearing(QLineEdit &line)
{
    // The button's picture is the first that Qt decodes, for which it loads all its image plugins: not before
    // the first frame of a window.
    QObject::connect(&line, &QLineEdit::textChanged, &line, [&line](const QString &text) {
        if (!text.isEmpty())
            line.setClearButtonEnabled(true);
    });
}

} // namespace rendezvous::ui
