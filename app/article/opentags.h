#pragma once

#include "article/htmlscanner.h"

#include <string>
#include <string_view>
#include <vector>

namespace rendezvous::article {

/// Follows which elements the HTML5 parser has open, never fewer than it really has: an element is taken for closed
/// only where the standard leaves no doubt. So the depth it allows is an upper bound of the parser's.
///
/// The parser also opens formatting elements (b, i, a, ...) again after a block was closed over them, in every block
/// that follows: a few kilobytes can ask for gigabytes. That is allowed for a while, as real pages need; a document
/// that goes on gets all its elements closed explicitly from there on.
class OpenTags
{
public:
    /// Writes the end tags that it adds to guarded.
    explicit OpenTags(std::string &guarded) : m_guarded(guarded) {}

    /// To be asked, then told, before a start tag is passed on.
    bool canOpen(Element element) const;
    void start(const HtmlToken &token);
    /// To be told before an end tag is passed on, and again after.
    void end(const HtmlToken &token);
    void ended();

private:
    struct Entry {
        Element element = Element::Unknown;
        std::string_view name;
        bool isClosing = false; ///< its end tag came where the parser may not have been able to follow it
    };
    struct Dangling {
        Element element;
        int cells; ///< around it
    };

    void closeImplied(Element element);
    void closeNearest(Element wanted, Element other, bool (*stopsAt)(Element));
    void popFrom(std::size_t index);
    void closeEverything();
    void writeEnd(const Entry &entry);
    int cells() const;
    int specials() const;

    std::string &m_guarded;
    std::vector<Entry> m_stack;
    std::vector<Dangling> m_dangling;
    int m_tables = 0;
    std::size_t m_reopened = 0;
    bool m_isStrict = false;
};

} // namespace rendezvous::article
