#include "article/furniture.h"

#include "article/furniturewords.h"

#include <string>
#include <unordered_map>
#include <utility>

namespace rendezvous::article {
namespace {

using E = Element;

/// What a word says about the element that is named with it; a word may say more than one thing.
enum Says : unsigned {
    OfFurniture = 1,
    OfComments = 2,
    OfConsent = 4,
    OfMeta = 8,
    OfLead = 16,
    OfArticle = 32,
    OfBeside = 64,
    OfPicture = 128,
    AboutPicture = 256,
    OfQuote = 512,
    OfCaption = 1024
};

using Vocabulary = std::unordered_map<std::string_view, unsigned>;

template <std::size_t n> void add(Vocabulary &words, const std::string_view (&list)[n], Says says)
{
    for (const std::string_view word : list)
        words[word] |= says;
}

const Vocabulary &vocabulary()
{
    static const Vocabulary all = [] {
        Vocabulary words;
        add(words, furnitureWords, OfFurniture);
        add(words, commentWords, OfComments);
        add(words, consentWords, OfConsent);
        add(words, metaWords, OfMeta);
        add(words, leadWords, OfLead);
        add(words, articleWords, OfArticle);
        add(words, captionWords, OfCaption);
        add(words, besideWords, OfBeside);
        add(words, pictureWords, OfPicture);
        add(words, aboutPictureWords, AboutPicture);
        add(words, quoteWords, OfQuote);
        return words;
    }();
    return all;
}

bool isNegation(std::string_view word)
{
    return word == "has" || word == "with" || word == "no" || word == "without" || word == "is" ||
           word == "hide" || word == "show";
}

/// Reads names such as "post__shareBar" or "related-links" word by word: post, share, bar, and what stands
/// beside one another as one word: postshare, sharebar. A word ends at a digit, and what follows the digit up
/// to the next separator is no word: style sheets made by programs name things "css-at9mc1".
class NameReader
{
public:
    unsigned says() const { return m_says; }

    void read(std::string_view names)
    {
        bool wasLower = false;
        for (const char c : names) {
            const bool isUpper = c >= 'A' && c <= 'Z';
            const bool isLower = c >= 'a' && c <= 'z';
            if (isUpper && wasLower)
                endWord();
            wasLower = isLower;
            if (isUpper || isLower) {
                if (!m_isBehindDigit)
                    m_word += isUpper ? char(c + 32) : c;
            } else if (c >= '0' && c <= '9') {
                endWord();
                m_isBehindDigit = true;
            } else if (c == ' ' || c == '\t' || c == '\n') {
                endName();
            } else {
                endWord();
                m_isBehindDigit = false;
            }
        }
        endName();
    }

private:
    void endWord()
    {
        if (m_word.empty())
            return;
        // a block quote is what HTML calls a quotation of the text itself
        if (!isNegation(m_before) && !(m_before == "block" && m_word == "quote")) {
            look(m_word);
            m_name |= saidBy(m_word);
        }
        if (!m_before.empty() && !isNegation(m_earlier))
            look(m_before + m_word);
        m_whole += m_word;
        m_earlier = std::move(m_before);
        m_before = std::move(m_word);
        m_word.clear();
    }

    void endName()
    {
        endWord();
        look(m_whole);
        // one name that has both words: "photo_info"
        if ((m_name & OfPicture) && (m_name & AboutPicture))
            m_says |= OfCaption;
        m_name = 0;
        m_isBehindDigit = false;
        m_whole.clear();
        m_earlier.clear();
        m_before.clear();
    }

    unsigned saidBy(const std::string &word) const
    {
        const auto found = vocabulary().find(word);
        return found == vocabulary().end() ? 0 : found->second;
    }

    void look(const std::string &word) { m_says |= saidBy(word) & ~unsigned(OfPicture | AboutPicture); }

    std::string m_word;
    std::string m_before;
    std::string m_earlier;
    std::string m_whole;
    unsigned m_name = 0;
    unsigned m_says = 0;
    bool m_isBehindDigit = false;
};

} // namespace

NamedFor namedFor(HtmlNode node)
{
    const E element = node.element();
    // components are named as classes are: "x-share"
    const std::string_view component = element == E::Unknown ? node.unknownName() : std::string_view();
    const bool isComponent = component.find('-') != std::string_view::npos;
    if (!node.hasAttributes() && !isComponent)
        return NamedFor::Nothing;
    const std::string_view property = node.attribute("itemprop");
    if (property.find("articleBody") != std::string_view::npos)
        return NamedFor::Article;
    if (property == "author" || property == "datePublished" || property == "dateModified")
        return NamedFor::Meta;
    if (property == "comment")
        return NamedFor::Comments;
    // the id of a heading is made of the heading's own words
    const bool isHeading = element >= E::H1 && element <= E::H6;
    NameReader reader;
    if (isComponent)
        reader.read(component);
    for (const char *attribute :
         {"class", "id", "data-component", "data-area", "data-testid", "data-test", "data-gu-name"}) {
        if (!isHeading || std::string_view(attribute) != "id")
            reader.read(node.attribute(attribute));
    }
    constexpr std::pair<unsigned, NamedFor> verdicts[] = {
        {OfComments, NamedFor::Comments}, {OfConsent, NamedFor::Consent}, {OfFurniture, NamedFor::Furniture},
        {OfBeside, NamedFor::Beside},     {OfCaption, NamedFor::Caption}, {OfArticle, NamedFor::Article},
        {OfQuote, NamedFor::Quote},       {OfLead, NamedFor::Lead},       {OfMeta, NamedFor::Meta}};
    for (const auto &[words, verdict] : verdicts) {
        if (reader.says() & words)
            return verdict;
    }
    return NamedFor::Nothing;
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
