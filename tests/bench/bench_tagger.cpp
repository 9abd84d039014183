#include "support/shareddata.h"
#include "tagging/fold.h"
#include "tagging/gazetteer.h"
#include "tagging/language.h"
#include "tagging/tables.h"
#include "tagging/tagger.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <random>
#include <utility>

// Speed of the tagger over short news, the same bytes of each of fourteen languages, beside a pass over the
// same texts that folds them and walks a trie of the same names. Fails below 40 MB/s, below a quarter of the
// bare pass, or when loading takes over 30 ms.

using namespace rendezvous;
using namespace rendezvous::tagging;

namespace {

/// Short items of news, as many bytes of each of the fourteen languages, in turn.
QVector<TaggedText> texts()
{
    constexpr qint64 bytesOfALanguage = 200'000;
    QMap<QString, QVector<TaggedText>> byLanguage;
    const QList<QByteArray> lines =
        readFile(testData(QStringLiteral("tagging/paragraphs.jsonl"))).split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject item = QJsonDocument::fromJson(line).object();
        if (!item.isEmpty())
            byLanguage[item.value(u"lang").toString()].append(
                {item.value(u"title").toString(), item.value(u"text").toString(), {}});
    }
    QVector<TaggedText> mixed;
    for (const QVector<TaggedText> &items : std::as_const(byLanguage)) {
        qint64 bytes = 0;
        for (qsizetype i = 0; bytes < bytesOfALanguage; i = (i + 1) % items.size()) {
            mixed.append(items.at(i));
            bytes += items.at(i).title.toUtf8().size() + items.at(i).text.toUtf8().size();
        }
    }
    std::mt19937 random(7);
    std::shuffle(mixed.begin(), mixed.end(), random);
    return mixed;
}

/// The trie of the same names walked from every place of the folded text, and nothing decided.
std::size_t countNames(const TrieView &names, const FoldedText &text)
{
    std::size_t found = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        names.walk(text.units() + at, [&found](std::size_t, std::uint32_t) { ++found; });
    return found;
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

/// Rounds of one kind of work. Rounds of different kinds take turns, so that a neighbour on the same core or
/// cache slows all of them down alike.
struct Rounds
{
    static constexpr int count = 7;

    double fastest = 0; ///< in MB/s
    double seconds = 0; ///< of all rounds

    template <class Round> void add(qint64 bytes, Round round)
    {
        ProcessorTimer timer;
        round();
        const auto elapsed = static_cast<double>(timer.nsecsElapsed());
        fastest = std::max(fastest, static_cast<double>(bytes) * 1000.0 / elapsed);
        seconds += elapsed / 1e9;
    }
};

} // namespace

int main()
{
    ProcessorTimer timer;
    const auto gazetteer = Gazetteer::load();
    if (!gazetteer)
        return 1;
    const auto tagger = Tagger::build(*gazetteer);
    const double loading = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const QVector<TaggedText> items = texts();
    const qint64 bytes = bytesOf(items);

    const TrieView names = (*gazetteer)->tables().nameTrie();
    qsizetype mentions = 0;
    std::size_t found = 0;
    qsizetype detected = 0;
    Rounds tagging;
    Rounds bare;
    Rounds detecting;
    for (int round = 0; round < Rounds::count; ++round) {
        tagging.add(bytes, [&] {
            mentions = 0;
            for (const TaggedText &item : items)
                mentions += (*tagger)->tag(item).mentions.size();
        });
        bare.add(bytes, [&] {
            found = 0;
            for (const TaggedText &item : items)
                found += countNames(names, FoldedText(item.title)) + countNames(names, FoldedText(item.text));
        });
        detecting.add(bytes, [&] {
            detected = 0;
            for (const TaggedText &item : items)
                detected += detectLanguage(item.text).size();
        });
    }
    const double share = bare.seconds / tagging.seconds;
    std::printf("loading    %6.1f ms (30 at most)\n", loading);
    std::printf("tagging    %6.1f MB/s (40 at least), %lld mentions\n", tagging.fastest,
                static_cast<long long>(mentions));
    std::printf("bare pass  %6.1f MB/s, %zu hits; the tagger has %.2f of it (0.25 at least)\n", bare.fastest,
                found, share);
    std::printf("languages  %6.1f MB/s (%lld)\n", detecting.fastest, static_cast<long long>(detected));
    return loading <= 30 && tagging.fastest >= 40 && share >= 0.25 ? 0 : 1;
}
