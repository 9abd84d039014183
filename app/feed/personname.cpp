#include "feed/personname.h"

#include <QStringList>

#include <algorithm>

namespace rendezvous::feed {

namespace {

QString mailAddress(const QString &text)
{
    return text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) ? text.mid(7) : text;
}

bool isMailAddress(const QString &text)
{
    const QString address = mailAddress(text);
    const bool isOneWord = std::none_of(address.cbegin(), address.cend(), [](QChar c) {
        return c.isSpace() || QStringView(u"()<>").contains(c);
    });
    return isOneWord && address.count(u'@') == 1 && !address.startsWith(u'@') && !address.endsWith(u'@');
}

/// A quoted string of RFC 5322 (3.2.4) without its quotes.
QString unquoted(const QString &name)
{
    const bool isQuoted =
        name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"') && name.count(u'"') == 2;
    return isQuoted ? name.mid(1, name.size() - 2).trimmed() : name;
}

QString oneName(const QString &text)
{
    const QString person = text.trimmed();
    if (!person.contains(u'@'))
        return person;
    if (const qsizetype open = person.indexOf(u'('); open >= 0 && person.endsWith(u')')) {
        const QString inside = person.mid(open + 1, person.size() - open - 2).trimmed();
        const QString before = person.left(open).trimmed();
        if (isMailAddress(before))
            return inside.isEmpty() ? mailAddress(before) : inside;
        if (isMailAddress(inside))
            return before.isEmpty() ? mailAddress(inside) : before;
    }
    if (const qsizetype open = person.indexOf(u'<'); open >= 0 && person.endsWith(u'>')) {
        const QString name = unquoted(person.left(open).trimmed());
        return name.isEmpty() ? mailAddress(person.mid(open + 1).chopped(1).trimmed()) : name;
    }
    if (const qsizetype blank = person.indexOf(u' '); blank > 0 && isMailAddress(person.left(blank)))
        return person.mid(blank + 1).trimmed();
    if (const qsizetype blank = person.lastIndexOf(u' '); blank > 0 && isMailAddress(person.mid(blank + 1)))
        return person.left(blank).trimmed();
    return isMailAddress(person) ? mailAddress(person) : person;
}

} // namespace

QString personName(const QString &text)
{
    if (text.count(u'@') < 2)
        return oneName(text);
    QStringList names;
    qsizetype begin = 0;
    for (qsizetype end = text.indexOf(QLatin1String("),")); end >= 0; end = text.indexOf(QLatin1String("),"), begin)) {
        names.append(oneName(text.mid(begin, end + 1 - begin)));
        begin = end + 2;
    }
    names.append(oneName(text.mid(begin)));
    return names.join(QLatin1String(", "));
}

} // namespace rendezvous::feed
