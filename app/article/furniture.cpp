#include "article/furniture.h"

#include <algorithm>
#include <string>
#include <vector>

namespace rendezvous::article {
namespace {

using E = Element;

constexpr std::string_view furnitureWords[] = {
    "ad",        "ads",       "adv",       "advert",    "advertisement", "advertising", "banner",   "breadcrumb",
    "breadcrumbs", "carousel", "consent",  "cookie",    "cookies",    "copyright", "disclaimer",  "donate",
    "donation",  "footer",    "gdpr",      "login",     "masthead",   "menu",      "modal",       "mostread",
    "nav",       "navbar",    "navigation", "newsletter", "outbrain", "pager",     "pagination",  "partner",
    "paywall",   "poll",      "popular",   "popup",     "print",      "promo",     "promotion",   "rating",
    "recirc",    "recirculation", "recommend", "recommendations", "recommended", "related", "readmore", "readalso", "rss", "share",
    "sharebar",  "sharing",   "sharethis", "addtoany",  "jp",         "sidebar",   "signup",      "skip",      "social",
    "sponsor",   "sponsored", "subscribe", "subscription", "taboola", "taglist",   "tags",        "teaser",
    "teasers",   "ticker",    "toolbar",   "toolbox",   "trending",   "widget",    "widgets",     "overlay",
    "yarpp",     "adsbygoogle", "morenews", "seealso",  "hidden",     "noprint",   "cta"};

constexpr std::string_view commentWords[] = {"comment", "comments", "commentlist", "disqus", "respond", "replies"};

constexpr std::string_view articleWords[] = {"articlebody", "storybody", "postcontent", "entrycontent", "bodytext",
                                             "articletext", "articlecontent", "maincontent", "contentbody", "textbody",
                                             "newstext", "newsbody", "postbody"};

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
    return word == "has" || word == "with" || word == "no" || word == "without" || word == "is" || word == "hide"
        || word == "show";
}

} // namespace

NamedFor namedFor(HtmlNode node)
{
    if (!node.hasAttributes())
        return NamedFor::Nothing;
    if (node.attribute("itemprop").find("articleBody") != std::string_view::npos)
        return NamedFor::Article;
    if (node.attribute("itemprop") == "comment")
        return NamedFor::Comments;
    NamedFor verdict = NamedFor::Nothing;
    bool isArticle = false;
    for (const char *attribute : {"class", "id"}) {
        std::string_view before;
        const std::vector<std::string> words = wordsOf(node.attribute(attribute));
        for (const std::string &word : words) {
            if (!isNegation(before)) {
                if (contains(commentWords, word))
                    return NamedFor::Comments;
                if (contains(furnitureWords, word))
                    verdict = NamedFor::Furniture;
                isArticle = isArticle || contains(articleWords, word);
            }
            before = word;
        }
    }
    return verdict == NamedFor::Nothing && isArticle ? NamedFor::Article : verdict;
}

bool isFurnitureByRole(HtmlNode node)
{
    const E element = node.element();
    if (element == E::Nav || element == E::Dialog || element == E::Menu)
        return true;
    const std::string_view role = node.attribute("role");
    for (const std::string_view furniture : {"navigation", "complementary", "banner", "contentinfo", "dialog",
                                             "alertdialog", "menu", "menubar", "search", "toolbar", "tablist"}) {
        if (role == furniture)
            return true;
    }
    return node.attribute("aria-modal") == "true";
}

} // namespace rendezvous::article
