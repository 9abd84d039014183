#include "ui/language/languages.h"

#include "core/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace rendezvous::ui {

namespace {

const QString prefix = QStringLiteral("rendezvous_");

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList interfaceLanguages()
{
    QStringList codes;
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.mid(prefix.size()).chopped(3));
    codes.removeAll(QStringLiteral("en"));
    codes.prepend(QStringLiteral("en"));
    return codes;
}

QString nativeLanguageName(const QString &code)
{
    // The locale data know these by the country whose form of them is the usual one.
    if (code == QLatin1String("en"))
        return QStringLiteral("English");
    if (code == QLatin1String("es"))
        return QStringLiteral("Español");
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name.front() = name.front().toUpper();
    return name;
}

QString applyInterfaceLanguage(QCoreApplication &application, const QString &chosen)
{
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    if (!chosen.isEmpty())
        QLocale::setDefault(locale);
    else if (locale.language() == QLocale::C) // whose dates and times are for machines
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has its plurals from there; what the language at hand lacks is shown in it.
    const QString ours = QStringLiteral(":/i18n");
    install(application, QLocale(QLocale::English), QStringLiteral("rendezvous"), ours);
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        install(application, locale, QStringLiteral("rendezvous"), ours);
    const QString language = canonicalLanguage(chosen.isEmpty() ? QLocale::system().uiLanguages().value(0) : chosen);
    return language.isEmpty() ? QStringLiteral("en") : language;
}

} // namespace rendezvous::ui
