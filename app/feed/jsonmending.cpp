#include "feed/jsonmending.h"

#include <QJsonParseError>

#include <algorithm>

namespace rendezvous::feed {

namespace {

struct Repaired {
    QByteArray text;
    bool isCut = false;
};

void dropBlanks(QByteArray &out)
{
    while (!out.isEmpty() &&
           (out.back() == ' ' || out.back() == '\n' || out.back() == '\t' || out.back() == '\r'))
        out.chop(1);
}

/// One pass with a stack of what is open. The places after which the text could be ended are remembered.
Repaired repair(const QByteArray &utf8)
{
    QByteArray out;
    out.reserve(utf8.size());
    QByteArray open;           // the closing brackets due
    QByteArray openAtSafe;
    qsizetype safe = 0;        // out.size() after the last whole element of an array or member of an object
    bool isInString = false;
    bool isEscaped = false;
    constexpr int deepest = 256;
    for (const char c : utf8) {
        if (isInString) {
            if (static_cast<unsigned char>(c) < 0x20) {
                if (isEscaped) { // a line end that JavaScript passes over
                    out.chop(1);
                    isEscaped = false;
                    continue;
                }
                out.append(c == '\n' ? "\\n" : c == '\t' ? "\\t" : " ");
                continue;
            }
            out.append(c);
            if (isEscaped)
                isEscaped = false;
            else if (c == '\\')
                isEscaped = true;
            else if (c == '"')
                isInString = false;
            continue;
        }
        switch (c) {
        case '"':
            isInString = true;
            break;
        case '{':
        case '[':
            if (open.size() >= deepest)
                return {out.left(safe) + openAtSafe, true};
            open.prepend(c == '{' ? '}' : ']');
            break;
        case '}':
        case ']':
            dropBlanks(out);
            if (out.endsWith(','))
                out.chop(1);
            if (!open.startsWith(c))
                return {out.left(safe) + openAtSafe, true};
            open.remove(0, 1);
            out.append(c);
            safe = out.size();
            openAtSafe = open;
            if (open.isEmpty())
                return {out, false};
            continue;
        case ',':
            dropBlanks(out);
            if (out.endsWith(',') || out.endsWith('[') || out.endsWith('{'))
                continue;
            safe = out.size();
            openAtSafe = open;
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r')
                continue;
        }
        out.append(c);
    }
    return {out.left(safe) + openAtSafe, true};
}

} // namespace

Result<MendedJson> readJson(const QByteArray &utf8)
{
    QJsonParseError fault;
    QJsonDocument document = QJsonDocument::fromJson(utf8, &fault);
    if (fault.error == QJsonParseError::NoError)
        return MendedJson{document, {}, true};
    const auto line = 1 + std::count(utf8.cbegin(), utf8.cbegin() + qMin<qsizetype>(qMax(0, fault.offset), utf8.size()), '\n');
    const QString cause = QStringLiteral("line %1: %2").arg(line).arg(fault.errorString());
    const Repaired repaired = repair(utf8);
    document = QJsonDocument::fromJson(repaired.text, &fault);
    if (fault.error != QJsonParseError::NoError || document.isNull())
        return Error{Error::Kind::Malformed, cause};
    return MendedJson{document, {cause}, !repaired.isCut};
}

} // namespace rendezvous::feed
