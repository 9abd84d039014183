#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/invocation.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::cli;

class TestInvocation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsWithOneDashBelongToTheQuery();
    void optionsTakeTheirValueEitherWay();
    void twoDashesEndTheOptions();
    void anOptionWithoutItsValueIsRefused();
    void theProfileMayComeBeforeTheCommand();
    void onlyWindowOptionsOpenTheWindow();
    void everyCommandRefusesWhatItDoesNotKnow();
    void numbersAreWholeAndNotNegative();
};

void TestInvocation::wordsWithOneDashBelongToTheQuery()
{
    const auto invocation = parseArguments({"list", "agency:esa", "-station:iss", "--limit", "5"});
    QVERIFY(invocation);
    QCOMPARE(invocation->command, QStringLiteral("list"));
    QCOMPARE(invocation->words, QStringList({"agency:esa", "-station:iss"}));
    QCOMPARE(invocation->value("limit"), QStringLiteral("5"));
}

void TestInvocation::optionsTakeTheirValueEitherWay()
{
    const auto invocation = parseArguments({"refresh", "--feed=https://a.example/?x=1", "--feed", "https://b.example/"});
    QVERIFY(invocation);
    QCOMPARE(invocation->options.value("feed"), QStringList({"https://a.example/?x=1", "https://b.example/"}));
}

void TestInvocation::twoDashesEndTheOptions()
{
    const auto invocation = parseArguments({"parse", "--", "--url"});
    QVERIFY(invocation);
    QCOMPARE(invocation->words, QStringList({"--url"}));
}

void TestInvocation::anOptionWithoutItsValueIsRefused()
{
    const auto invocation = parseArguments({"list", "--limit"});
    QVERIFY(!invocation);
    QCOMPARE(invocation.error().kind, Error::Kind::InvalidArgument);
}

void TestInvocation::theProfileMayComeBeforeTheCommand()
{
    const auto invocation = parseArguments({"--profile", "/some/where", "count"});
    QVERIFY(invocation);
    QCOMPARE(invocation->profile, QStringLiteral("/some/where"));
    QCOMPARE(invocation->command, QStringLiteral("count"));
}

void TestInvocation::onlyWindowOptionsOpenTheWindow()
{
    QVERIFY(!isCommand({}));
    QVERIFY(!isCommand({"--demo"}));
    QVERIFY(!isCommand({"--profile", "/some/where"}));
    QVERIFY(isCommand({"--profile", "/some/where", "list"}));
    QVERIFY(isCommand({"--help"}));
    QVERIFY(isCommand({"-h"}));
    QVERIFY(isCommand({"--version"}));
    QVERIFY(isCommand({"nonsense"}));
}

void TestInvocation::everyCommandRefusesWhatItDoesNotKnow()
{
    for (const Command &command : commands()) {
        Invocation invocation;
        invocation.command = QLatin1String(command.name);
        invocation.words = QStringList(command.leastWords, QStringLiteral("word"));
        QVERIFY2(misuse(command, invocation).isEmpty(), command.name);
        invocation.options.insert("nonsense", {""});
        QVERIFY2(!misuse(command, invocation).isEmpty(), command.name);
        QVERIFY(helpText(command).contains(QLatin1String(command.synopsis)));
        QVERIFY(helpText().contains(QLatin1String(command.summary)));
    }
}

void TestInvocation::numbersAreWholeAndNotNegative()
{
    Invocation invocation;
    QCOMPARE(*invocation.number("limit", 7), 7);
    for (const char *bad : {"-1", "x", "", "1.5", "99999999999"}) {
        invocation.options.insert("limit", {QLatin1String(bad)});
        QVERIFY2(!invocation.number("limit", 7), bad);
    }
    invocation.options.insert("limit", {"12"});
    QCOMPARE(*invocation.number("limit", 7), 12);
}

QTEST_GUILESS_MAIN(TestInvocation)
#include "tst_invocation.moc"
