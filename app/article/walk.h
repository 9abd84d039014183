#pragma once

#include "article/htmltree.h"
#include "article/pagewriter.h"
#include "article/pictures.h"
#include "article/safepage.h"
#include "article/textwriter.h"

#include <QSet>

#include <functional>
#include <vector>

namespace rendezvous::article {

struct WalkOptions
{
    QUrl base;
    bool isForDisplay = false;
    std::function<bool(HtmlNode)> isLeftOut = {}; ///< elements and texts that are passed over
    bool hasAlternatives = true;             ///< what stands for a picture is text
};

/// Goes once through a tree, without recursion, and tells a text writer and a page writer what it meets. Both
/// are optional, and what one is told does not depend on the other: so places in the text fit the page.
class Walk
{
public:
    Walk(const WalkOptions &options, TextWriter *text, PageWriter *page);

    void run(HtmlNode root);
    /// The same with the element itself.
    void runWhole(HtmlNode element);

    // what a tree holds, for those who know it without one
    void text(std::string_view utf8) { words(utf8, false); }
    /// The same of what is known for isCleanText(), which is then not looked at again.
    void cleanText(std::string_view utf8) { words(utf8, true); }
    void lineBreak();
    void boundary();
    void picture(HtmlNode img);

    QVector<PageImage> takeImages() { return std::move(m_images); }
    QVector<QUrl> takeLinks();

private:
    enum class Leave : quint8 { Nothing, Block, Inline, RubyText, Noscript, Picture };
    struct Frame
    {
        HtmlNode node;
        unsigned nextChild = 0;
        Leave leave = Leave::Nothing;
        PageWriter::Opened opened = PageWriter::Opened::Nothing;
        bool isPreformatted = false;
    };

    void walkFrames();
    void enter(HtmlNode node);
    void enterElement(HtmlNode node);
    void leave(const Frame &frame);
    void descend(HtmlNode node, Leave leave) { m_frames.push_back({node, 0, leave, {}, false}); }
    void enterBlock(HtmlNode node, Element shownAs);
    void enterInline(HtmlNode node, Element shownAs);
    void enterRubyText(HtmlNode node);

    void words(std::string_view utf8, bool isClean);
    void word(std::string_view utf8, bool isClean);
    void blanks(std::string_view utf8);
    void settleBlanks(char32_t next);

    void showPicture(const QByteArray &address, std::string_view alt, const PictureSource &source,
                     HtmlNode img);
    void media(HtmlNode node);
    void linkLine(const QByteArray &address, const QByteArray &poster, std::string_view label);
    void noteLink(const QByteArray &address);

    const WalkOptions &m_options;
    TextWriter *m_text;
    PageWriter *m_page;
    std::vector<Frame> m_frames;
    int m_preformatted = 0;
    int m_rubyTexts = 0;
    int m_noscripts = 0;
    int m_pictures = 0;
    QByteArray m_pictureAddress; ///< of the source elements of the picture around
    bool m_hasBlanks = false;
    bool m_hasLineEnd = false;
    bool m_isAfterWideCharacter = false;
    std::string m_scratch;

    QVector<PageImage> m_images;
    QSet<QByteArray> m_imageAddresses;
    QVector<QByteArray> m_links; ///< as bytes while the tree is alive: addresses in parts are large
    QSet<QByteArray> m_linkAddresses;
};

} // namespace rendezvous::article
