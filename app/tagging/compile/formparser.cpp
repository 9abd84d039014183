#include "tagging/compile/gazetteersource.h"

#include <QHash>

namespace rendezvous::tagging {

namespace {

const QHash<QString, std::uint16_t> &plainFlags()
{
    static const QHash<QString, std::uint16_t> flags{
        {QStringLiteral("weak"), FormFlag::weak},       {QStringLiteral("cased"), FormFlag::cased},
        {QStringLiteral("acronym"), FormFlag::acronym}, {QStringLiteral("quoted"), FormFlag::quoted},
        {QStringLiteral("metonym"), FormFlag::metonym}, {QStringLiteral("module"), FormFlag::module},
        {QStringLiteral("exclude"), FormFlag::exclude}, {QStringLiteral("with"), FormFlag::with},
        {QStringLiteral("house"), FormFlag::house},     {QStringLiteral("accented"), FormFlag::accented},
    };
    return flags;
}

bool readFlag(const QString &flag, WrittenForm &form)
{
    const qsizetype equals = flag.indexOf(u'=');
    const QString name = flag.left(equals < 0 ? flag.size() : equals);
    if (equals > 0 && name != QLatin1String("with")) {
        const QStringList classes = flag.mid(equals + 1).split(u'+', Qt::SkipEmptyParts);
        if (name == QLatin1String("needs"))
            form.needs += classes;
        else if (name == QLatin1String("near"))
            form.near += classes;
        else if (name == QLatin1String("not"))
            form.not_ += classes;
        else if (name == QLatin1String("notnear"))
            form.notNear += classes;
        else
            return false;
        return !classes.isEmpty();
    }
    if (name == QLatin1String("title"))
        form.isShownOnly = true;
    else if (name == QLatin1String("anycase"))
        form.isAnyCase = true;
    else if (name == QLatin1String("word"))
        form.isWord = true;
    else if (const auto bit = plainFlags().constFind(name); bit != plainFlags().cend())
        form.flags |= *bit;
    else
        return false;
    return true;
}

/// "[to the] ISS": what is in brackets stands before the name and is no part of it. False when it cannot be understood.
bool readCompany(WrittenForm &form)
{
    if (!form.text.startsWith(u'['))
        return !form.text.contains(u']');
    const qsizetype end = form.text.indexOf(u']');
    const QString name = form.text.mid(end + 1).trimmed();
    if (end < 0 || name.isEmpty() || name.contains(u'{') || name.contains(u'<'))
        return false;
    form.nameWords = static_cast<int>(name.count(u' ')) + 1;
    form.text.remove(end, 1).remove(0, 1);
    return true;
}

} // namespace

Result<WrittenForm> parseForm(const QString &written, const QString &language, Role role)
{
    WrittenForm form;
    form.language = language;
    form.role = role;
    const qsizetype bar = written.indexOf(u'|');
    form.text = written.left(bar < 0 ? written.size() : bar).trimmed();
    if (!readCompany(form))
        return Error{Error::Kind::Malformed, QStringLiteral("brackets before no plain name: ") + written};
    if (form.text.isEmpty())
        return Error{Error::Kind::Malformed, QStringLiteral("an empty form: ") + written};
    if (bar >= 0) {
        const QStringList flags = written.mid(bar + 1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &flag : flags) {
            if (!readFlag(flag, form))
                return Error{Error::Kind::Malformed, QStringLiteral("unknown flag \"%1\" of %2").arg(flag, written)};
        }
    }
    return form;
}

} // namespace rendezvous::tagging
