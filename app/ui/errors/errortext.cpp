#include "ui/errors/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rendezvous::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

struct Row {
    Error::Kind kind;
    const char *sentence;
    const char *advice; ///< null: none
};

using enum Error::Kind;

/// One for each kind, in their order.
constexpr std::array rows{
    Row{InvalidArgument, QT_TRANSLATE_NOOP("Errors", "This is not something Rendezvous understands."),
        QT_TRANSLATE_NOOP("Errors", "Check what you typed.")},
    Row{NotAFeed, QT_TRANSLATE_NOOP("Errors", "There is no feed at this address."),
        QT_TRANSLATE_NOOP("Errors", "Open the site and look for its feed, or add the site's own address.")},
    Row{NotOpml, QT_TRANSLATE_NOOP("Errors", "This file is not a list of subscriptions."),
        QT_TRANSLATE_NOOP("Errors", "Choose an OPML file that another reader exported.")},
    Row{Malformed, QT_TRANSLATE_NOOP("Errors", "What came back is damaged beyond reading."),
        QT_TRANSLATE_NOOP("Errors", "Rendezvous tries again; if it stays, tell the publisher.")},
    Row{TooLarge, QT_TRANSLATE_NOOP("Errors", "It is larger than Rendezvous accepts."),
        QT_TRANSLATE_NOOP("Errors", "Ask the publisher for a shorter feed.")},
    Row{Truncated, QT_TRANSLATE_NOOP("Errors", "The answer broke off before its end."),
        QT_TRANSLATE_NOOP("Errors", "Rendezvous tries again by itself.")},
    Row{Offline, QT_TRANSLATE_NOOP("Errors", "Rendezvous works offline."),
        QT_TRANSLATE_NOOP("Errors", "Turn off \"Work offline\" to ask the network.")},
    Row{HostNotFound, QT_TRANSLATE_NOOP("Errors", "The site's name is not known."),
        QT_TRANSLATE_NOOP("Errors", "Check the network and the address. Rendezvous tries again by itself.")},
    Row{Unreachable, QT_TRANSLATE_NOOP("Errors", "The site does not answer."),
        QT_TRANSLATE_NOOP("Errors", "Rendezvous tries again by itself.")},
    Row{TimedOut, QT_TRANSLATE_NOOP("Errors", "The site took too long to answer."),
        QT_TRANSLATE_NOOP("Errors", "Rendezvous tries again by itself.")},
    Row{TlsFailed, QT_TRANSLATE_NOOP("Errors", "The site could not prove who it is, so nothing was read from it."),
        QT_TRANSLATE_NOOP("Errors", "Check this computer's date and time; otherwise the site has to renew its certificate.")},
    Row{UnsupportedScheme, QT_TRANSLATE_NOOP("Errors", "Only addresses that begin with http or https are opened."),
        QT_TRANSLATE_NOOP("Errors", "Check the address.")},
    Row{TooManyRedirects, QT_TRANSLATE_NOOP("Errors", "The site sends us round in a circle."),
        QT_TRANSLATE_NOOP("Errors", "Look for the feed's new address.")},
    Row{RedirectRefused, QT_TRANSLATE_NOOP("Errors", "The site points to an address that is not safe to follow."),
        QT_TRANSLATE_NOOP("Errors", "Look for the feed's new address.")},
    Row{Unauthorized, QT_TRANSLATE_NOOP("Errors", "The site asks for a name and a password."),
        QT_TRANSLATE_NOOP("Errors", "Rendezvous stopped asking. Remove the feed, or ask its publisher for an open one.")},
    Row{Forbidden, QT_TRANSLATE_NOOP("Errors", "The site does not let us read this feed."),
        QT_TRANSLATE_NOOP("Errors", "Rendezvous asks again later, less often.")},
    Row{NotFound, QT_TRANSLATE_NOOP("Errors", "There is nothing at this address any more."),
        QT_TRANSLATE_NOOP("Errors", "Look for the feed's new address on its site, then edit or remove the feed.")},
    Row{Gone, QT_TRANSLATE_NOOP("Errors", "The publisher has closed this feed."),
        QT_TRANSLATE_NOOP("Errors", "Its items stay. Remove the feed when you no longer need it.")},
    Row{RateLimited, QT_TRANSLATE_NOOP("Errors", "The server asked us to wait."),
        QT_TRANSLATE_NOOP("Errors", "Rendezvous asks again when it may.")},
    Row{ServerError, QT_TRANSLATE_NOOP("Errors", "The site has a problem of its own."),
        QT_TRANSLATE_NOOP("Errors", "Rendezvous tries again by itself.")},
    Row{HttpStatus, QT_TRANSLATE_NOOP("Errors", "The site gave an answer that is no feed."),
        QT_TRANSLATE_NOOP("Errors", "Rendezvous tries again by itself.")},
    Row{DiskFull, QT_TRANSLATE_NOOP("Errors", "The disk is full."),
        QT_TRANSLATE_NOOP("Errors", "Free some space; what is stored is safe, and reading goes on.")},
    Row{ReadOnly, QT_TRANSLATE_NOOP("Errors", "The profile's folder cannot be written to."),
        QT_TRANSLATE_NOOP("Errors", "Give yourself the right to write there, or choose another folder with --profile.")},
    Row{Damaged, QT_TRANSLATE_NOOP("Errors", "The profile's database is damaged. Rendezvous has not touched it."),
        QT_TRANSLATE_NOOP("Errors", "Copy the folder to a safe place, then put back a file from its \"backups\" folder.")},
    Row{FromTheFuture, QT_TRANSLATE_NOOP("Errors", "A newer version of Rendezvous wrote this profile. It was left as it is."),
        QT_TRANSLATE_NOOP("Errors", "Install that version again, or choose another folder with --profile.")},
    Row{InUse, QT_TRANSLATE_NOOP("Errors", "Another program has this profile open."),
        QT_TRANSLATE_NOOP("Errors", "Use the window that is open already, or close it first.")},
    Row{NoFullTextSearch, QT_TRANSLATE_NOOP("Errors", "The SQLite library on this computer cannot search in texts."),
        QT_TRANSLATE_NOOP("Errors", "Install a build of SQLite that has FTS5.")},
    Row{Io, QT_TRANSLATE_NOOP("Errors", "Reading or writing a file failed."),
        QT_TRANSLATE_NOOP("Errors", "Check the disk and its permissions.")},
    Row{Cancelled, QT_TRANSLATE_NOOP("Errors", "Stopped."),
        nullptr},
};
static_assert(rows.size() == std::size_t(Cancelled) + 1);

} // namespace

ErrorText errorText(Error::Kind kind)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [kind](const Row &each) { return each.kind == kind; });
    if (row == rows.end())
        return {};
    return {QCoreApplication::translate("Errors", row->sentence),
            row->advice ? QCoreApplication::translate("Errors", row->advice) : QString()};
}

QString errorLine(const Error &error)
{
    const ErrorText text = errorText(error.kind);
    return text.advice.isEmpty() ? text.sentence : Words::tr("%1 %2", "sentence, advice").arg(text.sentence, text.advice);
}

} // namespace rendezvous::ui
