#include "feed/xmlreader.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <cstring>
#include <memory>
#include <vector>

namespace rendezvous::feed {

namespace {

constexpr int fields = 5;

std::string_view view(const xmlChar *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

struct FreeContext {
    void operator()(xmlParserCtxt *context) const { xmlFreeParserCtxt(context); }
};

/// One run over one document: what the C callbacks share.
class Run
{
public:
    Run(XmlEvents &events, OnFault onFault) : m_events(events), m_onFault(onFault) { m_scopes.push_back({0, {}}); }

    void setContext(xmlParserCtxt *context) { m_context = context; }
    QStringList takeWarnings() { return std::move(m_warnings); }

    static void start(void *self, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int declaredCount,
                      const xmlChar **declared, int attributeCount, int, const xmlChar **attributes)
    {
        static_cast<Run *>(self)->onStart({name, prefix, uri}, {declared, declaredCount}, {attributes, attributeCount});
    }
    static void end(void *self, const xmlChar *, const xmlChar *, const xmlChar *) { static_cast<Run *>(self)->onEnd(); }
    static void text(void *self, const xmlChar *text, int length)
    {
        static_cast<Run *>(self)->m_events.characters({reinterpret_cast<const char *>(text), static_cast<size_t>(length)});
    }
#if LIBXML_VERSION >= 21200
    static void fault(void *self, const xmlError *error) { static_cast<Run *>(self)->onFault(*error); }
#else
    static void fault(void *self, xmlError *error) { static_cast<Run *>(self)->onFault(*error); }
#endif

private:
    struct Level {
        int depth;
        XmlScope scope;
    };
    /// The names of namespaces are shared strings, so an address says which one it is.
    struct Resolved {
        const xmlChar *uri = nullptr;
        const xmlChar *prefix = nullptr;
        XmlNamespace ns = XmlNamespace::None;
    };

    struct QName {
        const xmlChar *name;
        const xmlChar *prefix;
        const xmlChar *uri;
    };
    struct List {
        const xmlChar **entries;
        int count;
    };

    void onStart(const QName &name, const List &declared, const XmlAttributes &attributes)
    {
        ++m_depth;
        for (int i = 0; i < attributes.size(); ++i) {
            if (attributes.prefix(i) == "xml")
                narrow(attributes.name(i), attributes.value(i));
        }
        const int line = m_context->input ? m_context->input->line : 0;
        m_events.startElement({resolve(name.uri, name.prefix), view(name.name), view(name.prefix), view(name.uri), attributes,
                               m_scopes.back().scope, line, declared.entries, declared.count});
    }

    void onEnd()
    {
        m_events.endElement();
        if (m_scopes.back().depth == m_depth)
            m_scopes.pop_back();
        --m_depth;
    }

    void narrow(std::string_view name, std::string_view value)
    {
        if (name != "base" && name != "lang")
            return;
        if (m_scopes.back().depth != m_depth) {
            Level level{m_depth, m_scopes.back().scope};
            m_scopes.push_back(std::move(level));
        }
        XmlScope &scope = m_scopes.back().scope;
        if (name == "lang") {
            scope.language = toText(value.substr(0, 64)).trimmed();
            return;
        }
        const QUrl url(toText(value).trimmed());
        const QString scheme = url.scheme().toLower();
        const bool isUsable = scheme.isEmpty() || scheme == QLatin1String("http") || scheme == QLatin1String("https");
        if (url.isValid() && isUsable)
            scope.base = scope.base.isEmpty() ? url : scope.base.resolved(url);
    }

    XmlNamespace resolve(const xmlChar *uri, const xmlChar *prefix)
    {
        for (const Resolved &known : m_resolved) {
            if (known.uri == uri && known.prefix == prefix)
                return known.ns;
        }
        constexpr size_t most = 32;
        const XmlNamespace ns = xmlNamespace(view(uri), view(prefix));
        if (m_resolved.size() < most)
            m_resolved.push_back({uri, prefix, ns});
        return ns;
    }

    void onFault(const xmlError &error)
    {
        constexpr int most = 8;
        if (m_warnings.size() < most) {
            m_warnings += QStringLiteral("line %1: %2").arg(error.line).arg(QString::fromUtf8(error.message ? error.message : "").trimmed());
        }
        const bool isAboutNamespaces = error.domain == XML_FROM_NAMESPACE;
        if (m_onFault == OnFault::Stop && !isAboutNamespaces && error.level >= XML_ERR_ERROR)
            xmlStopParser(m_context);
    }

    XmlEvents &m_events;
    OnFault m_onFault;
    xmlParserCtxt *m_context = nullptr;
    std::vector<Level> m_scopes;
    std::vector<Resolved> m_resolved;
    QStringList m_warnings;
    int m_depth = 0;
};

} // namespace

std::string_view XmlAttributes::name(int index) const { return view(m_raw[index * fields]); }
std::string_view XmlAttributes::prefix(int index) const { return view(m_raw[index * fields + 1]); }
std::string_view XmlAttributes::uri(int index) const { return view(m_raw[index * fields + 2]); }

std::string_view XmlAttributes::value(int index) const
{
    const unsigned char *begin = m_raw[index * fields + 3];
    const unsigned char *end = m_raw[index * fields + 4];
    return {reinterpret_cast<const char *>(begin), static_cast<size_t>(end - begin)};
}

int XmlAttributes::indexOf(std::string_view wanted) const
{
    for (int i = 0; i < m_count; ++i) {
        if (name(i) == wanted)
            return i;
    }
    return -1;
}

std::string_view XmlAttributes::value(std::string_view wanted) const
{
    const int index = indexOf(wanted);
    return index < 0 ? std::string_view() : value(index);
}

bool XmlAttributes::has(std::string_view wanted) const { return indexOf(wanted) >= 0; }

bool XmlElement::declaresNamespace(std::string_view part) const
{
    for (int i = 0; i < declaredCount; ++i) {
        if (view(declared[2 * i + 1]).find(part) != std::string_view::npos)
            return true;
    }
    return false;
}

XmlReading readXml(const QByteArray &utf8, XmlEvents &events, OnFault onFault)
{
    XmlReading reading;
    const std::unique_ptr<xmlParserCtxt, FreeContext> context(xmlNewParserCtxt());
    if (!context)
        return {false, {QStringLiteral("no memory for the parser")}};
    Run run(events, onFault);
    run.setContext(context.get());

    xmlSAXHandler handler;
    std::memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = &Run::start;
    handler.endElementNs = &Run::end;
    handler.characters = &Run::text;
    handler.ignorableWhitespace = &Run::text;
    handler.cdataBlock = &Run::text;
    handler.serror = &Run::fault;
    *context->sax = handler;
    context->userData = &run;

    // The bytes are UTF-8 by now, whatever their declaration still says.
    const int options = XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_NOENT | (onFault == OnFault::Recover ? XML_PARSE_RECOVER : 0);
    xmlDoc *document = xmlCtxtReadMemory(context.get(), utf8.constData(), static_cast<int>(utf8.size()), nullptr, nullptr, options);
    if (document)
        xmlFreeDoc(document);
    reading.isWellFormed = context->wellFormed == 1;
    reading.warnings = run.takeWarnings();
    return reading;
}

} // namespace rendezvous::feed
