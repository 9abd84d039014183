#include "cli/invocation.h"

namespace rendezvous::cli {

namespace {
const QStringList &optionsWithValue()
{
    static const QStringList names{QStringLiteral("profile"), QStringLiteral("feed"),  QStringLiteral("limit"),
                                   QStringLiteral("offset"),  QStringLiteral("url"),   QStringLiteral("content-type"),
                                   QStringLiteral("folder")};
    return names;
}
} // namespace

bool takesValue(const QString &option)
{
    return optionsWithValue().contains(option);
}

Result<int> Invocation::number(const QString &option, int fallback) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < 0)
        return Error{Error::Kind::InvalidArgument, QStringLiteral("--%1 takes a whole number, not \"%2\"").arg(option, value(option))};
    return number;
}

Result<Invocation> parseArguments(const QStringList &arguments)
{
    Invocation invocation;
    bool areOptionsOver = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!areOptionsOver && argument == QLatin1String("-h")) {
            invocation.options[QStringLiteral("help")].append(QString());
            continue;
        }
        if (areOptionsOver || !argument.startsWith(QLatin1String("--"))) {
            if (invocation.command.isEmpty())
                invocation.command = argument;
            else
                invocation.words.append(argument);
            continue;
        }
        if (argument.size() == 2) {
            areOptionsOver = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        QString value = equals < 0 ? QString() : argument.mid(equals + 1);
        if (equals < 0 && takesValue(name)) {
            if (++i == arguments.size())
                return Error{Error::Kind::InvalidArgument, QStringLiteral("--%1 needs a value").arg(name)};
            value = arguments.at(i);
        }
        // A variable of a script that is unset must not mean the platform's own profile.
        if (name == QLatin1String("profile") && value.isEmpty())
            return Error{Error::Kind::InvalidArgument, QStringLiteral("--profile needs the name of a folder")};
        if (name == QLatin1String("profile"))
            invocation.profile = value;
        else
            invocation.options[name].append(value);
    }
    return invocation;
}

} // namespace rendezvous::cli
