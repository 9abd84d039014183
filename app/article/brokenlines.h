#pragma once

#include "article/htmltree.h"

#include <QString>

#include <string>
#include <vector>

namespace rendezvous::article {

/// What stands between two line breaks of a block, or in the place of a block inside it.
struct Line
{
    std::string utf8;
    std::vector<HtmlNode> texts; ///< the nodes that it is made of
    bool isBlock = false;

    QString text() const { return QString::fromStdString(utf8).simplified(); }
};

/// The lines of a block without what is written in the blocks inside it.
std::vector<Line> linesOf(HtmlNode block);

} // namespace rendezvous::article
