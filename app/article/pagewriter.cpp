#include "article/pagewriter.h"

#include "article/blockrules.h"
#include "article/escape.h"
#include "article/utf8.h"
#include "core/bounds.h"

#include <QChar>

#include <algorithm>

namespace rendezvous::article {
namespace {

using E = Element;

constexpr std::size_t inlineDepth = 24;
constexpr std::string_view zeroWidthSpace = "\xe2\x80\x8b";
constexpr int tableLevels = 4; ///< table, tbody, tr, td
constexpr quint32 highlightSerial = 0x80000000;

} // namespace

PageWriter::PageWriter(qsizetype limit, const QVector<Highlight> &highlights)
    : m_limit(limit), m_highlights(highlights)
{
}

Element PageWriter::asOpened(Element element) const
{
    const Element above = parent();
    const bool isAstray =
        (element == E::Li && !isList(above)) || ((element == E::Dt || element == E::Dd) && above != E::Dl);
    return isAstray ? E::Div : element;
}

PageWriter::Opened PageWriter::openBlock(Element element, std::string attributes)
{
    const Element above = parent();
    if (isTablePart(element) ? !isPartOf(element, above) : isTableFrame(above))
        return openLine();
    element = asOpened(element);
    if (element == E::Div && (holdsLinesOnly(above) || isList(above) || above == E::Dl))
        return openLine();
    if (element == E::P && above == E::Pre)
        return openLine();
    const std::size_t room = element == E::Table ? tableLevels : 1;
    if ((!isTablePart(element) && m_blocks.size() + room > bounds::blockDepth) ||
        (isList(element) && m_lists >= bounds::listDepth) ||
        (element == E::Table && m_tables >= bounds::tableDepth) ||
        (isCell(element) && m_cells >= bounds::tableCells)) {
        markCut();
        return openLine();
    }

    endLine();
    if (holdsLinesOnly(above) && m_blocks.back().isWritten) {
        endTag(above);
        m_blocks.back().isWritten = false;
        ++m_unwritten;
    }
    m_lists += isList(element);
    m_tables += element == E::Table;
    m_cells += isCell(element);
    m_blocks.push_back({element, std::move(attributes), false});
    ++m_unwritten;
    if ((isCell(element) || traitsOf(element).isVoid) && hasRoomFor(0))
        writeBlocks();
    return Opened::Block;
}

PageWriter::Opened PageWriter::openLine()
{
    softBreak();
    return Opened::Line;
}

void PageWriter::closeBlock(Opened opened)
{
    if (opened == Opened::Line) {
        softBreak();
        return;
    }
    endLine();
    const Block block = std::move(m_blocks.back());
    m_blocks.pop_back();
    m_lists -= isList(block.element);
    m_tables -= block.element == E::Table;
    if (!block.isWritten)
        --m_unwritten;
    else
        endTag(block.element);
}

void PageWriter::openInline(Element element, std::string attributes)
{
    Inline entry{element, std::move(attributes), ++m_serial, true, -1};
    std::size_t shown = 0;
    bool isInRuby = false;
    bool isInRubyText = false;
    for (std::size_t i = 0; i < m_inlines.size(); ++i) {
        const Inline &outer = m_inlines[i];
        if (!outer.isShown)
            continue;
        ++shown;
        isInRuby = isInRuby || outer.element == E::Ruby;
        isInRubyText = isInRubyText || isRubyText(outer.element);
        if (outer.element != element)
            continue;
        if (element == E::A)
            entry.hides = int(i);
        else if (entry.attributes.empty())
            entry.isShown = false;
    }
    if ((element == E::A && entry.attributes.empty()) ||
        (isRubyText(element) && (!isInRuby || isInRubyText)) || shown >= inlineDepth)
        entry.isShown = false;
    if (!entry.isShown)
        entry.hides = -1;
    if (entry.hides >= 0)
        m_inlines[std::size_t(entry.hides)].isShown = false;
    m_inlines.push_back(std::move(entry));
    m_areInlinesInStep = false;
}

void PageWriter::closeInline()
{
    if (m_inlines.back().hides >= 0)
        m_inlines[std::size_t(m_inlines.back().hides)].isShown = true;
    m_inlines.pop_back();
    m_areInlinesInStep = false;
}

void PageWriter::space(std::string_view blanks)
{
    if (!isPreformatted()) {
        m_blanks = " ";
    } else if (m_blanks.size() + blanks.size() <= bounds::unbrokenWord) {
        for (const char c : blanks)
            m_blanks += c == '\r' || c == '\f' ? ' ' : c;
    }
}

void PageWriter::lineBreak()
{
    if (isPreformatted())
        space("\n");
    else if (!m_isLineEmpty)
        m_breaksDue = std::min(m_breaksDue + 1, 2);
}

/// A line end where a block could not be one.
void PageWriter::softBreak()
{
    if (m_isLineEmpty)
        return;
    if (!isPreformatted())
        m_breaksDue = std::max(m_breaksDue, 1);
    else if (m_blanks.empty() || m_blanks.back() != '\n')
        space("\n");
}

void PageWriter::rule()
{
    closeBlock(openBlock(E::Hr, {}));
}

void PageWriter::word(std::string_view utf8, qsizetype textOffset)
{
    if (!prepareLine())
        return;
    if (!hasRoomFor(utf8.size())) {
        m_isFull = true;
        return;
    }
    if (m_unwritten > 0)
        writeBlocks();
    std::size_t begin = 0;
    qsizetype offset = textOffset;
    while (begin < utf8.size()) {
        while (m_nextHighlight < m_highlights.size() && m_highlights[m_nextHighlight].end <= offset)
            ++m_nextHighlight;
        if (textOffset < 0 || m_nextHighlight == m_highlights.size()) {
            writePart(utf8.substr(begin), -1);
            return;
        }
        const Highlight &next = m_highlights[m_nextHighlight];
        const bool isInside = next.begin <= offset;
        const qsizetype stop = isInside ? next.end : next.begin;
        std::size_t end = begin;
        while (end < utf8.size() && offset < stop)
            offset += takeCodePoint(utf8, end) > 0xffff ? 2 : 1;
        writePart(utf8.substr(begin, end - begin), isInside ? m_nextHighlight : -1);
        begin = end;
    }
}

void PageWriter::picture(const std::string &tag)
{
    if (!prepareLine())
        return;
    if (!hasRoomFor(tag.size())) {
        m_isFull = true;
        return;
    }
    if (m_unwritten > 0)
        writeBlocks();
    syncInlines(-1);
    m_html += tag;
    m_isLineEmpty = false;
    m_unbroken = 0;
    m_marks = 0;
}

std::string PageWriter::finish()
{
    endLine();
    while (!m_blocks.empty())
        closeBlock(Opened::Block);
    return std::move(m_html);
}

bool PageWriter::prepareLine()
{
    return !m_isFull && !isTableFrame(parent());
}

/// Writes the start tags that were held back until there is something to hold. A block of lines around
/// another block stays unwritten: the inner one has taken its place.
void PageWriter::writeBlocks()
{
    m_unwritten = 0;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        Block &block = m_blocks[i];
        if (block.isWritten)
            continue;
        if (holdsLinesOnly(block.element) && i + 1 < m_blocks.size()) {
            ++m_unwritten;
            continue;
        }
        startTag(block.element, block.attributes);
        block.isWritten = true;
    }
}

void PageWriter::syncInlines(qsizetype highlight)
{
    if (m_areInlinesInStep && highlight < 0) {
        writeBlanks();
        return;
    }
    std::vector<const Inline *> wanted;
    bool isInLink = false;
    for (const Inline &entry : m_inlines) {
        if (entry.isShown) {
            wanted.push_back(&entry);
            isInLink = isInLink || entry.element == E::A;
        }
    }
    Inline mention;
    if (highlight >= 0) {
        const Highlight &shown = m_highlights[highlight];
        mention.element = isInLink ? E::Span : E::A;
        if (!isInLink)
            mention.attributes = attributeOf("href", shown.href.toStdString());
        mention.attributes += attributeOf("class", shown.cssClass.toStdString());
        mention.serial = highlightSerial + quint32(highlight);
        wanted.push_back(&mention);
    }
    std::size_t common = 0;
    while (common < wanted.size() && common < m_written.size() &&
           wanted[common]->serial == m_written[common].serial)
        ++common;
    closeInlinesTo(common);
    writeBlanks();
    for (std::size_t i = common; i < wanted.size(); ++i) {
        startTag(wanted[i]->element, wanted[i]->attributes);
        m_written.push_back(*wanted[i]);
    }
    m_areInlinesInStep = highlight < 0;
}

void PageWriter::writeBlanks()
{
    if (isPreformatted()) {
        // the parser takes one line feed after the start tag for itself
        if (m_isLineEmpty && !m_blanks.empty() && m_blanks.front() == '\n')
            m_html += '\n';
        m_html += m_blanks;
    } else if (m_breaksDue > 0) {
        for (; m_breaksDue > 0; --m_breaksDue)
            m_html += "<br>";
        m_unbroken = 0;
    } else if (!m_isLineEmpty) {
        m_html += m_blanks;
    }
    if (!m_blanks.empty()) {
        m_unbroken = 0;
        m_marks = 0;
    }
    m_blanks.clear();
    m_breaksDue = 0;
}

void PageWriter::closeInlinesTo(std::size_t depth)
{
    while (m_written.size() > depth) {
        endTag(m_written.back().element);
        m_written.pop_back();
    }
}

void PageWriter::endLine()
{
    closeInlinesTo(0);
    m_areInlinesInStep = m_inlines.empty();
    m_blanks.clear();
    m_breaksDue = 0;
    m_isLineEmpty = true;
    m_unbroken = 0;
    m_marks = 0;
}

/// The second cleaning meets the same lengths at the same places, so it never cuts again.
bool PageWriter::hasRoomFor(std::size_t bytes)
{
    m_length += utf16Length(std::string_view(m_html).substr(m_measured));
    m_measured = m_html.size();
    return !m_isFull && m_length + qsizetype(bytes) <= m_limit;
}

void PageWriter::startTag(Element element, std::string_view attributes)
{
    m_html += '<';
    m_html += traitsOf(element).name;
    m_html += attributes;
    m_html += '>';
}

void PageWriter::endTag(Element element)
{
    if (traitsOf(element).isVoid)
        return;
    m_html += "</";
    m_html += traitsOf(element).name;
    m_html += '>';
}

void PageWriter::writePart(std::string_view utf8, qsizetype highlight)
{
    syncInlines(highlight);
    m_isLineEmpty = false;
    const bool isAscii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return quint8(c) < 0x80; });
    if (isAscii && m_unbroken + qsizetype(utf8.size()) <= bounds::unbrokenWord) {
        m_unbroken += qsizetype(utf8.size());
        m_marks = 0;
        appendEscapedText(m_html, utf8);
    } else {
        writeBoundedCharacters(utf8);
    }
}

void PageWriter::writeBoundedCharacters(std::string_view utf8)
{
    for (std::size_t position = 0; position < utf8.size();) {
        const std::size_t begin = position;
        const char32_t c = takeCodePoint(utf8, position);
        const std::string_view character = utf8.substr(begin, position - begin);
        m_marks = c >= 0x300 && QChar::isMark(c) ? m_marks + 1 : 0;
        if (m_marks > bounds::combiningMarks) {
            markCut();
            continue;
        }
        if (character == zeroWidthSpace || isWrittenWithoutBlanks(c))
            m_unbroken = 0;
        else if (++m_unbroken > bounds::unbrokenWord) {
            m_html += zeroWidthSpace;
            m_unbroken = 1;
        }
        appendEscapedText(m_html, character);
    }
}

} // namespace rendezvous::article
