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
    void aProfileHasAName();
    void aSwitchTakesNoValue();
    void onlyWindowOptionsOpenTheWindow();
    void everyCommandRefusesWhatItDoesNotKnow();
    void everyCommandAndOptionIsInTheManuals_data();
    void everyCommandAndOptionIsInTheManuals();
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

void TestInvocation::aProfileHasAName()
{
    QVERIFY(!parseArguments({"--profile", "", "count"}));
    QVERIFY(!parseArguments({"--profile=", "count"}));
}

void TestInvocation::aSwitchTakesNoValue()
{
    const auto invocation = parseArguments({"refresh", "--force=no"});
    QVERIFY(invocation);
    QVERIFY(misuse(*commandNamed("refresh"), *invocation).contains("--force"));
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
    QVERIFY(isCommand({"--nonsense"}));
    QVERIFY(isCommand({"-nonsense"}));
    QVERIFY(!isCommand({"-session", "1a2b_3c"}));
    QVERIFY(!isCommand({"--profile", "/some/where", "-platform", "offscreen"}));
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

void TestInvocation::everyCommandAndOptionIsInTheManuals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("lead"); // what stands before a command's name, at the beginning of its line
    QTest::newRow("README.md") << PROJECT_FOLDER "/README.md" << "| `";
    QTest::newRow("rendezvous.1") << PROJECT_FOLDER "/packaging/linux/rendezvous.1" << "\n";
}

void TestInvocation::everyCommandAndOptionIsInTheManuals()
{
    QFETCH(QString, path);
    QFETCH(QString, lead);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString text = file.readAll();
    text.remove("\\fB").remove("\\fI").remove("\\fR").replace("\\-", "-");
    for (const Command &command : commands()) {
        const qsizetype begin = text.indexOf(lead + command.name + ' ');
        QVERIFY2(begin >= 0, command.name);
        const QString usage = text.mid(begin + 1, text.indexOf('\n', begin + 1) - begin);
        for (const QString &option : QString(command.options).split(' ', Qt::SkipEmptyParts)) {
            if (option == "json")
                continue;
            const QByteArray wanted = "--" + option.toLatin1();
            QVERIFY2(usage.contains(wanted), command.name + QByteArray(" ") + wanted);
            QVERIFY2(QByteArray(command.synopsis).contains(wanted), command.name + QByteArray(" ") + wanted);
        }
    }
    for (const char *option : {"--profile", "--demo", "--help"})
        QVERIFY2(text.contains(option), option);
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
