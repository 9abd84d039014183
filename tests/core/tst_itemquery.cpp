#include "core/itemquery.h"
#include "core/queryfault.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace rendezvous;
using Choice = ItemQuery::Choice;
using Match = ItemQuery::Match;

namespace {

ItemQuery query(const char *text)
{
    Result<ItemQuery> parsed = ItemQuery::parse(QString::fromUtf8(text));
    if (!parsed)
        qFatal("%s: %s", text, qPrintable(parsed.error().detail));
    return *parsed;
}

const Tag nasa{TagKind::Agency, QStringLiteral("nasa")};
const Tag esa{TagKind::Agency, QStringLiteral("esa")};
const Tag china{TagKind::Country, QStringLiteral("CN")};

} // namespace

class TestItemQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsInItsOneForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *typed, const char *printed) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(printed);
        };
        row("", "");
        row("  \t ", "");
        row("Agency:NASA country:cn", "agency:nasa country:CN");
        row("(((mir)))", "mir");
        row("a (b c) d", "a b c d");
        row("a OR (b OR c)", "a OR b OR c");
        row("a OR b c", "a OR b c");
        row("(a OR b) c", "(a OR b) c");
        row("--a", "a");
        row("-(a b)", "-(a b)");
        row("-(a OR b)", "-(a OR b)");
        row("a - b", "a - b");
        row("--", "--");
        row("\"OR\"", "\"OR\"");
        row("\"say \"\"hi\"\"\"", "\"say \"\"hi\"\"\"");
        row("folder:\"Space/China (all)\"", "folder:\"Space/China (all)\"");
        row("feed:12 feed:\"12\" feed:\"roscosmos news\"", "feed:12 feed:\"12\" feed:\"roscosmos news\"");
        row("lang:zh-TW lang:FR", "lang:zh-Hant lang:fr");
        row("sort:oldest a OR b", "(a OR b) sort:oldest");
        row("sort:newest", "");
        row("sort:oldest", "sort:oldest");
        row("12:30 start", "12:30 start");
        row("空间站 title:天宫", "空间站 title:天宫");
        row("is:UNREAD after:2022 before:2022-04 after:2022-04-19", "is:unread after:2022 before:2022-04 after:2022-04-19");
    }
    void printsInItsOneForm()
    {
        QFETCH(QString, typed);
        QFETCH(QString, printed);
        const Result<ItemQuery> parsed = ItemQuery::parse(typed);
        QVERIFY2(parsed.isOk(), parsed ? "" : qPrintable(parsed.error().detail));
        QCOMPARE(parsed->toString(), printed);
        const Result<ItemQuery> again = ItemQuery::parse(printed);
        QVERIFY(again.isOk());
        QCOMPARE(*again, *parsed);
        QCOMPARE(parsed->root().op, ItemQuery::Node::Op::And);
    }

    void aFaultIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *typed, const char *detail) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(detail);
        };
        row("mir agence:nasa", "unknown field \"agence\" (character 5)");
        row("agency:", "agency: needs a value (character 1)");
        row("x is:new", "is: takes unread, read, starred, unstarred, today, not \"new\" (character 3)");
        row("is:%2", "is: takes unread, read, starred, unstarred, today, not \"%2\" (character 1)");
        row("after:2022-13", "after: takes 2022, 2022-04 or 2022-04-19, not \"2022-13\" (character 1)");
        row("lang:?", "lang: takes a language such as fr, not \"?\" (character 1)");
        row("a OR", "nothing after OR (character 5)");
        row("OR a", "nothing before OR (character 1)");
        row("a )", "a closing parenthesis without an opening one (character 3)");
        row("a (b", "an opening parenthesis without a closing one (character 3)");
        row("a ()", "nothing in the parentheses (character 3)");
        row("a \"b", "an opening quotation mark without a closing one (character 3)");
        row("\" \"", "nothing between the quotation marks (character 1)");
        row("(sort:oldest a)", "sort: belongs outside parentheses and without \"-\" (character 2)");
        row("-sort:oldest", "sort: belongs outside parentheses and without \"-\" (character 2)");
        row("sort:up", "sort: takes newest or oldest, not \"up\" (character 1)");
    }
    void aFaultIsNamedWithItsPlace()
    {
        QFETCH(QString, typed);
        QFETCH(QString, detail);
        const Result<ItemQuery> parsed = ItemQuery::parse(typed);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Error::Kind::InvalidArgument);
        QCOMPARE(parsed.error().detail, detail);
        const int character = detail.section(QStringLiteral("(character "), 1).chopped(1).toInt();
        QCOMPARE(queryFault(typed)->place + 1, character);
    }

    void aTextThatIsTakenHasNoFault()
    {
        QVERIFY(!queryFault(u"agency:nasa is:unread -station:iss"));
        QVERIFY(!queryFault(u""));
    }

    void depthAndLengthAreBounded()
    {
        QVERIFY(!ItemQuery::parse(QString(1'000'000, u'(')));
        QVERIFY(!ItemQuery::parse(QString(1'000'000, u'-') + u'(' ).isOk());
        QVERIFY(ItemQuery::parse(QString(1'000'000, u'-') + u'a').isOk());
        QVERIFY(!ItemQuery::parse(QStringLiteral("a ").repeated(100'000)));
        QVERIFY(ItemQuery::parse(QString(20, u'(') + u'a' + QString(20, u')')).isOk());
    }

    void whateverParsesPrintsToItself()
    {
        const QStringList pieces{QStringLiteral("("),     QStringLiteral(")"),       QStringLiteral("-"),
                                 QStringLiteral(" "),     QStringLiteral(" OR "),    QStringLiteral("\""),
                                 QStringLiteral("a"),     QStringLiteral("is:read"), QStringLiteral("agency:nasa"),
                                 QStringLiteral("title:"), QStringLiteral("feed:7"), QStringLiteral("sort:oldest "),
                                 QStringLiteral(":"),     QStringLiteral("\u00a0"),  QStringLiteral("folder:"),
                                 QString(QChar(0xd800)),  QString(QChar(0)),         QStringLiteral("天")};
        QRandomGenerator random(20220419);
        int parsedCount = 0;
        for (int round = 0; round < 40'000; ++round) {
            QString text;
            for (int i = random.bounded(12); i >= 0; --i)
                text += pieces[random.bounded(pieces.size())];
            const Result<ItemQuery> parsed = ItemQuery::parse(text);
            if (!parsed)
                continue;
            ++parsedCount;
            const Result<ItemQuery> again = ItemQuery::parse(parsed->toString());
            QVERIFY2(again.isOk(), qPrintable(text));
            QVERIFY2(*again == *parsed, qPrintable(text + QLatin1String(" | ") + parsed->toString()));
            const ItemQuery worded = parsed->withWords(text);
            const Result<ItemQuery> wordedAgain = ItemQuery::parse(worded.toString());
            QVERIFY2(wordedAgain.isOk() && *wordedAgain == worded, qPrintable(text));
            for (int i = parsed->parts().size() - 1; i >= -1; --i)
                QVERIFY(ItemQuery::parse(parsed->withoutPart(i).toString()).isOk());
        }
        QVERIFY(parsedCount > 4'000);
    }

    void aTagCyclesThroughItsChoices()
    {
        ItemQuery q = query("is:unread").withChoice(nasa, Choice::Include);
        QCOMPARE(q.toString(), QStringLiteral("is:unread agency:nasa"));
        QCOMPARE(q.choice(nasa), Choice::Include);
        q = q.withChoice(nasa, Choice::Exclude);
        QCOMPARE(q.toString(), QStringLiteral("is:unread -agency:nasa"));
        QCOMPARE(q.choice(nasa), Choice::Exclude);
        q = q.withChoice(nasa, Choice::Off);
        QCOMPARE(q, query("is:unread"));
        QCOMPARE(q.choice(nasa), Choice::Off);
    }

    void anyIsOneGroupOfTheIncludedTags()
    {
        const ItemQuery all = query("agency:nasa is:unread country:CN -agency:esa");
        QCOMPARE(all.match(), Match::All);
        const ItemQuery any = all.withMatch(Match::Any);
        QCOMPARE(any.toString(), QStringLiteral("(agency:nasa OR country:CN) is:unread -agency:esa"));
        QCOMPARE(any.match(), Match::Any);
        QCOMPARE(any.choice(china), Choice::Include);
        QCOMPARE(any.choice(esa), Choice::Exclude);
        QCOMPARE(any.withMatch(Match::Any), any);
        QCOMPARE(any.withMatch(Match::All).toString(), QStringLiteral("agency:nasa country:CN is:unread -agency:esa"));
        QCOMPARE(any.withChoice(esa, Choice::Include).toString(),
                 QStringLiteral("(agency:nasa OR country:CN OR agency:esa) is:unread"));
        QCOMPARE(any.withChoice(china, Choice::Exclude).toString(),
                 QStringLiteral("agency:nasa is:unread -agency:esa -country:CN"));
        QCOMPARE(query("mir agency:nasa").withMatch(Match::Any), query("mir agency:nasa"));
        QCOMPARE(query("mir").withMatch(Match::Any), query("mir"));
    }

    void chipsAreTheTopLevelParts()
    {
        const ItemQuery q = query("(agency:nasa OR agency:esa) \"commission mixte\" -station:iss (a OR b c)");
        const QVector<QString> parts{QStringLiteral("agency:nasa"), QStringLiteral("agency:esa"),
                                     QStringLiteral("\"commission mixte\""), QStringLiteral("-station:iss"),
                                     QStringLiteral("a OR b c")};
        QCOMPARE(q.parts(), parts);
        QCOMPARE(q.withoutPart(0).toString(),
                 QStringLiteral("agency:esa \"commission mixte\" -station:iss (a OR b c)"));
        QCOMPARE(q.withoutPart(3).toString(),
                 QStringLiteral("(agency:nasa OR agency:esa) \"commission mixte\" (a OR b c)"));
        QCOMPARE(q.withoutPart(5), q);
        QCOMPARE(q.withoutPart(-1), q);
    }

    void stateFeedAndFolderReplaceOneAnother()
    {
        const ItemQuery q = query("mir is:unread feed:3 folder:Space");
        QCOMPARE(q.state(), ItemQuery::State::Unread);
        QCOMPARE(q.withState(ItemQuery::State::Today).toString(), QStringLiteral("mir feed:3 folder:Space is:today"));
        QVERIFY(!q.withState(std::nullopt).state());
        QVERIFY(!query("is:unread is:starred").state());
        QCOMPARE(q.feed(), FeedId{3});
        QCOMPARE(q.withFeed(FeedId{9}).feed(), FeedId{9});
        QVERIFY(!query("feed:esa").feed());
        QCOMPARE(q.folder(), QStringLiteral("Space"));
        QCOMPARE(query("mir").withFolder(QStringLiteral("A b/\"C\"")).toString(),
                 QStringLiteral("mir folder:\"A b/\"\"C\"\"\""));
    }

    void wordsAreWhatTheSearchLineEdits()
    {
        const ItemQuery q = query("agency:nasa mir -\"deep space\" is:unread (a OR b)");
        QCOMPARE(q.words(), QStringLiteral("mir -\"deep space\" (a OR b)"));
        QCOMPARE(q.withWords(QStringLiteral("iss")).toString(), QStringLiteral("agency:nasa is:unread iss"));
        QCOMPARE(q.withWords(QString()).toString(), QStringLiteral("agency:nasa is:unread"));
        QCOMPARE(q.withWords(q.words()).words(), q.words());
        QCOMPARE(q.withWords(QStringLiteral("it:self \"")).words(), QStringLiteral("\"it:self \"\"\""));
        QCOMPARE(query("x").withWords(QStringLiteral("country:cn mir")).toString(), QStringLiteral("country:CN mir"));
    }
};

QTEST_APPLESS_MAIN(TestItemQuery)
#include "tst_itemquery.moc"
