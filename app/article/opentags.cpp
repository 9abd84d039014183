#include "article/opentags.h"

#include "core/bounds.h"

#include <QByteArray>

#include <algorithm>
#include <utility>

namespace rendezvous::article {
namespace {

using E = Element;

/// Formatting elements that the parser may open again before the guard loses patience.
constexpr std::size_t mostReopened = 4096;
/// The rounds of the adoption agency algorithm (HTML5, section 13.2.6.4.7), each of which can pass one block.
constexpr int adoptionRounds = 8;

bool isFormatting(E e) { return traitsOf(e).isFormatting; }
bool isHeading(E e) { return e >= E::H1 && e <= E::H6; }
bool isCell(E e) { return e == E::Td || e == E::Th; }
bool isRowGroup(E e) { return e == E::Tbody || e == E::Thead || e == E::Tfoot; }
bool isTablePart(E e)
{
    return isCell(e) || isRowGroup(e) || e == E::Tr || e == E::Caption || e == E::Colgroup || e == E::Col;
}

/// Where the parser stops to look for an open element "in scope".
bool isScope(E e) { return isCell(e) || e == E::Caption || e == E::Table; }
bool isTable(E e) { return e == E::Table; }

/// "Special" of section 13.2.4.2, as far as the guard lets it through.
bool isSpecial(E e)
{
    const Role role = traitsOf(e).role;
    return ((role == Role::Block || role == Role::BlockAs) && e != E::Dialog && e != E::Search) || e == E::Noscript
        || e == E::Body || e == E::Html || e == E::Head || e == E::Title;
}

bool endsListItem(E e) { return isSpecial(e) && e != E::Address && e != E::Div && e != E::P; }

bool closesParagraph(E e)
{
    return (traitsOf(e).role == Role::Block || traitsOf(e).role == Role::BlockAs) && !isTablePart(e) && e != E::Table;
}

} // namespace

bool OpenTags::canOpen(Element element) const
{
    if (isTablePart(element) && m_tables == 0)
        return false;
    return traitsOf(element).isVoid || m_stack.size() + m_dangling.size() < std::size_t(bounds::htmlDepth);
}

void OpenTags::start(const HtmlToken &token)
{
    m_reopened += m_dangling.size();
    if (m_reopened > mostReopened && !m_isStrict)
        closeEverything();
    closeImplied(token.element);
    if (traitsOf(token.element).isVoid)
        return;
    m_stack.push_back({token.element, token.name, false});
    m_tables += token.element == E::Table;
}

void OpenTags::closeImplied(Element element)
{
    if (closesParagraph(element))
        closeNearest(E::P, E::P, isScope);
    if (element == E::Li)
        closeNearest(E::Li, E::Li, endsListItem);
    else if (element == E::Dt || element == E::Dd)
        closeNearest(E::Dt, E::Dd, endsListItem);
    else if (isHeading(element) && !m_stack.empty() && isHeading(m_stack.back().element))
        popFrom(m_stack.size() - 1);
    else if (isCell(element) || element == E::Tr || isRowGroup(element))
        closeNearest(E::Td, E::Th, isTable);
    if (element == E::Tr || isRowGroup(element))
        closeNearest(E::Tr, E::Tr, isTable);
    if (isRowGroup(element)) {
        closeNearest(E::Tbody, E::Thead, isTable);
        closeNearest(E::Tfoot, E::Tfoot, isTable);
    }
}

void OpenTags::closeNearest(Element wanted, Element other, bool (*stopsAt)(Element))
{
    for (std::size_t i = m_stack.size(); i-- > 0;) {
        const Element open = m_stack[i].element;
        if (open == wanted || open == other) {
            popFrom(i);
            return;
        }
        if (stopsAt(open))
            return;
    }
}

void OpenTags::end(const HtmlToken &token)
{
    const E element = token.element;
    const auto isSame = [&](const Entry &entry) {
        if (entry.element != element)
            return isHeading(element) && isHeading(entry.element);
        return element != E::Unknown
            || (entry.name.size() == token.name.size()
                && qstrnicmp(entry.name.data(), token.name.data(), token.name.size()) == 0);
    };
    const auto found = std::find_if(m_stack.rbegin(), m_stack.rend(), isSame);
    if (found == m_stack.rend()) {
        const auto dangling = std::find_if(m_dangling.rbegin(), m_dangling.rend(),
                                           [&](const Dangling &d) { return d.element == element; });
        if (dangling != m_dangling.rend() && dangling->cells == cells() && specials() < adoptionRounds)
            m_dangling.erase(std::next(dangling).base());
        return;
    }
    const auto above = [&](auto predicate) {
        return std::any_of(m_stack.rbegin(), found, [&](const Entry &entry) { return predicate(entry.element); });
    };
    const auto index = std::size_t(m_stack.rend() - found) - 1;
    const bool isCertain = element == E::Table || isTablePart(element) ? !above(isTable)
        : isSpecial(element)                                           ? !above(isScope)
                                                                       : !above(isSpecial);
    if (!isCertain) {
        found->isClosing = found->isClosing || isFormatting(element);
        return;
    }
    if (isFormatting(element) && !m_isStrict) {
        // its own end tag is on its way, so it does not stay behind
        for (std::size_t i = index + 1; i < m_stack.size(); ++i) {
            if (isFormatting(m_stack[i].element))
                m_dangling.push_back({m_stack[i].element, cells()});
        }
        m_stack.resize(index);
        return;
    }
    popFrom(index + (m_isStrict ? 1 : 0));
    if (m_isStrict) {
        m_tables -= element == E::Table;
        m_stack.pop_back();
    }
}

/// The parser will pop the elements from index on. Formatting elements among them stay with it, to be opened again.
void OpenTags::popFrom(std::size_t index)
{
    while (m_stack.size() > index) {
        const Entry entry = m_stack.back();
        if (m_isStrict)
            writeEnd(entry);
        m_stack.pop_back();
        m_tables -= entry.element == E::Table;
        if (!m_isStrict && isFormatting(entry.element))
            m_dangling.push_back({entry.element, cells()});
    }
}

/// Formatting elements whose end tag came too early are the innermost now: said again, it will be heard.
void OpenTags::ended()
{
    while (!m_stack.empty() && m_stack.back().isClosing) {
        writeEnd(m_stack.back());
        m_stack.pop_back();
    }
}

void OpenTags::closeEverything()
{
    m_isStrict = true;
    popFrom(0);
    for (const Dangling &dangling : std::exchange(m_dangling, {}))
        writeEnd({dangling.element, traitsOf(dangling.element).name, false});
}

void OpenTags::writeEnd(const Entry &entry)
{
    m_guarded += "</";
    m_guarded += entry.name;
    m_guarded += '>';
}

int OpenTags::cells() const
{
    return int(std::count_if(m_stack.begin(), m_stack.end(), [](const Entry &entry) {
        return isCell(entry.element) || entry.element == E::Caption;
    }));
}

int OpenTags::specials() const
{
    return int(std::count_if(m_stack.begin(), m_stack.end(), [](const Entry &entry) { return isSpecial(entry.element); }));
}

} // namespace rendezvous::article
