#include "article/brokenlines.h"

namespace rendezvous::article {
namespace {

bool isBlock(HtmlNode node)
{
    const Role role = traitsOf(node.element()).role;
    return role == Role::Block || role == Role::BlockAs || role == Role::Dropped;
}

} // namespace

std::vector<Line> linesOf(HtmlNode block)
{
    std::vector<Line> lines(1);
    std::vector<HtmlNode> waiting{block};
    while (!waiting.empty()) {
        const HtmlNode node = waiting.back();
        waiting.pop_back();
        if (node.isText()) {
            lines.back().utf8 += node.text();
            lines.back().texts.push_back(node);
        } else if (node.isElement()) {
            const bool isApart = node != block && isBlock(node);
            if (isApart) {
                lines.back().isBlock = lines.back().texts.empty();
                if (!lines.back().isBlock)
                    lines.push_back({{}, {}, true});
            }
            if ((isApart || node.element() == Element::Br) &&
                !(lines.back().texts.empty() && !lines.back().isBlock))
                lines.emplace_back();
            for (unsigned i = isApart ? 0 : node.childCount(); i-- > 0;)
                waiting.push_back(node.child(i));
        }
    }
    return lines;
}

} // namespace rendezvous::article
