#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace rendezvous::ui {

/// Codes of the translations that ship with the program, English first.
QStringList interfaceLanguages();

/// A language's name in itself: "Français".
QString nativeLanguageName(const QString &code);

/// Installs the translation of the program and of Qt for the language chosen (empty: what the platform prefers), and
/// makes its locale the default one. Returns the language in force as canonicalLanguage() gives it.
QString applyInterfaceLanguage(QCoreApplication &application, const QString &chosen);

} // namespace rendezvous::ui
