#include "feed/dateparser.h"
#include "feed/feedfields.h"
#include "feed/personname.h"

#include <array>

namespace rendezvous::feed {

namespace {

constexpr XmlNamespace rss = XmlNamespace::Rss;

int weekday(const QString &name)
{
    static constexpr std::array<const char *, 7> days{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    for (size_t i = 0; i < days.size(); ++i) {
        if (name.startsWith(QLatin1String(days[i]), Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// The text of the first such element written inside; all of it where there is none.
QString innerText(const QString &text, QLatin1String name)
{
    const QString open = u'<' + name + u'>';
    const qsizetype start = text.indexOf(open);
    const qsizetype end = text.indexOf(QLatin1String("</") + name + u'>', qMax<qsizetype>(start, 0));
    return start < 0 || end < 0 ? text : text.mid(start + open.size(), end - start - open.size());
}

/// RSS has an address and a name; some write a person as Atom does.
QString authorName(const TakenText &t)
{
    const QString name = innerText(t.text, QLatin1String("name"));
    return personName(name.size() == t.text.size() ? t.title() : titleText(name, TextType::Unstated));
}

// RSS 2.0 (cyber.harvard.edu/rss), RSS 0.9x, RSS 1.0; names as publishers misspell them too.
constexpr std::array feedFields{
    FeedField{rss, "title", [](FeedDraft &f, const TakenText &t) { f.title.offer(t.title(), rank::own); }},
    FeedField{rss, "link",
              [](FeedDraft &f, const TakenText &t) {
                  if (!t.text.isEmpty())
                      f.link.offer(t.address(), rank::own);
              }},
    FeedField{rss, "description",
              [](FeedDraft &f, const TakenText &t) {
                  f.description.offer(t.body().text, t.text.isEmpty() ? rank::last : rank::own);
              }},
    FeedField{rss, "tagline",
              [](FeedDraft &f, const TakenText &t) { f.description.offer(t.body().text, rank::last); }},
    FeedField{rss, "language", [](FeedDraft &f, const TakenText &t) { f.language.offer(t.text, rank::own); }},
    FeedField{rss, "managingEditor",
              [](FeedDraft &f, const TakenText &t) { f.author.offer(personName(t.title()), rank::own); }},
    FeedField{rss, "webMaster",
              [](FeedDraft &f, const TakenText &t) { f.author.offer(personName(t.title()), rank::last); }},
    FeedField{rss, "author",
              [](FeedDraft &f, const TakenText &t) { f.author.offer(authorName(t), rank::own); }},
    FeedField{rss, "generator",
              [](FeedDraft &f, const TakenText &t) { f.generator.offer(t.title(), rank::own); }},
    FeedField{rss, "pubDate",
              [](FeedDraft &f, const TakenText &t) {
                  const QDateTime date = parseDate(t.text);
                  if (!date.isValid())
                      return;
                  f.published.offer(date, rank::own);
                  f.updated.offer(date, rank::last);
              }},
    FeedField{rss, "lastBuildDate",
              [](FeedDraft &f, const TakenText &t) {
                  if (const QDateTime date = parseDate(t.text); date.isValid())
                      f.updated.offer(date, rank::own);
              }},
    FeedField{rss, "ttl",
              [](FeedDraft &f, const TakenText &t) {
                  f.pollHints.ttlMinutes = qBound(0, t.text.toInt(), 60 * 24 * 365);
              }},
    FeedField{rss, "hour",
              [](FeedDraft &f, const TakenText &t) {
                  bool isNumber = false;
                  const int hour = t.text.toInt(&isNumber);
                  if (isNumber && hour >= 0 && hour <= 24 && !f.pollHints.skipHours.contains(hour % 24))
                      f.pollHints.skipHours += hour % 24; // RSS 0.91 counts to 24
              }},
    FeedField{rss, "day",
              [](FeedDraft &f, const TakenText &t) {
                  const int day = weekday(t.text);
                  if (day > 0 && !f.pollHints.skipDays.contains(day))
                      f.pollHints.skipDays += day;
              }},
};

void offerDate(Choice<QDateTime> &choice, const TakenText &t, int rank)
{
    if (const QDateTime date = parseZonedDate(t.text); date.isValid())
        choice.offer(date, rank);
}

/// No RSS has it in an item; those who write it do so as an address, or as a channel's image with <url>.
void offerImage(ItemDraft &item, const TakenText &t)
{
    const QString address = innerText(t.text, QLatin1String("url"));
    if (address.contains(QLatin1String("://")) && !address.contains(u'<'))
        item.thumbnail.offer({titleText(address, TextType::Unstated), t.scope.base}, rank::last);
}

/// Where an item has both "description" and "summary", the second is its content.
void offerDescription(ItemDraft &item, const TakenText &t)
{
    if (item.summary.isMade() && !item.summary.value().text.isEmpty())
        item.content.offer(t.body(), rank::last);
    item.summary.offer(t.body(), t.text.isEmpty() ? rank::last : rank::own);
}

constexpr std::array itemFields{
    ItemField{rss, "title",
              [](ItemDraft &i, const TakenText &t) {
                  if (const QString title = t.title(); !title.isEmpty())
                      i.title.offer(title, rank::own);
              }},
    ItemField{rss, "link",
              [](ItemDraft &i, const TakenText &t) {
                  if (!t.text.isEmpty())
                      i.link.offer(t.address(), rank::own);
              }},
    ItemField{rss, "description", [](ItemDraft &i, const TakenText &t) { offerDescription(i, t); }},
    ItemField{rss, "summary", [](ItemDraft &i, const TakenText &t) { offerDescription(i, t); }},
    ItemField{rss, "abstract",
              [](ItemDraft &i, const TakenText &t) { i.summary.offer(t.body(), rank::last); }},
    ItemField{rss, "content",
              [](ItemDraft &i, const TakenText &t) { i.content.offer(t.body(), rank::last); }},
    ItemField{rss, "fullitem",
              [](ItemDraft &i, const TakenText &t) { i.content.offer(t.body(), rank::last); }},
    ItemField{rss, "body",
              [](ItemDraft &i, const TakenText &t) { i.content.offer(t.body(), rank::extension); }},
    ItemField{rss, "author",
              [](ItemDraft &i, const TakenText &t) { i.offerAuthor(authorName(t), rank::own); }},
    ItemField{rss, "managingEditor",
              [](ItemDraft &i, const TakenText &t) { i.offerAuthor(authorName(t), rank::last); }},
    ItemField{rss, "category", [](ItemDraft &i, const TakenText &t) { i.addCategory(t.title()); }},
    ItemField{rss, "keywords", [](ItemDraft &i, const TakenText &t) { i.addKeywords(t.title()); }},
    ItemField{rss, "comments",
              [](ItemDraft &i, const TakenText &t) { i.commentsLink.offer(t.address(), rank::own); }},
    ItemField{rss, "pubDate", [](ItemDraft &i, const TakenText &t) { offerDate(i.published, t, rank::own); }},
    ItemField{rss, "date",
              [](ItemDraft &i, const TakenText &t) { offerDate(i.published, t, rank::extension); }},
    ItemField{rss, "published",
              [](ItemDraft &i, const TakenText &t) { offerDate(i.published, t, rank::extension); }},
    ItemField{rss, "updated",
              [](ItemDraft &i, const TakenText &t) { offerDate(i.updated, t, rank::extension); }},
    ItemField{rss, "image", [](ItemDraft &i, const TakenText &t) { offerImage(i, t); }},
    ItemField{XmlNamespace::Xhtml, "body",
              [](ItemDraft &i, const TakenText &t) { i.content.offer(t.body(), rank::dublinCore); }},
    ItemField{XmlNamespace::Xhtml, "div",
              [](ItemDraft &i, const TakenText &t) { i.content.offer(t.body(), rank::extension); }},
};

} // namespace

std::span<const FeedField> rssFeedFields()
{
    return feedFields;
}
std::span<const ItemField> rssItemFields()
{
    return itemFields;
}

} // namespace rendezvous::feed
