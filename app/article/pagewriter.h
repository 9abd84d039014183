#pragma once

#include "article/elements.h"
#include "article/safepage.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace rendezvous::article {

/// Writes the mark-up of the safe page in one normal form: inline elements hold lines only and are closed and
/// opened again around blocks, paragraphs, headings and preformatted text hold lines only, nothing empty is
/// written, blanks stand between elements and not at their edges. A parser reads this form back as it was
/// written, which is why cleaning a page twice changes nothing.
class PageWriter
{
public:
    PageWriter(qsizetype limit, const QVector<Highlight> &highlights);
    /// So many bytes will be enough for nearly every page: growing by and by would take them two or three times.
    void reserve(qsizetype bytes) { m_html.reserve(std::size_t(bytes)); }

    /// What openBlock() made of a block, to be given back to closeBlock().
    enum class Opened : quint8 { Block, Line, Nothing };
    Opened openBlock(Element element, std::string attributes);
    /// What openBlock() would write for an element here: items outside of their lists are plain blocks.
    Element asOpened(Element element) const;
    void closeBlock(Opened opened);

    void openInline(Element element, std::string attributes);
    void closeInline();

    /// A word and its place in the plain text (negative: not part of it), which decides on highlights.
    void word(std::string_view utf8, qsizetype textOffset);
    /// White space between words: one blank, or as it is inside preformatted text.
    void space(std::string_view blanks);
    void lineBreak();
    void rule();
    /// The tag as it is to be written; inside a line.
    void picture(const std::string &tag);

    /// Inside preformatted text, so that blanks count.
    bool isPreformatted() const { return !m_blocks.empty() && m_blocks.back().element == Element::Pre; }
    bool isFull() const { return m_isFull; }
    void markCut() { m_isSomethingLeftOut = true; }
    bool isCut() const { return m_isFull || m_isSomethingLeftOut; }

    /// Closes what is open.
    std::string finish();

private:
    struct Block
    {
        Element element;
        std::string attributes;
        bool isWritten = false;
    };
    struct Inline
    {
        Element element;
        std::string attributes;
        quint32 serial = 0;
        bool isShown = true;
        int hides = -1; ///< the link around it that is interrupted by this one
    };

    Element parent() const { return m_blocks.empty() ? Element::Unknown : m_blocks.back().element; }
    Opened openLine();
    void softBreak();
    void writeBlocks();
    bool prepareLine();
    void syncInlines(qsizetype highlight);
    void writeBlanks();
    void closeInlinesTo(std::size_t depth);
    void endLine();
    bool hasRoomFor(std::size_t bytes);
    void startTag(Element element, std::string_view attributes);
    void endTag(Element element);
    void writePart(std::string_view utf8, qsizetype highlight);
    void writeBoundedCharacters(std::string_view utf8);

    std::string m_html;
    std::size_t m_measured = 0; ///< bytes of m_html that m_length counts
    qsizetype m_length = 0;     ///< in UTF-16 code units
    qsizetype m_limit;

    const QVector<Highlight> &m_highlights;
    qsizetype m_nextHighlight = 0;

    std::vector<Block> m_blocks;
    std::size_t m_unwritten = 0; ///< blocks of m_blocks that still wait for something to hold
    int m_lists = 0;
    int m_tables = 0;
    int m_cells = 0;

    std::vector<Inline> m_inlines;
    std::vector<Inline> m_written; ///< the inline elements that are open in m_html
    quint32 m_serial = 0;
    bool m_areInlinesInStep = true;

    std::string m_blanks; ///< due before the next word
    int m_breaksDue = 0;
    bool m_isLineEmpty = true; ///< nothing written in this block yet
    qsizetype m_unbroken = 0;  ///< characters since the last place where a line can be broken
    int m_marks = 0;           ///< combining marks just written

    bool m_isFull = false;
    bool m_isSomethingLeftOut = false;
};

} // namespace rendezvous::article
