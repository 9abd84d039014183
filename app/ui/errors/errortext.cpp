#include "ui/errors/errortext.h"

#include <QCoreApplication>

namespace rendezvous::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

} // namespace

ErrorText errorText(Error::Kind kind)
{
    using enum Error::Kind;
    switch (kind) {
    case InvalidArgument:
        return {Words::tr("This is not something Rendezvous understands."), Words::tr("Check what you typed.")};
    case NotAFeed:
        return {Words::tr("There is no feed at this address."),
                Words::tr("Open the site and look for its feed, or add the site's own address.")};
    case NotOpml:
        return {Words::tr("This file is not a list of subscriptions."),
                Words::tr("Choose an OPML file that another reader exported.")};
    case Malformed:
        return {Words::tr("What came back is damaged beyond reading."),
                Words::tr("Rendezvous tries again; if it stays, tell the publisher.")};
    case TooLarge:
        return {Words::tr("It is larger than Rendezvous accepts."), Words::tr("Ask the publisher for a shorter feed.")};
    case Truncated:
        return {Words::tr("The answer broke off before its end."), Words::tr("Rendezvous tries again by itself.")};
    case Offline:
        return {Words::tr("Rendezvous works offline."), Words::tr("Turn off \"Work offline\" to ask the network.")};
    case HostNotFound:
        return {Words::tr("The site's name is not known."),
                Words::tr("Check the network and the address. Rendezvous tries again by itself.")};
    case Unreachable:
        return {Words::tr("The site does not answer."), Words::tr("Rendezvous tries again by itself.")};
    case TimedOut:
        return {Words::tr("The site took too long to answer."), Words::tr("Rendezvous tries again by itself.")};
    case TlsFailed:
        return {Words::tr("The site could not prove who it is, so nothing was read from it."),
                Words::tr("Check this computer's date and time; otherwise the site has to renew its certificate.")};
    case UnsupportedScheme:
        return {Words::tr("Only addresses that begin with http or https are opened."), Words::tr("Check the address.")};
    case TooManyRedirects:
        return {Words::tr("The site sends us round in a circle."), Words::tr("Look for the feed's new address.")};
    case RedirectRefused:
        return {Words::tr("The site points to an address that is not safe to follow."),
                Words::tr("Look for the feed's new address.")};
    case Unauthorized:
        return {Words::tr("The site asks for a name and a password."),
                Words::tr("Rendezvous stopped asking. Remove the feed, or ask its publisher for an open one.")};
    case Forbidden:
        return {Words::tr("The site does not let us read this feed."),
                Words::tr("Rendezvous asks again later, less often.")};
    case NotFound:
        return {Words::tr("There is nothing at this address any more."),
                Words::tr("Look for the feed's new address on its site, then edit or remove the feed.")};
    case Gone:
        return {Words::tr("The publisher has closed this feed."),
                Words::tr("Its items stay. Remove the feed when you no longer need it.")};
    case RateLimited:
        return {Words::tr("The server asked us to wait."), Words::tr("Rendezvous asks again when it may.")};
    case ServerError:
        return {Words::tr("The site has a problem of its own."), Words::tr("Rendezvous tries again by itself.")};
    case HttpStatus:
        return {Words::tr("The site gave an answer that is no feed."), Words::tr("Rendezvous tries again by itself.")};
    case DiskFull:
        return {Words::tr("The disk is full."),
                Words::tr("Free some space; what is stored is safe, and reading goes on.")};
    case ReadOnly:
        return {Words::tr("The profile's folder cannot be written to."),
                Words::tr("Give yourself the right to write there, or choose another folder with --profile.")};
    case Damaged:
        return {Words::tr("The profile's database is damaged. Rendezvous has not touched it."),
                Words::tr("Copy the folder to a safe place, then put back a file from its \"backups\" folder.")};
    case FromTheFuture:
        return {Words::tr("A newer version of Rendezvous wrote this profile. It was left as it is."),
                Words::tr("Install that version again, or choose another folder with --profile.")};
    case InUse:
        return {Words::tr("Another program has this profile open."),
                Words::tr("Use the window that is open already, or close it first.")};
    case NoFullTextSearch:
        return {Words::tr("The SQLite library on this computer cannot search in texts."),
                Words::tr("Install a build of SQLite that has FTS5.")};
    case Io:
        return {Words::tr("Reading or writing a file failed."), Words::tr("Check the disk and its permissions.")};
    case Cancelled:
        return {Words::tr("Stopped."), {}};
    }
    return {};
}

QString errorLine(const Error &error)
{
    const ErrorText text = errorText(error.kind);
    return text.advice.isEmpty() ? text.sentence : Words::tr("%1 %2", "sentence, advice").arg(text.sentence, text.advice);
}

} // namespace rendezvous::ui
