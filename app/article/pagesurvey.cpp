#include "article/pagesurvey.h"

#include "article/style.h"
#include "article/utf8.h"

namespace rendezvous::article {
namespace {

using E = Element;

struct Weight
{
    int text = 0;
    int marks = 0;
};

bool isMark(char32_t c)
{
    switch (c) {
    case U',':
    case U'.':
    case U';':
    case U'!':
    case U'?':
    case U'\u060c':
    case U'\u061b':
    case U'\u061f':
    case U'\u0964':
    case U'\u3001':
    case U'\u3002':
    case U'\uff01':
    case U'\uff0c':
    case U'\uff1b':
    case U'\uff1f':
        return true;
    default:
        return false;
    }
}

Weight weigh(std::string_view utf8)
{
    Weight weight;
    for (std::size_t position = 0; position < utf8.size();) {
        const char32_t c = takeCodePoint(utf8, position);
        if (c < 0x80 && isHtmlSpace(char(c)))
            continue;
        const bool isSyllable = isWrittenWithoutBlanks(c) || (c >= 0xac00 && c <= 0xd7a3);
        weight.text += isSyllable ? 3 : 1;
        weight.marks += isMark(c);
    }
    return weight;
}

bool isBlockElement(E e)
{
    const Role role = traitsOf(e).role;
    return role == Role::Block || role == Role::BlockAs || e == E::Body;
}

bool isSeen(HtmlNode node)
{
    const std::string_view style = node.attribute("style");
    return traitsOf(node.element()).role != Role::Dropped && !node.hasAttribute("hidden") &&
           (style.empty() || !isHidingStyle(style)) && node.element() != E::Noscript;
}

class Survey
{
public:
    explicit Survey(HtmlNode root)
    {
        add(root, -1);
        m_frames.push_back({root, 0, 0, false});
        while (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            if (frame.nextChild == frame.node.childCount())
                m_frames.pop_back();
            else
                enter(frame.node.child(frame.nextChild++), Frame(frame));
        }
        for (std::size_t i = m_places.size(); i-- > 1;) {
            const Place &place = m_places[i];
            Place &parent = m_places[std::size_t(place.parent)];
            parent.text += place.text;
            parent.linkText += place.linkText;
            parent.pictures += place.pictures;
            parent.last = std::max(parent.last, place.last);
        }
    }

    Places take() { return std::move(m_places); }

private:
    struct Frame
    {
        HtmlNode node;
        int place;
        int block;
        bool isInLink;
        unsigned nextChild = 0;
    };

    int add(HtmlNode node, int parent)
    {
        const int index = int(m_places.size());
        Place place;
        place.node = node;
        place.parent = parent;
        place.last = index;
        place.element = node.element();
        place.named = namedFor(node);
        place.isBlock = isBlockElement(place.element);
        const Role role = traitsOf(place.element).role;
        place.pictures = role == Role::Picture || role == Role::Media;
        m_places.push_back(place);
        return index;
    }

    void enter(HtmlNode node, const Frame &around)
    {
        if (node.isText()) {
            count(weigh(node.text()), around);
        } else if (node.isElement() && isSeen(node)) {
            const int index = add(node, around.place);
            const E element = node.element();
            m_frames.push_back({node, index, isBlockElement(element) ? index : around.block,
                                around.isInLink || (element == E::A && node.hasAttribute("href"))});
        }
    }

    void count(const Weight &weight, const Frame &around)
    {
        Place &place = m_places[std::size_t(around.place)];
        Place &block = m_places[std::size_t(around.block)];
        place.text += weight.text;
        block.ownText += weight.text;
        block.ownMarks += weight.marks;
        if (around.isInLink) {
            place.linkText += weight.text;
            block.ownLinkText += weight.text;
        }
    }

    Places m_places;
    std::vector<Frame> m_frames;
};

} // namespace

Places surveyPage(const HtmlTree &tree)
{
    return Survey(tree.root()).take();
}

void takeOut(Places &places, std::size_t place)
{
    for (std::size_t i = place; i <= std::size_t(places[place].last); ++i)
        places[i].isOut = true;
}

QString ownLine(HtmlNode block)
{
    std::string line;
    std::vector<HtmlNode> waiting{block};
    while (!waiting.empty()) {
        const HtmlNode node = waiting.back();
        waiting.pop_back();
        if (node.isText()) {
            line += node.text();
            continue;
        }
        const bool isApart =
            !node.isElement() || (!(node == block) && (isBlockElement(node.element()) || !isSeen(node)));
        if (isApart || node.element() == E::Br)
            line += ' ';
        for (unsigned i = isApart ? 0 : node.childCount(); i-- > 0;)
            waiting.push_back(node.child(i));
    }
    return QString::fromStdString(line).simplified();
}

} // namespace rendezvous::article
