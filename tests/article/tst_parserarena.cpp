#include "article/parserarena.h"

#include <QtTest>

#include <algorithm>
#include <cstring>
#include <vector>

using namespace rendezvous::article;

class TestParserArena : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesDoNotOverlap()
    {
        ParserArena arena;
        std::vector<std::pair<unsigned char *, std::size_t>> pieces;
        for (std::size_t i = 0; i < 5'000; ++i) {
            const std::size_t size = i * 37 % 3'000;
            auto *piece = static_cast<unsigned char *>(arena.allocate(size));
            QCOMPARE(reinterpret_cast<std::uintptr_t>(piece) % sizeof(void *), std::uintptr_t(0));
            std::memset(piece, int(i % 251), size);
            pieces.emplace_back(piece, size);
        }
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            for (std::size_t at = 0; at < pieces[i].second; ++at)
                QCOMPARE(pieces[i].first[at], static_cast<unsigned char>(i % 251));
        }
    }

    /// The parser reads a field that it never sets.
    void firstPiecesAreZeroWhateverTheMemoryHeld()
    {
        for (int round = 0; round < 20; ++round) {
            {
                ParserArena before;
                for (std::size_t i = 0; i < 600; ++i)
                    std::memset(before.allocate(200), 0xA5, 200);
            }
            ParserArena arena;
            for (std::size_t i = 0; i < 20; ++i) {
                const auto *piece = static_cast<const unsigned char *>(arena.allocate(200));
                QVERIFY(std::all_of(piece, piece + 200, [](unsigned char byte) { return byte == 0; }));
            }
        }
    }

    void whatIsReleasedIsUsedAgain()
    {
        ParserArena arena;
        void *small = arena.allocate(100);
        arena.release(small);
        QCOMPARE(arena.allocate(104), small); // of one class of sizes
        void *large = arena.allocate(100'000);
        arena.release(large);
        arena.release(nullptr);
    }

    void manySizesComeAndGo()
    {
        ParserArena arena;
        std::vector<void *> live;
        for (std::size_t i = 0; i < 50'000; ++i) {
            void *piece = arena.allocate(1 + i * 7919 % 1'500);
            std::memset(piece, 0xA5, 1 + i * 7919 % 1'500);
            live.push_back(piece);
            if (i % 3 != 0) {
                std::swap(live[i * 31 % live.size()], live.back());
                arena.release(live.back());
                live.pop_back();
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestParserArena)
#include "tst_parserarena.moc"
