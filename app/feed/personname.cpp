#include "feed/personname.h"

namespace rendezvous::feed {

namespace {

bool isMailAddress(const QString &text)
{
    const QString address = text.startsWith(QLatin1String("mailto:")) ? text.mid(7) : text;
    return address.count(u'@') == 1 && !address.contains(u' ') && !address.startsWith(u'@') && !address.endsWith(u'@');
}

} // namespace

QString personName(const QString &text)
{
    const QString person = text.trimmed();
    if (!person.contains(u'@'))
        return person;
    if (const qsizetype open = person.indexOf(u'('); open > 0 && person.endsWith(u')')) {
        const QString inside = person.mid(open + 1, person.size() - open - 2).trimmed();
        const QString before = person.left(open).trimmed();
        if (isMailAddress(before) && !inside.isEmpty())
            return inside;
        if (isMailAddress(inside) && !before.isEmpty())
            return before;
    }
    if (const qsizetype open = person.indexOf(u'<'); open > 0 && person.endsWith(u'>'))
        return person.left(open).trimmed();
    if (const qsizetype blank = person.indexOf(u' '); blank > 0 && isMailAddress(person.left(blank)))
        return person.mid(blank + 1).trimmed();
    if (const qsizetype blank = person.lastIndexOf(u' '); blank > 0 && isMailAddress(person.mid(blank + 1)))
        return person.left(blank).trimmed();
    return person;
}

} // namespace rendezvous::feed
