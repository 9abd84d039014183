#include "ui/actions/fulltextactions.h"

#include "reader/fulltextcopies.h"
#include "store/store.h"
#include "ui/actions/actions.h"
#include "ui/article/articlepane.h"

#include <QAction>
#include <QLocale>

namespace rendezvous::ui {

namespace {

/// A page that was not read, as a sentence with what to do; the text of the feed stays.
QString failureText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return FullTextActions::tr("Rendezvous works offline, and this page is not stored: here is the text "
                                   "of the feed. Press D again "
                                   "when you are online.");
    case Error::Kind::HostNotFound:
    case Error::Kind::Unreachable:
    case Error::Kind::TimedOut:
    case Error::Kind::Truncated:
    case Error::Kind::ServerError:
        return FullTextActions::tr(
            "The site does not answer now: here is the text of the feed. Press D to try again later.");
    case Error::Kind::RateLimited:
        return FullTextActions::tr(
            "The site asked us to wait: here is the text of the feed. Press D to try again later.");
    case Error::Kind::UnsupportedScheme:
        return FullTextActions::tr(
            "This item names no page of its own: the text of the feed is all there is.");
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
        return FullTextActions::tr("The site does not let us read this page: here is the text of the feed. "
                                   "Press V to open the page in "
                                   "the browser.");
    case Error::Kind::DiskFull:
    case Error::Kind::ReadOnly:
    case Error::Kind::Io:
        return FullTextActions::tr(
            "The full text could not be stored. Is there room on the disk, and may Rendezvous write there?");
    default:
        return FullTextActions::tr(
            "No article was found in the page: here is the text of the feed. Press V to open the page in the "
            "browser.");
    }
}

} // namespace

FullTextActions::FullTextActions(const Actions &actions, const Panes &panes, const CommandTarget &target,
                                 reader::FullTextCopies &copies, QObject *parent)
    : QObject(parent), m_actions(actions), m_panes(panes), m_target(target), m_copies(copies)
{
    ArticlePane &article = panes.article;
    connect(actions["fullText"], &QAction::triggered, this, &FullTextActions::toggle);
    connect(actions["showChanges"], &QAction::triggered, &article, &ArticlePane::toggleChanges);
    connect(&article, &ArticlePane::actionRequested, this,
            [this](const QString &action) { m_actions[action]->trigger(); });
    connect(&article, &ArticlePane::shown, this, &FullTextActions::adopt);
    connect(&copies, &reader::FullTextCopies::began, this, [this](ItemId id) {
        if (id == m_panes.article.currentItem())
            m_panes.article.tell(tr("Fetching the full text ..."));
    });
    connect(&copies, &reader::FullTextCopies::ended, this, &FullTextActions::tellEnd);
}

void FullTextActions::toggle()
{
    const Item &item = m_panes.article.item();
    const ItemId id = item.header.id;
    // the box of a checkable action turned with the key already; it shows what is so
    m_actions["fullText"]->setChecked(item.isFullTextShown());
    if (id == ItemId{} || id != m_panes.article.currentItem())
        return;
    const bool isWanted = !item.isFullTextShown();
    if (isWanted && (!item.hasFullText() || item.fullText->isStale))
        m_copies.request(item);
    if (!item.hasFullText())
        return;
    m_target.store.write(
        this, [id, isWanted](store::Writing &writing) { return writing.setFullTextShown(id, isWanted); },
        [this](const Result<void> &outcome) { m_target.hear(outcome); });
}

void FullTextActions::adopt(ItemId id)
{
    const Item &item = m_panes.article.item();
    m_actions["fullText"]->setChecked(item.isFullTextShown());
    if (m_copies.isAsking(id))
        m_panes.article.tell(tr("Fetching the full text ..."));
    else if (item.isFullTextWanted && !item.fullText && m_wanted != id) {
        m_wanted = id;
        m_copies.request(item);
    }
}

void FullTextActions::tellEnd(ItemId id, const std::optional<Error> &error)
{
    ArticlePane &article = m_panes.article;
    if (id != article.currentItem())
        return;
    if (error && article.item().hasFullText())
        article.tell(tr("The page could not be read again: this is its text as it was on %1.")
                         .arg(QLocale().toString(article.item().fullText->fetched.toLocalTime(),
                                                 QLocale::ShortFormat)));
    else
        article.tell(error ? failureText(*error) : QString());
}

} // namespace rendezvous::ui
