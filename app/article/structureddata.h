#pragma once

#include <QString>

#include <string_view>

namespace rendezvous::article {

/// The schema.org article that a page describes in JSON-LD.
struct StructuredArticle
{
    QString headline;
    QString authors;       ///< people, separated by commas
    QString organizations; ///< that are said to be its authors
    QString publisher;
    QString published;
    QString language;
    QString image;
    QString body;
};

/// The first article among the JSON-LD scripts of a page, in @graph and lists too. Empty fields: not said.
StructuredArticle readStructuredArticle(std::string_view utf8);

} // namespace rendezvous::article
