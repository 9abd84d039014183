#include "feed/dateparser.h"
#include "feed/feedfields.h"

#include <QRegularExpression>

#include <array>

namespace rendezvous::feed {

namespace {

using Ns = XmlNamespace;

void offerDate(Choice<QDateTime> &choice, const TakenText &t, int rank)
{
    if (const QDateTime date = parseZonedDate(t.text); date.isValid())
        choice.offer(date, rank);
}

template <class Draft> void offerTitle(Draft &draft, const TakenText &t, int rank)
{
    if (const QString title = t.title(); !title.isEmpty())
        draft.title.offer(title, rank);
}

void offerBody(Choice<Body> &choice, const TakenText &t, int rank)
{
    if (!t.text.isEmpty())
        choice.offer(t.body(), rank);
}

/// Media RSS means plain text where it says nothing (rssboard.org/media-rss, media:description), with the
/// lines of its writer.
void offerMediaText(Choice<Body> &choice, const TakenText &t, int rank)
{
    if (t.type == TextType::Html || looksLikeHtml(t.text))
        return offerBody(choice, t, rank);
    Body body = t.body();
    body.text = escapedLines(t.text);
    if (!t.text.isEmpty())
        choice.offer(body, rank);
}

void offerText(Choice<QString> &choice, const QString &text, int rank)
{
    if (!text.isEmpty())
        choice.offer(text, rank);
}

int minutesOfPeriod(const QString &period)
{
    static const QHash<QString, int> minutes{{QStringLiteral("hourly"), 60},
                                             {QStringLiteral("daily"), 60 * 24},
                                             {QStringLiteral("weekly"), 60 * 24 * 7},
                                             {QStringLiteral("monthly"), 60 * 24 * 30},
                                             {QStringLiteral("yearly"), 60 * 24 * 365}};
    return minutes.value(period.toLower(), 0);
}

/// "45.256 -71.92", the GeoRSS simple point.
void takePoint(ItemDraft &item, const QString &text)
{
    QString numbers = text;
    numbers.replace(u',', u' ');
    const QStringList parts = numbers.simplified().split(u' ');
    if (parts.size() < 2)
        return;
    bool isLatitude = false;
    bool isLongitude = false;
    const GeoPoint point{parts[0].toDouble(&isLatitude), parts[1].toDouble(&isLongitude)};
    if (isLatitude && isLongitude && qAbs(point.latitude) <= 90 && qAbs(point.longitude) <= 180)
        item.place = point;
}

/// One of two elements; a point without the other is dropped in the end.
void takeCoordinate(ItemDraft &item, const QString &text, double GeoPoint::*coordinate, double most)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || qAbs(value) > most)
        return;
    GeoPoint point = item.place.value_or(GeoPoint{qQNaN(), qQNaN()});
    point.*coordinate = value;
    item.place = point;
}

constexpr std::array feedFields{
    FeedField{Ns::Dc, "title", [](FeedDraft &f, const TakenText &t) { offerTitle(f, t, rank::dublinCore); }},
    FeedField{
        Ns::Dc, "description",
        [](FeedDraft &f, const TakenText &t) { offerText(f.description, t.body().text, rank::dublinCore); }},
    FeedField{Ns::Dc, "language",
              [](FeedDraft &f, const TakenText &t) { offerText(f.language, t.text, rank::dublinCore); }},
    FeedField{Ns::Dc, "creator",
              [](FeedDraft &f, const TakenText &t) { offerText(f.author, t.title(), rank::dublinCore); }},
    FeedField{Ns::Dc, "author",
              [](FeedDraft &f, const TakenText &t) { offerText(f.author, t.title(), rank::dublinCore); }},
    FeedField{Ns::Dc, "publisher",
              [](FeedDraft &f, const TakenText &t) { offerText(f.author, t.title(), rank::last); }},
    FeedField{Ns::Dc, "date",
              [](FeedDraft &f, const TakenText &t) { offerDate(f.updated, t, rank::dublinCore); }},
    FeedField{Ns::DcTerms, "modified",
              [](FeedDraft &f, const TakenText &t) { offerDate(f.updated, t, rank::dublinCore); }},
    FeedField{Ns::DcTerms, "issued",
              [](FeedDraft &f, const TakenText &t) { offerDate(f.published, t, rank::dublinCore); }},
    FeedField{Ns::Itunes, "title",
              [](FeedDraft &f, const TakenText &t) { offerTitle(f, t, rank::extension); }},
    FeedField{Ns::Itunes, "author",
              [](FeedDraft &f, const TakenText &t) { offerText(f.author, t.title(), rank::extension); }},
    FeedField{
        Ns::Itunes, "summary",
        [](FeedDraft &f, const TakenText &t) { offerText(f.description, t.body().text, rank::extension); }},
    FeedField{Ns::Itunes, "subtitle",
              [](FeedDraft &f, const TakenText &t) { offerText(f.description, t.body().text, rank::last); }},
    FeedField{Ns::Media, "title", [](FeedDraft &f, const TakenText &t) { offerTitle(f, t, rank::last); }},
    FeedField{Ns::Media, "description",
              [](FeedDraft &f, const TakenText &t) { offerText(f.description, t.body().text, rank::last); }},
    FeedField{Ns::Syndication, "updatePeriod",
              [](FeedDraft &f, const TakenText &t) { f.updatePeriodMinutes = minutesOfPeriod(t.text); }},
    FeedField{
        Ns::Syndication, "updateFrequency",
        [](FeedDraft &f, const TakenText &t) { f.updateFrequency = qBound(1, t.text.toInt(), 100'000); }},
};

constexpr std::array itemFields{
    ItemField{Ns::Content, "encoded",
              [](ItemDraft &i, const TakenText &t) { offerBody(i.content, t, rank::own); }},
    ItemField{Ns::Dc, "title", [](ItemDraft &i, const TakenText &t) { offerTitle(i, t, rank::dublinCore); }},
    ItemField{Ns::Dc, "creator",
              [](ItemDraft &i, const TakenText &t) { i.offerAuthor(t.title(), rank::dublinCore); }},
    ItemField{Ns::Dc, "author",
              [](ItemDraft &i, const TakenText &t) { i.offerAuthor(t.title(), rank::dublinCore); }},
    ItemField{Ns::Dc, "publisher",
              [](ItemDraft &i, const TakenText &t) { i.offerAuthor(t.title(), rank::last); }},
    ItemField{Ns::Dc, "subject", [](ItemDraft &i, const TakenText &t) { i.addCategory(t.title()); }},
    ItemField{Ns::Dc, "description",
              [](ItemDraft &i, const TakenText &t) { offerBody(i.summary, t, rank::dublinCore); }},
    ItemField{Ns::Dc, "language", [](ItemDraft &i, const TakenText &t) { i.language = t.text.left(64); }},
    ItemField{Ns::Dc, "identifier",
              [](ItemDraft &i, const TakenText &t) {
                  if (!t.text.isEmpty())
                      i.guid.offer(t.text, rank::last);
              }},
    ItemField{Ns::Dc, "date",
              [](ItemDraft &i, const TakenText &t) {
                  offerDate(i.published, t, rank::dublinCore);
                  offerDate(i.updated, t, rank::last);
              }},
    ItemField{Ns::DcTerms, "issued",
              [](ItemDraft &i, const TakenText &t) { offerDate(i.published, t, rank::dublinCore); }},
    ItemField{Ns::DcTerms, "created",
              [](ItemDraft &i, const TakenText &t) { offerDate(i.published, t, rank::extension); }},
    ItemField{Ns::DcTerms, "date",
              [](ItemDraft &i, const TakenText &t) { offerDate(i.published, t, rank::extension); }},
    ItemField{Ns::DcTerms, "modified",
              [](ItemDraft &i, const TakenText &t) { offerDate(i.updated, t, rank::dublinCore); }},
    ItemField{Ns::DcTerms, "abstract",
              [](ItemDraft &i, const TakenText &t) { offerBody(i.summary, t, rank::extension); }},
    ItemField{Ns::Itunes, "title",
              [](ItemDraft &i, const TakenText &t) { offerTitle(i, t, rank::extension); }},
    ItemField{Ns::Itunes, "author",
              [](ItemDraft &i, const TakenText &t) { i.offerAuthor(t.title(), rank::extension); }},
    ItemField{Ns::Itunes, "summary",
              [](ItemDraft &i, const TakenText &t) { offerBody(i.summary, t, rank::extension); }},
    ItemField{Ns::Itunes, "subtitle",
              [](ItemDraft &i, const TakenText &t) { offerBody(i.summary, t, rank::extension + 1); }},
    ItemField{Ns::Itunes, "keywords", [](ItemDraft &i, const TakenText &t) { i.addKeywords(t.title()); }},
    ItemField{Ns::Media, "title", [](ItemDraft &i, const TakenText &t) { offerTitle(i, t, rank::last); }},
    ItemField{Ns::Media, "description",
              [](ItemDraft &i, const TakenText &t) { offerMediaText(i.summary, t, rank::last); }},
    ItemField{Ns::Media, "text",
              [](ItemDraft &i, const TakenText &t) { offerBody(i.summary, t, rank::last + 1); }},
    ItemField{Ns::Media, "credit",
              [](ItemDraft &i, const TakenText &t) { i.offerAuthor(t.title(), rank::last + 1); }},
    ItemField{Ns::Media, "keywords", [](ItemDraft &i, const TakenText &t) { i.addKeywords(t.title()); }},
    ItemField{Ns::Slash, "comments",
              [](ItemDraft &i, const TakenText &t) {
                  bool isNumber = false;
                  const int count = t.text.toInt(&isNumber);
                  i.commentCount = isNumber && count >= 0 ? count : i.commentCount;
              }},
    ItemField{Ns::Thread, "total",
              [](ItemDraft &i, const TakenText &t) {
                  bool isNumber = false;
                  const int count = t.text.toInt(&isNumber);
                  i.commentCount = isNumber && count >= 0 ? count : i.commentCount;
              }},
    ItemField{Ns::Wfw, "commentRss",
              [](ItemDraft &i, const TakenText &t) { i.commentsFeed.offer(t.address(), rank::own); }},
    ItemField{Ns::Wfw, "commentRSS",
              [](ItemDraft &i, const TakenText &t) { i.commentsFeed.offer(t.address(), rank::own); }},
    ItemField{Ns::FeedBurner, "origLink",
              [](ItemDraft &i, const TakenText &t) {
                  if (!t.text.isEmpty())
                      i.originalLink.offer(t.address(), rank::own);
              }},
    ItemField{Ns::GeoRss, "point", [](ItemDraft &i, const TakenText &t) { takePoint(i, t.text); }},
    ItemField{Ns::GeoRss, "circle",
              [](ItemDraft &i, const TakenText &t) { takePoint(i, t.text); }}, // its middle and radius
    ItemField{Ns::Gml, "pos", [](ItemDraft &i, const TakenText &t) { takePoint(i, t.text); }},
    ItemField{Ns::Geo, "lat",
              [](ItemDraft &i, const TakenText &t) { takeCoordinate(i, t.text, &GeoPoint::latitude, 90); }},
    ItemField{Ns::Geo, "long",
              [](ItemDraft &i, const TakenText &t) { takeCoordinate(i, t.text, &GeoPoint::longitude, 180); }},
};

} // namespace

std::span<const FeedField> extensionFeedFields()
{
    return feedFields;
}
std::span<const ItemField> extensionItemFields()
{
    return itemFields;
}

} // namespace rendezvous::feed
