#include "cli/commands.h"

#include "cli/itemcommands.h"
#include "cli/pagecommands.h"
#include "cli/parsecommand.h"
#include "cli/refreshcommand.h"
#include "cli/retagcommand.h"
#include "cli/tagcommand.h"

#include <QTextStream>

#include <array>

namespace rendezvous::cli {

namespace {
constexpr std::array table{
    Command{"refresh", "[--feed URL]... [--force]", "fetch the due feeds, or those named; a line for each", 0, 0,
            " feed force json ", &startRefresh},
    Command{"add", "[--folder A/B] URL...", "subscribe to feeds or sites", 1, -1, " folder json ", &startAdd},
    Command{"import", "FILE.opml|-", "subscribe to what an OPML file lists", 1, 1, " json ", &startImport},
    Command{"export", "[FILE.opml|-]", "write the subscriptions as OPML", 0, 1, " ", &runExport},
    Command{"feeds", "[--text]", "the subscriptions and how they fare", 0, 0, " json text ", &runFeeds},
    Command{"list", "[QUERY] [--limit N] [--offset N] [--text]", "the items that a query shows", 0, -1,
            " limit offset json text ", &runList},
    Command{"show", "ID [--text|--html|--json] [--full]", "one item", 1, 1, " text html json full ", &runShow},
    Command{"count", "[QUERY]", "how many items a query shows", 0, -1, " ", &runCount},
    Command{"facets", "[QUERY]", "every tag with its count under a query", 0, -1, " json ", &runFacets},
    Command{"mark", "read|unread|star|unstar [QUERY]", "mark all items that a query shows", 1, -1, " json ", &startMark},
    Command{"retag", "[--force]", "tag stored items again with the names known now", 0, 0, " force json ", &startRetag},
    Command{"parse", "FILE|- [--url BASE] [--content-type CT]", "what a feed file holds", 1, 1, " url content-type json ",
            &runParse},
    Command{"tag", "FILE|- [--explain]", "the agencies, stations and countries in texts (JSON Lines)", 1, 1,
            " explain json ", &runTag},
    Command{"clean", "FILE|- [--url BASE] [--display]", "HTML made safe to show", 1, 1, " url display ", &runClean},
    Command{"extract", "FILE|- [--url URL] [--content-type CT]", "the article of a web page", 1, 1,
            " url content-type json ", &runExtract},
};
} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command *commandNamed(const QString &name)
{
    for (const Command &command : table) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

QString misuse(const Command &command, const Invocation &invocation)
{
    for (auto option = invocation.options.cbegin(); option != invocation.options.cend(); ++option) {
        const QString wanted = u' ' + option.key() + u' ';
        if (!QLatin1String(command.options).contains(wanted))
            return QStringLiteral("%1 knows no option --%2").arg(QLatin1String(command.name), option.key());
        if (!takesValue(option.key()) && option->join(QString()) != QString())
            return QStringLiteral("--%1 takes no value").arg(option.key());
    }
    const qsizetype words = invocation.words.size();
    if (words < command.leastWords || (command.mostWords >= 0 && words > command.mostWords))
        return QStringLiteral("usage: rendezvous %1 %2").arg(QLatin1String(command.name), QLatin1String(command.synopsis));
    return {};
}

QString helpText(const Command &command)
{
    return QStringLiteral("usage: rendezvous [--profile DIR] %1 %2\n%3\n")
        .arg(QLatin1String(command.name), QLatin1String(command.synopsis), QLatin1String(command.summary));
}

QString helpText()
{
    QString text;
    QTextStream stream(&text);
    stream << "Rendezvous " RENDEZVOUS_VERSION ", a news reader for cooperation in space\n\n"
              "usage: rendezvous [--profile DIR] [--demo]       open the window\n"
              "       rendezvous [--profile DIR] COMMAND ...    work from the terminal\n\n"
              "commands:\n";
    for (const Command &command : table) {
        stream << "  " << command.name << ' ' << command.synopsis << '\n'
               << "        " << command.summary << '\n';
    }
    stream << "\noptions:\n"
              "  --profile DIR  the folder that holds everything; without it the platform's own place\n"
              "  --demo         open a profile of its own with a sample\n"
              "  --json         JSON, as all commands but show print without it\n"
              "  --help         this text; after a command, about that command\n"
              "  --version      the version\n\n"
              "A query is words, \"phrases\", agency: station: country: person: programme: medium: feed: folder: is: lang:\n"
              "after: before: author: title: sort:, with - for not, OR, and parentheses:\n"
              "  rendezvous list 'agency:roscosmos country:cn -station:iss is:unread after:2022-04'\n\n"
              "Results are JSON Lines on standard output, messages go to standard error. Exit codes: 0 done, 1 only partly\n"
              "or failed, 2 usage.\n";
    return text;
}

} // namespace rendezvous::cli
