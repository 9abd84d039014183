#include "support/storefixture.h"

using namespace rendezvous;
using namespace rendezvous::store;

namespace {

const Tag roscosmos{TagKind::Agency, QStringLiteral("roscosmos")};
const Tag nasa{TagKind::Agency, QStringLiteral("nasa")};

IncomingFullText fullText(const QString &text)
{
    IncomingFullText full;
    full.page = QUrl(QStringLiteral("https://news.example/moved/x"));
    full.html = QStringLiteral("<p>") + text + QStringLiteral("</p>");
    full.text = text;
    full.words = 30;
    full.feedWords = 2;
    return full;
}

} // namespace

class TestFullTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_feed = m_fixture->addFeed(QStringLiteral("https://a.example/feed"), QStringLiteral("A"));
        m_id = addItem(QStringLiteral("short words"));
    }
    void cleanup() { m_fixture.reset(); }

    void itIsKeptBesideTheFeedsText()
    {
        QVERIFY(!item().fullText);
        IncomingFullText full = fullText(QStringLiteral("long words of the page"));
        full.isLossy = true;
        keep(full, true);
        m_fixture->close();
        m_fixture->open();
        const Item stored = item();
        QVERIFY(stored.isFullTextShown());
        QCOMPARE(stored.fullText->html, full.html);
        QCOMPARE(stored.fullText->page, full.page);
        QCOMPARE(stored.fullText->words, 30);
        QCOMPARE(stored.fullText->feedWords, 2);
        QVERIFY(stored.fullText->isLossy);
        QVERIFY(!stored.fullText->error);
        QVERIFY(stored.body().contains(QStringLiteral("short words")));
    }

    void theChoiceIsRememberedForEachItem()
    {
        QVERIFY(!show(true));
        keep(fullText(QStringLiteral("long")), false);
        QVERIFY(!item().isFullTextShown());
        QVERIFY(show(true));
        QVERIFY(item().isFullTextShown());
        QVERIFY(show(false));
        QVERIFY(!item().isFullTextShown());
    }

    void bothTextsAreSearched()
    {
        keep(fullText(QStringLiteral("Стыковка über 中俄合作")), true);
        for (const char *words : {"short", "стыковка", "uber", "合作"})
            QCOMPARE(count(words), 1);
        keep(fullText(QStringLiteral("rewritten")), true);
        QCOMPARE(count("стыковка"), 0);
        QCOMPARE(count("rewritten"), 1);
        QVERIFY(m_fixture->write([id = m_id](Writing &w) { return w.setRead({id}, true); }).isOk());
        QVERIFY(
            m_fixture
                ->write([](Writing &w) { return w.prune(QDateTime::currentDateTimeUtc().addDays(1), 10); })
                .isOk());
        QCOMPARE(count("rewritten"), 0);
    }

    void anEditByTheFeedMakesItStaleButKeepsIt()
    {
        IncomingFullText full = fullText(QStringLiteral("long words"));
        full.tags = QVector<ItemTag>{{nasa}};
        keep(full, true);
        QCOMPARE(item().header.tags, *full.tags);
        QCOMPARE(*m_fixture->read([id = m_id](const Reading &r) { return r.text(id); }),
                 QStringLiteral("long words"));

        addItem(QStringLiteral("edited words"));
        const Item edited = item();
        QVERIFY(edited.isFullTextShown());
        QVERIFY(edited.fullText->isStale);
        QCOMPARE(edited.revisions, 1);
        QCOMPARE(edited.header.tags.first().tag, roscosmos);
        QCOMPARE(*m_fixture->read([id = m_id](const Reading &r) { return r.text(id); }),
                 QStringLiteral("edited words"));
        QCOMPARE(count("long"), 1);
        QCOMPARE(count("edited"), 1);
        QCOMPARE(count("short"), 0);
    }

    void aFailureIsRememberedAndTakesNothingAway()
    {
        const Error gone{Error::Kind::NotFound, QStringLiteral("no article")};
        note(gone);
        QCOMPARE(item().fullText->error, gone);
        QVERIFY(!item().hasFullText());
        keep(fullText(QStringLiteral("long")), true);
        QVERIFY(!item().fullText->error);
        note(gone);
        QVERIFY(item().isFullTextShown());
        QCOMPARE(item().fullText->error, gone);
    }

    void aFeedThatAlwaysWantsThemNamesThoseThatAreMissing()
    {
        QVERIFY(missing().isEmpty());
        FeedChoices choices;
        choices.isFullText = true;
        QVERIFY(m_fixture->write([&](Writing &w) { return w.setChoices(m_feed, choices); }).isOk());
        QVERIFY(item().isFullTextWanted);
        QCOMPARE(missing(), QVector<ItemId>{m_id});
        keep(fullText(QStringLiteral("long")), true);
        QVERIFY(missing().isEmpty());
        addItem(QStringLiteral("edited"));
        QCOMPARE(missing(), QVector<ItemId>{m_id});
        QVERIFY(m_fixture->write([id = m_id](Writing &w) { return w.setRead({id}, true); }).isOk());
        QVERIFY(missing().isEmpty());
    }

    void anItemThatIsGoneTakesNone()
    {
        const ItemId nobody{4711};
        const auto kept = m_fixture->write([nobody](Writing &w) {
            return w.keepFullText(nobody, fullText(QStringLiteral("x")), true,
                                  QDateTime::currentDateTimeUtc());
        });
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::NotFound);
    }

    void thePublishersZoneIsKept()
    {
        QVERIFY(!item().header.publishedZone);
        IncomingItem incoming = StoreFixture::item(QStringLiteral("zoned"));
        incoming.publishedZone = -210;
        const ItemId id = m_fixture->addItems(m_feed, {incoming}).first();
        QCOMPARE(m_fixture->read([id](const Reading &r) { return r.item(id); })->header.publishedZone,
                 std::optional(-210));
    }

private:
    ItemId addItem(const QString &text)
    {
        FeedCommit commit;
        commit.feed = m_feed;
        commit.items = {StoreFixture::item(QStringLiteral("x"), text, {roscosmos})};
        commit.now = QDateTime::currentDateTimeUtc();
        const CommitResult result = m_fixture->commit(commit);
        return result.added.isEmpty() ? m_id : result.added.first();
    }
    void keep(const IncomingFullText &full, bool isShown)
    {
        QVERIFY(m_fixture
                    ->write([=, id = m_id](Writing &w) {
                        return w.keepFullText(id, full, isShown, QDateTime::currentDateTimeUtc());
                    })
                    .isOk());
    }
    void note(const Error &error)
    {
        QVERIFY(m_fixture
                    ->write([=, id = m_id](Writing &w) {
                        return w.noteFullTextFailure(id, error, QDateTime::currentDateTimeUtc());
                    })
                    .isOk());
    }
    bool show(bool isShown)
    {
        return m_fixture->write([=, id = m_id](Writing &w) { return w.setFullTextShown(id, isShown); })
            .isOk();
    }
    Item item()
    {
        return *m_fixture->read([id = m_id](const Reading &r) { return r.item(id); });
    }
    QVector<ItemId> missing()
    {
        QVector<ItemId> ids;
        const auto pages = m_fixture->read([](const Reading &r) { return r.missingFullTexts(10); });
        for (const PageLink &page : *pages)
            ids.append(page.item);
        return ids;
    }
    qint64 count(const char *words)
    {
        return *m_fixture->read(
            [q = *ItemQuery::parse(QString::fromUtf8(words))](const Reading &r) { return r.count(q); });
    }

    std::unique_ptr<StoreFixture> m_fixture;
    FeedId m_feed{};
    ItemId m_id{};
};

QTEST_GUILESS_MAIN(TestFullTexts)
#include "tst_fulltexts.moc"
