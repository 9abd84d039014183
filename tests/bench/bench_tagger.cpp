#include "support/shareddata.h"
#include "tagging/gazetteer.h"
#include "tagging/language.h"
#include "tagging/tables.h"
#include "tagging/tagger.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>
#include <cstdio>
#include <ctime>
#include <queue>
#include <unordered_map>
#include <vector>

// Speed of the tagger over mixed text of fourteen languages, beside a bare Aho-Corasick pass over the same bytes
// with the same names. Fails below 40 MB/s, below a quarter of the bare pass, or when loading takes over 30 ms.

using namespace rendezvous;
using namespace rendezvous::tagging;

namespace {

/// Aho and Corasick, 1975, over bytes; edges in one hash table, those of the root in an array.
class BareAutomaton
{
public:
    void add(const QByteArray &word)
    {
        std::uint32_t state = 0;
        for (const char c : word) {
            std::uint32_t &next = m_edges[key(state, c)];
            if (next == 0) {
                next = ++m_last;
                m_children.push_back({state, c});
            }
            state = next;
        }
        m_ends.resize(m_last + 1);
        m_ends[state] = true;
    }

    void finish()
    {
        m_ends.resize(m_last + 1);
        m_fails.assign(m_last + 1, 0);
        std::vector<std::vector<std::pair<char, std::uint32_t>>> byParent(m_last + 1);
        for (std::uint32_t i = 0; i < m_last; ++i)
            byParent[m_children[i].first].push_back({m_children[i].second, i + 1});
        std::queue<std::uint32_t> open;
        for (const auto &[c, child] : byParent[0]) {
            m_root[static_cast<unsigned char>(c)] = child;
            open.push(child);
        }
        for (; !open.empty(); open.pop()) {
            for (const auto &[c, child] : byParent[open.front()]) {
                m_fails[child] = step(m_fails[open.front()], c);
                open.push(child);
            }
        }
    }

    std::size_t count(const QByteArray &text) const
    {
        std::size_t found = 0;
        std::uint32_t state = 0;
        for (const char c : text) {
            state = step(state, c);
            found += m_ends[state] ? 1 : 0;
        }
        return found;
    }

private:
    static std::uint64_t key(std::uint32_t state, char c)
    {
        return (static_cast<std::uint64_t>(state) << 8) | static_cast<unsigned char>(c);
    }

    std::uint32_t step(std::uint32_t state, char c) const
    {
        while (state != 0) {
            const auto edge = m_edges.find(key(state, c));
            if (edge != m_edges.end())
                return edge->second;
            state = m_fails[state];
        }
        return m_root[static_cast<unsigned char>(c)];
    }

    std::unordered_map<std::uint64_t, std::uint32_t> m_edges;
    std::vector<std::pair<std::uint32_t, char>> m_children;
    std::vector<std::uint32_t> m_fails;
    std::vector<bool> m_ends;
    std::uint32_t m_root[256] = {};
    std::uint32_t m_last = 0;
};

/// Without what stands in angle brackets; good enough for a bench.
QString withoutMarkup(const QString &text)
{
    QString plain;
    bool isInside = false;
    for (const QChar c : text) {
        if (c == u'<' || c == u'>')
            isInside = c == u'<';
        else if (!isInside)
            plain += c;
    }
    return plain.simplified();
}

/// The texts of real feeds, where they are, in items of a usual length; and every sentence of the tests, which name
/// something far more often than news do.
QVector<TaggedText> texts()
{
    constexpr qsizetype itemSize = 2500;
    QString all;
    const QDir folder(testData(QStringLiteral("tagging")));
    const QStringList names = folder.entryList({QStringLiteral("sentences-*.jsonl")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QList<QByteArray> lines = readFile(folder.filePath(name)).split('\n');
        for (const QByteArray &line : lines)
            all += QJsonDocument::fromJson(line).object().value(u"text").toString() + u' ';
    }
    QDirIterator feeds(sharedData(QStringLiteral("corpus")), {QStringLiteral("*.xml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (feeds.hasNext() && all.size() < 1'500'000)
        all += withoutMarkup(QString::fromUtf8(readFile(feeds.next()).left(30'000))) + u' ';
    QVector<TaggedText> items;
    for (qsizetype at = 0; at < all.size(); at += itemSize)
        items.append({all.mid(at, 70), all.mid(at + 70, itemSize - 70), {}});
    return items;
}

qint64 bytesOf(const QVector<TaggedText> &items)
{
    qint64 bytes = 0;
    for (const TaggedText &item : items)
        bytes += item.title.toUtf8().size() + item.text.toUtf8().size();
    return bytes;
}

/// Of this process alone: other work on the machine does not count.
class ProcessorTimer
{
public:
    void restart() { m_start = std::clock(); }
    qint64 nsecsElapsed() const
    {
        return static_cast<qint64>(static_cast<double>(std::clock() - m_start) * 1e9 / CLOCKS_PER_SEC);
    }

private:
    std::clock_t m_start = std::clock();
};

double megabytesPerSecond(qint64 bytes, qint64 nanoseconds)
{
    return static_cast<double>(bytes) * 1000.0 / static_cast<double>(nanoseconds);
}

} // namespace

int main()
{
    constexpr int rounds = 3;
    ProcessorTimer timer;
    const auto gazetteer = Gazetteer::load();
    if (!gazetteer)
        return 1;
    const auto tagger = Tagger::build(*gazetteer);
    const double loading = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const QVector<TaggedText> items = texts();
    const qint64 bytes = bytesOf(items) * rounds;

    qsizetype mentions = 0;
    timer.restart();
    for (int round = 0; round < rounds; ++round) {
        for (const TaggedText &item : items)
            mentions += (*tagger)->tag(item).mentions.size();
    }
    const double tagging = megabytesPerSecond(bytes, timer.nsecsElapsed());

    BareAutomaton bare;
    const Tables &tables = (*gazetteer)->tables();
    for (const SourceForm &form : tables.forms)
        bare.add(tables.text(form).toUtf8());
    bare.finish();
    QVector<QByteArray> raw;
    for (const TaggedText &item : items)
        raw.append(item.title.toUtf8() + item.text.toUtf8());
    std::size_t found = 0;
    timer.restart();
    for (int round = 0; round < rounds; ++round) {
        for (const QByteArray &text : raw)
            found += bare.count(text);
    }
    const double bareSpeed = megabytesPerSecond(bytes, timer.nsecsElapsed());

    timer.restart();
    qsizetype detected = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const TaggedText &item : items)
            detected += detectLanguage(item.text).size();
    }
    const double detecting = megabytesPerSecond(bytes, timer.nsecsElapsed());
    std::printf("loading    %6.1f ms (30 at most)\n", loading);
    std::printf("tagging    %6.1f MB/s (40 at least), %lld mentions\n", tagging, static_cast<long long>(mentions));
    std::printf("bare pass  %6.1f MB/s, %zu hits; the tagger has %.2f of it (0.25 at least)\n", bareSpeed, found,
                tagging / bareSpeed);
    std::printf("languages  %6.1f MB/s (%lld)\n", detecting, static_cast<long long>(detected));
    return loading <= 30 && tagging >= 40 && tagging >= bareSpeed / 4 ? 0 : 1;
}
