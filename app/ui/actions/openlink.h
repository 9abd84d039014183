#pragma once

#include <QString>
#include <QUrl>

class QWidget;

namespace rendezvous::ui {

/// Whether an address may be handed to the system: http and https with a host, and mailto.
bool isOpenable(const QUrl &url);

/// Whether the words of a link name another host than it leads to, as links that deceive do.
bool namesAnotherHost(const QString &text, const QUrl &url);

/// The only way from the program to a browser. What is not openable is refused; a link whose words name another host
/// asks the person first, in a dialog of `parent`. `text` is what the person saw to click on, empty where that was not
/// written by a publisher.
void openLink(QWidget *parent, const QUrl &url, const QString &text);

} // namespace rendezvous::ui
