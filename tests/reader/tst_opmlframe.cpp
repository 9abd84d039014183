#include "core/bounds.h"
#include "reader/opmlframe.h"
#include "support/storefixture.h"

using namespace rendezvous;
using namespace rendezvous::reader;

namespace {

feed::Opml opmlOf(const QHash<QString, QString> &namespaces, const QHash<QString, QString> &attributes)
{
    feed::Opml opml;
    opml.namespaces = namespaces;
    opml.head = attributes;
    opml.feeds.append({QUrl(QStringLiteral("https://a.example/")), {}, {}, {}, {}, attributes});
    opml.folders.append({{QStringLiteral("F")}, attributes, 0, true});
    return opml;
}

/// Names with their namespaces in the place of prefixes.
QHash<QString, QString> expanded(const QHash<QString, QString> &attributes, const QHash<QString, QString> &namespaces)
{
    QHash<QString, QString> all;
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it) {
        const QString prefix = it.key().contains(u':') ? it.key().section(u':', 0, 0) : QString();
        all.insert(namespaces.value(prefix, prefix) + u' ' + it.key().section(u':', -1), it.value());
    }
    return all;
}

} // namespace

class TestOpmlFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptComesBack()
    {
        OpmlFrame frame;
        frame.title = QString::fromUtf8("Мои \"ленты\"");
        frame.head = {{QStringLiteral("ownerName"), QStringLiteral("A & B\n")}, {QStringLiteral("empty"), QStringLiteral("")}};
        frame.namespaces = {{QStringLiteral("x"), QStringLiteral("urn:x")}};
        frame.folders = {{{QStringLiteral("A/B"), QString::fromUtf8("中")},
                          {{QStringLiteral("x:a"), QStringLiteral("1")}},
                          QUrl(QString::fromUtf8("https://роскосмос.рф/a%20b?c=%26")),
                          true},
                         {{QStringLiteral("C")}, {}, QUrl(), false}};
        StoreFixture fixture;
        QVERIFY(fixture.read([](const store::Reading &r) { return readFrame(r); })->folders.isEmpty());
        QVERIFY(fixture.write([frame](store::Writing &w) { return writeFrame(w, frame); }));
        const OpmlFrame read = *fixture.read([](const store::Reading &r) { return readFrame(r); });
        QCOMPARE(read.title, frame.title);
        QCOMPARE(read.head, frame.head);
        QCOMPARE(read.namespaces, frame.namespaces);
        QCOMPARE(read.folders.size(), frame.folders.size());
        for (int i = 0; i < frame.folders.size(); ++i) {
            QCOMPARE(read.folders[i].path, frame.folders[i].path);
            QCOMPARE(read.folders[i].attributes, frame.folders[i].attributes);
            QCOMPARE(read.folders[i].before, frame.folders[i].before);
            QCOMPARE(read.folders[i].isHolding, frame.folders[i].isHolding);
        }
    }

    void whatAnEarlierListSaidHolds()
    {
        OpmlFrame frame;
        feed::Opml first = opmlOf({{QStringLiteral("x"), QStringLiteral("urn:x")}}, {{QStringLiteral("a"), QStringLiteral("1")}});
        first.title = QStringLiteral("First");
        first.folders += first.folders.at(0);
        addToFrame(frame, first);
        feed::Opml second = opmlOf(
            {{QStringLiteral("x"), QStringLiteral("urn:y")}, {QStringLiteral("y"), QStringLiteral("urn:y")}},
            {{QStringLiteral("a"), QStringLiteral("2")}, {QStringLiteral("b"), QStringLiteral("3")}});
        second.title = QStringLiteral("Second");
        addToFrame(frame, second);
        QCOMPARE(frame.title, QStringLiteral("First"));
        const QHash<QString, QString> both{{QStringLiteral("a"), QStringLiteral("1")},
                                           {QStringLiteral("b"), QStringLiteral("3")}};
        QCOMPARE(frame.head, both);
        QCOMPARE(frame.namespaces.value(QStringLiteral("x")), QStringLiteral("urn:x"));
        QCOMPARE(frame.namespaces.value(QStringLiteral("y")), QStringLiteral("urn:y"));
        QCOMPARE(frame.folders.size(), 1);
        QCOMPARE(frame.folders[0].attributes, both);
        QCOMPARE(frame.folders[0].before, QUrl(QStringLiteral("https://a.example/")));
    }

    void thereIsAnEndOfFolders()
    {
        feed::Opml opml;
        for (int i = 0; i < bounds::opmlFeeds + 5; ++i)
            opml.folders.append({{QString::number(i)}, {}, 0, false});
        OpmlFrame frame;
        addToFrame(frame, opml);
        QCOMPARE(frame.folders.size(), qsizetype(bounds::opmlFeeds));
    }

    void prefixesGiveWayToThoseThatAreTaken_data()
    {
        using Texts = QHash<QString, QString>;
        QTest::addColumn<Texts>("taken");
        QTest::addColumn<Texts>("namespaces");
        QTest::addColumn<Texts>("attributes");
        const auto t = [](const char *text) { return QString::fromLatin1(text); };
        const Texts two{{t("x:a"), t("1")}, {t("y:a"), t("2")}, {t("a"), t("3")}, {t("z:a"), t("4")}};
        QTest::newRow("nothing is taken") << Texts() << Texts{{t("x"), t("urn:x")}, {t("y"), t("urn:y")}} << two;
        QTest::newRow("the same meaning") << Texts{{t("x"), t("urn:x")}} << Texts{{t("x"), t("urn:x")}} << two;
        QTest::newRow("another meaning")
            << Texts{{t("x"), t("urn:o")}} << Texts{{t("x"), t("urn:x")}, {t("y"), t("urn:y")}} << two;
        QTest::newRow("known by another prefix")
            << Texts{{t("x"), t("urn:o")}, {t("k"), t("urn:x")}} << Texts{{t("x"), t("urn:x")}, {t("y"), t("urn:y")}} << two;
        QTest::newRow("known by a prefix that it uses otherwise")
            << Texts{{t("x"), t("urn:y")}, {t("y"), t("urn:x")}} << Texts{{t("x"), t("urn:x")}, {t("y"), t("urn:y")}} << two;
        QTest::newRow("the next is taken too")
            << Texts{{t("x"), t("urn:o")}, {t("x2"), t("urn:p")}, {t("y"), t("urn:q")}}
            << Texts{{t("x"), t("urn:x")}, {t("y"), t("urn:y")}, {t("x3"), t("urn:3")}} << two;
    }

    void prefixesGiveWayToThoseThatAreTaken()
    {
        using Texts = QHash<QString, QString>;
        QFETCH(Texts, taken);
        QFETCH(Texts, namespaces);
        QFETCH(Texts, attributes);
        const feed::Opml before = opmlOf(namespaces, attributes);
        const feed::Opml after = withOwnPrefixes(before, taken);
        for (auto it = after.namespaces.cbegin(); it != after.namespaces.cend(); ++it)
            QCOMPARE(taken.value(it.key(), it.value()), it.value());
        QCOMPARE(QSet<QString>(after.namespaces.cbegin(), after.namespaces.cend()),
                 QSet<QString>(namespaces.cbegin(), namespaces.cend()));
        const Texts meant = expanded(attributes, namespaces);
        QCOMPARE(expanded(after.head, after.namespaces), meant);
        QCOMPARE(expanded(after.feeds[0].attributes, after.namespaces), meant);
        QCOMPARE(expanded(after.folders[0].attributes, after.namespaces), meant);
    }
};

QTEST_GUILESS_MAIN(TestOpmlFrame)
#include "tst_opmlframe.moc"
