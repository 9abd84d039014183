#include "feed/dateparser.h"
#include "feed/feedfields.h"

#include <array>

namespace rendezvous::feed {

namespace {

using namespace std::string_view_literals;

// Both versions: the reader calls Atom 0.3's namespace so too.
constexpr XmlNamespace atom = XmlNamespace::Atom10;

void offerDate(Choice<QDateTime> &choice, const TakenText &t, int rank)
{
    if (const QDateTime date = parseZonedDate(t.text); date.isValid())
        choice.offerLast(date, rank);
}

// RFC 4287, 4.2; Atom 0.3's tagline, info, modified, issued, created. In an RSS feed they stand back.
constexpr std::array feedFields{
    FeedField{atom, "id", [](FeedDraft &f, const TakenText &t) { f.id.offer(t.text, rank::own); }},
    FeedField{atom, "title", [](FeedDraft &f, const TakenText &t) { f.title.offer(t.title(), rank::own + 1); }},
    FeedField{atom, "subtitle", [](FeedDraft &f, const TakenText &t) { f.description.offer(t.body().text, rank::own + 1); }},
    FeedField{atom, "tagline", [](FeedDraft &f, const TakenText &t) { f.description.offer(t.body().text, rank::own + 2); }},
    FeedField{atom, "info", [](FeedDraft &f, const TakenText &t) { f.description.offer(t.body().text, rank::last); }},
    FeedField{atom, "generator", [](FeedDraft &f, const TakenText &t) { f.generator.offer(t.title(), rank::own + 1); }},
    FeedField{atom, "icon", [](FeedDraft &f, const TakenText &t) { f.icon.offer(t.address(), rank::own); }},
    FeedField{atom, "logo", [](FeedDraft &f, const TakenText &t) { f.icon.offer(t.address(), rank::own + 1); }},
    FeedField{atom, "updated", [](FeedDraft &f, const TakenText &t) { offerDate(f.updated, t, rank::own + 1); }},
    FeedField{atom, "modified", [](FeedDraft &f, const TakenText &t) { offerDate(f.updated, t, rank::own + 1); }},
    FeedField{atom, "published", [](FeedDraft &f, const TakenText &t) { offerDate(f.published, t, rank::own + 1); }},
};

constexpr std::array itemFields{
    ItemField{atom, "id",
              [](ItemDraft &i, const TakenText &t) {
                  if (t.text.isEmpty())
                      return;
                  i.guid.offer(t.text, rank::own + 1);
                  i.idBase = t.scope.base;
              }},
    ItemField{atom, "title",
              [](ItemDraft &i, const TakenText &t) {
                  if (const QString title = t.title(); !title.isEmpty())
                      i.title.offer(title, rank::own + 1);
              }},
    ItemField{atom, "summary", [](ItemDraft &i, const TakenText &t) { i.summary.offer(t.body(), rank::own + 1); }},
    ItemField{atom, "content",
              [](ItemDraft &i, const TakenText &t) {
                  if (!t.text.isEmpty())
                      i.content.offer(t.body(), rank::own + 1);
              }},
    ItemField{atom, "published", [](ItemDraft &i, const TakenText &t) { offerDate(i.published, t, rank::own + 1); }},
    ItemField{atom, "issued", [](ItemDraft &i, const TakenText &t) { offerDate(i.published, t, rank::own + 2); }},
    ItemField{atom, "created", [](ItemDraft &i, const TakenText &t) { offerDate(i.published, t, rank::last); }},
    ItemField{atom, "updated", [](ItemDraft &i, const TakenText &t) { offerDate(i.updated, t, rank::own + 1); }},
    ItemField{atom, "modified", [](ItemDraft &i, const TakenText &t) { offerDate(i.updated, t, rank::own + 2); }},
};

} // namespace

std::span<const FeedField> atomFeedFields() { return feedFields; }
std::span<const ItemField> atomItemFields() { return itemFields; }

} // namespace rendezvous::feed
