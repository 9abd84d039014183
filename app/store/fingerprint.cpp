#include "store/fingerprint.h"

namespace rendezvous::store {

namespace {

/// FNV-1a over UTF-16 units: what is wanted is the same number next year and on every system.
class Hash
{
public:
    void add(char16_t unit) { m_state = (m_state ^ unit) * 0x100000001b3ULL; }
    void add(QStringView text)
    {
        for (const QChar c : text)
            add(c.unicode());
        add(u'\0');
    }
    /// A run of white space is one space, and none beside a tag.
    void addMarkup(QStringView markup)
    {
        bool isSpacePending = false;
        char16_t previous = u'>';
        for (const QChar c : markup) {
            const char16_t unit = c.unicode();
            if (unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r') {
                isSpacePending = true;
                continue;
            }
            if (isSpacePending && previous != u'>' && unit != u'<')
                add(u' ');
            isSpacePending = false;
            add(unit);
            previous = unit;
        }
        add(u'\0');
    }
    qint64 value() const { return static_cast<qint64>(m_state); }

private:
    quint64 m_state = 0xcbf29ce484222325ULL;
};

} // namespace

qint64 fingerprint(const IncomingItem &item)
{
    Hash hash;
    hash.add(item.title);
    hash.add(item.author);
    hash.add(QString(item.link.toString(QUrl::FullyEncoded)));
    hash.addMarkup(item.summary);
    hash.addMarkup(item.content);
    for (const Enclosure &enclosure : item.enclosures)
        hash.add(QString(enclosure.url.toString(QUrl::FullyEncoded)));
    return hash.value();
}

} // namespace rendezvous::store
