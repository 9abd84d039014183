#include "ui/actions/fulltextnotice.h"

#include "ui/actions/actions.h"

#include <QCoreApplication>
#include <QLocale>

namespace rendezvous::ui {

struct FullTextNoticeText
{
    Q_DECLARE_TR_FUNCTIONS(FullTextNoticeText)
};

QString fullTextFailure(const Error &error, const Actions &actions)
{
    const QString again = actions.invitation("fullText");
    const QString browser = actions.invitation("openInBrowser");
    switch (error.kind) {
    case Error::Kind::Offline:
        //: %1: "Press D"
        return FullTextNoticeText::tr(
                   "Rendezvous works offline, and this page is not stored: here is the text of "
                   "the feed. %1 again when you are online.")
            .arg(again);
    case Error::Kind::HostNotFound:
    case Error::Kind::Unreachable:
    case Error::Kind::TimedOut:
    case Error::Kind::Truncated:
    case Error::Kind::ServerError:
        //: %1: "Press D"
        return FullTextNoticeText::tr(
                   "The site does not answer now: here is the text of the feed. %1 to try again later.")
            .arg(again);
    case Error::Kind::RateLimited:
        //: %1: "Press D"
        return FullTextNoticeText::tr(
                   "The site asked us to wait: here is the text of the feed. %1 to try again later.")
            .arg(again);
    case Error::Kind::UnsupportedScheme:
        return FullTextNoticeText::tr(
            "This item names no page of its own: the text of the feed is all there is.");
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
        //: %1: "Press V"
        return FullTextNoticeText::tr(
                   "The site does not let us read this page: here is the text of the feed. %1 "
                   "to open the page in the browser.")
            .arg(browser);
    case Error::Kind::DiskFull:
    case Error::Kind::ReadOnly:
    case Error::Kind::Io:
        return FullTextNoticeText::tr(
            "The full text could not be stored. Is there room on the disk, and may Rendezvous write there?");
    default:
        //: %1: "Press V"
        return FullTextNoticeText::tr(
                   "No article was found in the page: here is the text of the feed. %1 to open "
                   "the page in the browser.")
            .arg(browser);
    }
}

QString fullTextAge(const Item &item)
{
    return FullTextNoticeText::tr("The page could not be read again: this is its text as it was on %1.")
        .arg(QLocale().toString(item.fullText->fetched.toLocalTime(), QLocale::ShortFormat));
}

QString fullTextLoss(const Item &item, const Actions &actions)
{
    if (!item.hasFullText() || !item.fullText->isLossy)
        return {};
    const FullText &full = *item.fullText;
    //: %1: "Press D"
    const QString shown =
        full.isShown ? FullTextNoticeText::tr("showing what it gave. %1 for the text of the feed.")
                     //: %1: "Press D"
                     : FullTextNoticeText::tr("showing the text of the feed. %1 for what the page gave.");
    const QLocale locale;
    return FullTextNoticeText::tr("The page gave fewer words than the feed (%1 instead of %2): %3")
        .arg(locale.toString(full.words), locale.toString(full.feedWords),
             shown.arg(actions.invitation("fullText")));
}

} // namespace rendezvous::ui
