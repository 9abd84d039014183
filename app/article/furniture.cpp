#include "article/furniture.h"

#include <algorithm>
#include <string>
#include <vector>

namespace rendezvous::article {
namespace {

using E = Element;

constexpr std::string_view furnitureWords[] = {
    "ad", "ads", "adv", "advert", "advertisement", "advertising", "adsbygoogle", "addtoany", "banner",
    "bookmark", "breadcrumb", "breadcrumbs", "carousel", "catlinks", "cta", "disclaimer", "donate",
    "donation", "editsection", "feedback", "footer", "hidden", "inlinearticle", "jp", "jumplink", "login",
    "masthead", "menu", "modal", "morenews", "moreon", "mostread", "mostviewed", "nav", "navbar", "navbox",
    "navigation", "newsletter", "newsletters", "noprint", "optin", "outbrain", "overlay", "pager",
    "pagination", "partner", "popular", "popup", "print", "printfooter", "promo", "promotion", "rail",
    "rating", "readalso", "alsoread", "readmore", "readnext", "recirc", "recirculation", "recommend",
    "recommendation", "recommendations", "recommended", "recommends", "related", "relatedarticles",
    "relatednews", "relatedposts", "relativenews", "rss", "seealso", "share", "sharebar", "sharing",
    "sharethis", "sidebar", "signup", "sitenotice", "skip", "social", "sponsor", "sponsored", "subscribe",
    "subscription", "taboola", "taglist", "tags", "teaser", "teasers", "ticker", "toolbar", "toolbox",
    "trending", "widget", "widgets", "yarpp", "toc",
    // other languages of class names
    "abone", "abonnement", "anuncio", "bacajuga", "compartilhar", "compartir", "condividi", "correlati",
    "lesenswert", "lireaussi", "leggianche", "leiamais", "paylas", "partager", "publicidad", "publicidade",
    "publicite", "reklama", "relacionadas", "relacionado", "relacionados", "suscripcion", "verwandt",
    "werbung"};

constexpr std::string_view commentWords[] = {
    "comment", "comments",   "commentlist",  "commentsarea", "commentarea", "disqus",     "respond",
    "replies", "kommentare", "commentaires", "comentarios",  "yorumlar",    "discussion", "userpost"};

constexpr std::string_view consentWords[] = {"cookie", "cookies",   "consent", "gdpr",         "onetrust",
                                             "didomi", "cmp",       "cmpbox",  "usercentrics", "quantcast",
                                             "truste", "cookiebot", "iubenda", "cookiewall",   "privacywall"};

constexpr std::string_view metaWords[] = {
    "meta",        "metas",         "byline",       "dateline", "timestamp",   "pubdate",     "publishdate",
    "publishtime", "postdate",      "posted",       "author",   "authors",     "authorbox",   "authorbio",
    "bio",         "authorname",    "articleinfo",  "postinfo", "articledate", "articlemeta", "newsdate",
    "newsinfo",    "dateinfo",      "viewcount",    "views",    "likes",       "readtime",    "readingtime",
    "editor",      "editedby",      "updated",      "datetime", "signature",   "credits",     "newstools",
    "postauthor",  "articleauthor", "articleeditor"};

constexpr std::string_view leadWords[] = {
    "lead",        "lede",        "dek",        "deck",     "standfirst", "subtitle",    "subheadline",
    "subhead",     "subheading",  "subtitulo",  "summary",  "chapo",      "chapeau",     "perex",
    "intro",       "introtext",   "abstract",   "excerpt",  "kicker",     "strapline",   "teaserline",
    "vorspann",    "anleser",     "anreisser",  "sommario", "bajada",     "copete",      "entradilla",
    "spot",        "linhafina",   "sapo",       "descp",    "announce",   "description", "desc",
    "summarytext", "newsheading", "secondtitle"};

constexpr std::string_view articleWords[] = {
    "articlebody", "storybody",   "postcontent", "entrycontent", "bodytext", "articletext", "articlecontent",
    "maincontent", "contentbody", "textbody",    "newstext",     "newsbody", "postbody"};

/// The words of a name such as "post__shareBar" or "related-links": post, share, bar, sharebar.
std::vector<std::string> wordsOf(std::string_view names)
{
    std::vector<std::string> words;
    std::string word;
    std::string whole;
    const auto finish = [&] {
        if (!word.empty())
            words.push_back(word);
        word.clear();
    };
    const auto finishName = [&] {
        finish();
        if (!whole.empty())
            words.push_back(whole);
        whole.clear();
    };
    bool wasLower = false;
    for (const char c : names) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLower = c >= 'a' && c <= 'z';
        if (isUpper && wasLower)
            finish();
        if (isUpper || isLower) {
            const char lower = isUpper ? char(c + 32) : c;
            word += lower;
            whole += lower;
        } else if (c == ' ' || c == '\t' || c == '\n') {
            finishName();
        } else {
            finish();
        }
        wasLower = isLower;
    }
    finishName();
    return words;
}

template <std::size_t n> bool contains(const std::string_view (&list)[n], std::string_view word)
{
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool isNegation(std::string_view word)
{
    return word == "has" || word == "with" || word == "no" || word == "without" || word == "is" ||
           word == "hide" || word == "show";
}

} // namespace

NamedFor namedFor(HtmlNode node)
{
    if (!node.hasAttributes())
        return NamedFor::Nothing;
    if (node.attribute("itemprop").find("articleBody") != std::string_view::npos)
        return NamedFor::Article;
    const std::string_view property = node.attribute("itemprop");
    if (property == "author" || property == "datePublished" || property == "dateModified")
        return NamedFor::Meta;
    if (property == "comment")
        return NamedFor::Comments;
    NamedFor verdict = NamedFor::Nothing;
    bool isArticle = false;
    bool isMeta = false;
    bool isLead = false;
    for (const char *attribute :
         {"class", "id", "data-component", "data-area", "data-testid", "data-test", "data-gu-name"}) {
        std::string_view before;
        const std::vector<std::string> words = wordsOf(node.attribute(attribute));
        for (const std::string &word : words) {
            if (!isNegation(before)) {
                if (contains(commentWords, word))
                    return NamedFor::Comments;
                if (contains(consentWords, word))
                    return NamedFor::Consent;
                if (contains(furnitureWords, word))
                    verdict = NamedFor::Furniture;
                isArticle = isArticle || contains(articleWords, word);
                isMeta = isMeta || contains(metaWords, word);
                isLead = isLead || contains(leadWords, word);
            }
            before = word;
        }
    }
    if (verdict != NamedFor::Nothing)
        return verdict;
    return isArticle ? NamedFor::Article
           : isLead  ? NamedFor::Lead
           : isMeta  ? NamedFor::Meta
                     : NamedFor::Nothing;
}

bool isDialog(HtmlNode node)
{
    const std::string_view role = node.attribute("role");
    return node.element() == E::Dialog || role == "dialog" || role == "alertdialog" ||
           node.attribute("aria-modal") == "true";
}

bool isFurnitureByRole(HtmlNode node)
{
    const E element = node.element();
    if (element == E::Nav || element == E::Menu)
        return true;
    const std::string_view role = node.attribute("role");
    for (const std::string_view furniture : {"navigation", "complementary", "banner", "contentinfo", "menu",
                                             "menubar", "search", "toolbar", "tablist"}) {
        if (role == furniture)
            return true;
    }
    return false;
}

} // namespace rendezvous::article
