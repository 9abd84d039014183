#include "ui/timeline/rowmeta.h"

#include "ui/language/languages.h"
#include "ui/timeline/age.h"

#include <algorithm>

namespace rendezvous::ui {

namespace {

/// First strong isolate: what a publisher wrote does not turn round its neighbours.
QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

/// Without script and country: who reads one Chinese is not told of the other.
QString plainLanguage(const QString &language) { return language.section(u'-', 0, 0); }

} // namespace

QString rowMeta(const ItemHeader &header, const QStringList &readingLanguages, const QDateTime &now)
{
    QStringList parts{isolated(header.feedTitle), ageText(header.sorted, now)};
    const QString language = plainLanguage(header.language);
    const bool isRead = std::any_of(readingLanguages.cbegin(), readingLanguages.cend(),
                                    [&language](const QString &known) { return plainLanguage(known) == language; });
    if (!language.isEmpty() && !isRead)
        parts.append(isolated(nativeLanguageName(language)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace rendezvous::ui
