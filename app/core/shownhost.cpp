#include "core/shownhost.h"

#include <QSet>

namespace rendezvous {

namespace {

/// The scripts that are written together in one language count as one.
bool isWrittenWithLatin(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Latin:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

bool isMixed(const QString &host)
{
    QSet<QChar::Script> scripts;
    for (const uint letter : host.toUcs4()) {
        const QChar::Script script = QChar::script(letter);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(isWrittenWithLatin(script) ? QChar::Script_Latin : script);
    }
    return scripts.size() > 1;
}

} // namespace

QString shownHost(const QUrl &url)
{
    return url.host(isMixed(url.host()) ? QUrl::FullyEncoded : QUrl::PrettyDecoded);
}

QString shownAddress(const QUrl &url)
{
    return isMixed(url.host()) ? url.toString(QUrl::RemovePassword | QUrl::FullyEncoded) : url.toDisplayString();
}

} // namespace rendezvous
