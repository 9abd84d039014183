#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <gumbo.h>

#include <vector>

/// The output of the cleaner as a bare HTML parser sees it.
struct ParsedElement {
    QString name;
    QHash<QString, QString> attributes;
    int depth = 0;
    bool isHtml = true;
};

inline std::vector<ParsedElement> parseMarkup(const QString &html)
{
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_BODY;
    const QByteArray utf8 = html.toUtf8();
    GumboOutput *output = gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size()));
    std::vector<ParsedElement> elements;
    std::vector<std::pair<const GumboNode *, int>> waiting{{output->root, 0}};
    while (!waiting.empty()) {
        const auto [node, depth] = waiting.back();
        waiting.pop_back();
        if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
            continue;
        const GumboElement &element = node->v.element;
        if (depth > 0) {
            ParsedElement parsed;
            GumboStringPiece tag = element.original_tag;
            gumbo_tag_from_original_text(&tag);
            parsed.name = element.tag == GUMBO_TAG_UNKNOWN ? QString::fromUtf8(tag.data, qsizetype(tag.length))
                                                           : QString::fromUtf8(gumbo_normalized_tagname(element.tag));
            for (unsigned i = 0; i < element.attributes.length; ++i) {
                const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
                parsed.attributes.insert(QString::fromUtf8(attribute->name), QString::fromUtf8(attribute->value));
            }
            parsed.depth = depth;
            parsed.isHtml = element.tag_namespace == GUMBO_NAMESPACE_HTML;
            elements.push_back(parsed);
        }
        for (unsigned i = element.children.length; i-- > 0;)
            waiting.emplace_back(static_cast<const GumboNode *>(element.children.data[i]), depth + 1);
    }
    gumbo_destroy_output(&options, output);
    return elements;
}

/// What in a page is not of the allow-list; empty: it is safe.
inline QString faultOf(const QString &html)
{
    static const QSet<QString> allowed = [] {
        const QStringList names = QStringLiteral(
            "p div span br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code kbd samp var tt b strong i em u s "
            "strike del ins small big sub sup mark a img table caption thead tbody tfoot tr th td col colgroup figure "
            "figcaption cite q abbr dfn time center ruby rt rp").split(u' ');
        return QSet<QString>(names.begin(), names.end());
    }();
    static const QHash<QString, QString> homes{
        {QStringLiteral("href"), QStringLiteral("a")},        {QStringLiteral("src"), QStringLiteral("img")},
        {QStringLiteral("alt"), QStringLiteral("img")},       {QStringLiteral("width"), QStringLiteral("img")},
        {QStringLiteral("height"), QStringLiteral("img")},    {QStringLiteral("colspan"), QStringLiteral("td th")},
        {QStringLiteral("rowspan"), QStringLiteral("td th")}, {QStringLiteral("start"), QStringLiteral("ol")},
        {QStringLiteral("type"), QStringLiteral("ol")},       {QStringLiteral("value"), QStringLiteral("li")},
        {QStringLiteral("datetime"), QStringLiteral("time")}, {QStringLiteral("dir"), QString()},
        {QStringLiteral("lang"), QString()},                  {QStringLiteral("title"), QString()},
        {QStringLiteral("align"), QString()}};
    for (const ParsedElement &element : parseMarkup(html)) {
        if (!element.isHtml || !allowed.contains(element.name))
            return QStringLiteral("element ") + element.name;
        for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it) {
            const QString home = homes.value(it.key(), QStringLiteral("-"));
            if (!home.isEmpty() && !home.split(u' ').contains(element.name))
                return QStringLiteral("attribute %1 of %2").arg(it.key(), element.name);
        }
        const QString href = element.attributes.value(QStringLiteral("href"));
        if (!href.isNull() && !href.startsWith(QLatin1String("http://")) && !href.startsWith(QLatin1String("https://"))
            && !href.startsWith(QLatin1String("mailto:")))
            return QStringLiteral("link to ") + href;
        if (!href.isNull() && !QUrl(href).isValid())
            return QStringLiteral("invalid link ") + href;
        const QString src = element.attributes.value(QStringLiteral("src"));
        const bool isSafeSource = src.isNull() || src.startsWith(QLatin1String("http://"))
            || src.startsWith(QLatin1String("https://")) || src.startsWith(QLatin1String("data:image/png;base64,"))
            || src.startsWith(QLatin1String("data:image/jpeg;base64,"))
            || src.startsWith(QLatin1String("data:image/gif;base64,"))
            || src.startsWith(QLatin1String("data:image/webp;base64,"));
        if (!isSafeSource)
            return QStringLiteral("picture of ") + src;
    }
    return {};
}
