#include "fetch/responsehead.h"

namespace rendezvous::fetch {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void unfold(QByteArray &value, QByteArrayView more)
{
    if (!value.isEmpty() && !more.isEmpty())
        value += ' ';
    value += more;
}

bool parseStatusLine(QByteArrayView line, ResponseHead &head)
{
    // "HTTP/1.1 200 ..."
    if (line.size() < 12 || !line.startsWith("HTTP/1.") || !isDigit(line[7]) || line[8] != ' ')
        return false;
    for (int i = 9; i < 12; ++i) {
        if (!isDigit(line[i]))
            return false;
    }
    head.minorVersion = line[7] - '0';
    head.status = (line[9] - '0') * 100 + (line[10] - '0') * 10 + (line[11] - '0');
    return head.status >= 100 && (line.size() == 12 || line[12] == ' ');
}

} // namespace

QByteArray ResponseHead::value(QByteArrayView name) const
{
    for (const HeaderField &field : fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

QByteArray ResponseHead::list(QByteArrayView name) const
{
    QByteArray all;
    for (const HeaderField &field : fields) {
        if (field.name != name || field.value.isEmpty())
            continue;
        if (!all.isEmpty())
            all += ", ";
        all += field.value;
    }
    return all;
}

bool ResponseHead::hasListMember(QByteArrayView name, QByteArrayView member) const
{
    const QList<QByteArray> members = list(name).toLower().split(',');
    for (const QByteArray &each : members) {
        if (each.trimmed() == member)
            return true;
    }
    return false;
}

Result<ResponseHead> parseResponseHead(const QByteArray &bytes)
{
    ResponseHead head;
    bool isFirst = true;
    bool isInField = false;
    for (qsizetype begin = 0; begin < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0)
            end = bytes.size();
        QByteArrayView line = QByteArrayView(bytes).sliced(begin, end - begin);
        begin = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (isFirst) {
            if (!parseStatusLine(line, head))
                return Error{Error::Kind::Malformed, QStringLiteral("the answer is not HTTP/1.x")};
            isFirst = false;
            continue;
        }
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (isInField)
                unfold(head.fields.last().value, line.trimmed());
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        isInField = colon > 0;
        if (!isInField)
            continue;
        head.fields.append({line.first(colon).trimmed().toByteArray().toLower(),
                            line.sliced(colon + 1).trimmed().toByteArray()});
    }
    if (isFirst)
        return Error{Error::Kind::Malformed, QStringLiteral("the answer is empty")};
    return head;
}

} // namespace rendezvous::fetch
