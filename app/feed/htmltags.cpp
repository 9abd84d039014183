#include "feed/htmltags.h"

#include "core/bounds.h"
#include "feed/titletext.h"

#include <algorithm>

namespace rendezvous::feed {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Elements whose text is no mark-up.
bool isRaw(const QByteArray &name)
{
    return name == "script" || name == "style" || name == "textarea" || name == "noembed" || name == "xmp";
}

class Scanner
{
public:
    explicit Scanner(const QByteArray &html) : m_html(html) {}

    void scan(const QVector<QByteArray> &names, const std::function<void(const HtmlTag &)> &take)
    {
        while ((m_at = m_html.indexOf('<', m_at)) >= 0) {
            if (m_html.mid(m_at, 4) == "<!--") {
                skipComment();
                continue;
            }
            ++m_at;
            if (m_at >= m_html.size() || !isLetter(m_html[m_at]))
                continue;
            const qsizetype start = m_at;
            while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != '>' && m_html[m_at] != '/')
                ++m_at;
            const QByteArray name = m_html.mid(start, qMin<qsizetype>(m_at - start, 64)).toLower();
            const bool isWanted = names.contains(name);
            HtmlTag tag;
            tag.name = name;
            readAttributes(isWanted ? &tag : nullptr);
            if (isWanted) {
                constexpr qsizetype longest = 1024;
                const qsizetype end = m_html.indexOf('<', m_at);
                tag.text = QString::fromUtf8(m_html.mid(m_at, qMin(longest, end < 0 ? m_html.size() : end - m_at)));
                take(tag);
            }
            if (isRaw(name))
                skipRaw(name);
        }
    }

private:
    void readAttributes(HtmlTag *tag)
    {
        while (m_at < m_html.size() && m_html[m_at] != '>') {
            if (isBlank(m_html[m_at]) || m_html[m_at] == '/') {
                ++m_at;
                continue;
            }
            const qsizetype start = m_at++;
            while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != '=' && m_html[m_at] != '>' && m_html[m_at] != '/')
                ++m_at;
            const QByteArray name = m_html.mid(start, qMin<qsizetype>(m_at - start, 64)).toLower();
            const QByteArrayView value = readValue();
            if (tag && tag->attributes.size() < bounds::htmlAttributes && value.size() <= bounds::address)
                tag->attributes.append({name, titleText(QString::fromUtf8(value), TextType::Html)});
        }
        m_at = qMin(m_at + 1, m_html.size());
    }

    QByteArrayView readValue()
    {
        qsizetype at = m_at;
        while (at < m_html.size() && isBlank(m_html[at]))
            ++at;
        if (at >= m_html.size() || m_html[at] != '=')
            return {};
        ++at;
        while (at < m_html.size() && isBlank(m_html[at]))
            ++at;
        if (at >= m_html.size()) {
            m_at = at;
            return {};
        }
        const char quote = m_html[at];
        if (quote == '"' || quote == '\'') {
            const qsizetype end = m_html.indexOf(quote, at + 1);
            m_at = end < 0 ? m_html.size() : end + 1;
            return QByteArrayView(m_html).sliced(at + 1, (end < 0 ? m_html.size() : end) - at - 1);
        }
        m_at = at;
        while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != '>')
            ++m_at;
        return QByteArrayView(m_html).sliced(at, m_at - at);
    }

    /// HTML Standard, 13.2.5.43 and following: "<!-->" and "<!--->" are whole comments, "--!>" ends one too.
    void skipComment()
    {
        const qsizetype inside = m_at + 4;
        for (m_at = m_html.indexOf("--", m_at + 2); m_at >= 0; m_at = m_html.indexOf("--", m_at + 1)) {
            const QByteArrayView behind = QByteArrayView(m_html).sliced(m_at + 2);
            const bool isOdd = m_at >= inside && behind.startsWith("!>");
            if (isOdd || behind.startsWith('>')) {
                m_at += isOdd ? 4 : 3;
                return;
            }
        }
        m_at = m_html.size();
    }

    void skipRaw(const QByteArray &name)
    {
        const QByteArray end = "</" + name;
        while ((m_at = m_html.indexOf("</", m_at)) >= 0) {
            const qsizetype behind = m_at + end.size();
            const bool isWhole = behind >= m_html.size() || isBlank(m_html[behind]) ||
                                 m_html[behind] == '>' || m_html[behind] == '/';
            if (isWhole && m_html.mid(m_at, end.size()).toLower() == end)
                return;
            m_at += 2;
        }
        m_at = m_html.size();
    }

    const QByteArray &m_html;
    qsizetype m_at = 0;
};

} // namespace

QString HtmlTag::attribute(QByteArrayView wanted) const
{
    const auto found = std::find_if(attributes.cbegin(), attributes.cend(), [wanted](const auto &pair) { return pair.first == wanted; });
    return found == attributes.cend() ? QString() : found->second;
}

void forEachTag(const QByteArray &html, const QVector<QByteArray> &names, const std::function<void(const HtmlTag &)> &take)
{
    Scanner(html).scan(names, take);
}

} // namespace rendezvous::feed
