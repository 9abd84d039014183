#include "core/language.h"
#include "core/webaddress.h"
#include "reader/catalogue.h"
#include "reader/digest.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::reader;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFeedIsFitToBeSubscribedTo()
    {
        const auto feeds = readCatalogue();
        QVERIFY(feeds && !feeds->isEmpty());
        const QStringList kinds{QStringLiteral("agency"), QStringLiteral("press"), QStringLiteral("state media"),
                                QStringLiteral("journal"), QStringLiteral("blog")};
        static const QRegularExpression country(QStringLiteral("^([A-Z]{2})?$"));
        QSet<QString> addresses;
        QSet<QString> languages;
        QString language;
        for (const CatalogueFeed &feed : *feeds) {
            const QByteArray name = feed.title.toUtf8() + ' ' + feed.address.toEncoded();
            QVERIFY2(!feed.title.trimmed().isEmpty(), name);
            QVERIFY2(isWebAddress(feed.address), name);
            QVERIFY2(isWebAddress(feed.site), name);
            QVERIFY2(!addresses.contains(canonicalLink(feed.address)), name);
            addresses.insert(canonicalLink(feed.address));
            QVERIFY2(!feed.language.isEmpty() && feed.language == canonicalLanguage(feed.language), name);
            QVERIFY2(country.match(feed.country).hasMatch(), name);
            QVERIFY2(kinds.contains(feed.kind), name);
            if (feed.language != language) {
                QVERIFY2(!languages.contains(feed.language), name);
                languages.insert(feed.language);
                language = feed.language;
            }
        }
        QVERIFY(std::any_of(feeds->cbegin(), feeds->cend(), [](const CatalogueFeed &feed) { return feed.isSuggested; }));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
