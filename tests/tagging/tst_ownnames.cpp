#include "tagging/tagger.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::tagging;

namespace {

const Tag forum{TagKind::Programme, QStringLiteral("forum")};

OwnName named(const QStringList &forms)
{
    return {forum, forms};
}

std::shared_ptr<const Tagger> taggerWith(const QVector<OwnName> &names)
{
    static const std::shared_ptr<const Gazetteer> gazetteer = *Gazetteer::load();
    const auto tagger = Tagger::build(gazetteer, names);
    return tagger ? *tagger : nullptr;
}

/// What the own name was found as, in order.
QStringList found(const OwnName &name, const QString &text)
{
    QStringList places;
    for (const Mention &mention : taggerWith({name})->tag({QString(), text, QString()}).mentions) {
        if (mention.tag == forum)
            places.append(text.mid(mention.begin, mention.end - mention.begin));
    }
    return places;
}

} // namespace

class TestOwnNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOwnNameIsFoundInAnyScript()
    {
        const OwnName name = named({QStringLiteral("Interkosmos"), QStringLiteral("Интеркосмос"),
                                    QStringLiteral("国际宇宙"), QStringLiteral("إنتركوسموس")});
        QCOMPARE(
            found(name,
                  QStringLiteral(
                      "Programme INTERKOSMOS, программа «Интеркосмос», 参加国际宇宙计划, برنامج إنتركوسموس"))
                .size(),
            4);
    }

    void aFormWithoutALetterIsSkippedAndTheOthersAreFound()
    {
        const OwnName name = named({QString::fromUtf8("🚀"), QStringLiteral("?!"), QString::fromUtf8("𠀋巡天")});
        QCOMPARE(found(name, QString::fromUtf8("🚀 ?! 𠀋巡天")), QStringList{QString::fromUtf8("𠀋巡天")});
    }

    void aWholeWordIsNotFoundInsideALongerOne()
    {
        OwnName name = named({QStringLiteral("Интеркосмос")});
        QVERIFY(found(name, QStringLiteral("Совет Интеркосмоса")).isEmpty());
        name.isWholeWord = false;
        QCOMPARE(found(name, QStringLiteral("Совет Интеркосмоса")),
                 QStringList{QStringLiteral("Интеркосмос")});
    }

    void capitalsCountOnlyWhenAskedFor()
    {
        OwnName name = named({QStringLiteral("SPARK")});
        QCOMPARE(found(name, QStringLiteral("A spark flew; SPARK flies.")).size(), 2);
        name.isCaseMatched = true;
        QCOMPARE(found(name, QStringLiteral("A spark flew; SPARK flies.")),
                 QStringList{QStringLiteral("SPARK")});
    }

    void oneSpellingInsideAnotherIsOneMention()
    {
        const OwnName name =
            named({QStringLiteral("Forum"), QStringLiteral("Space Forum"), QStringLiteral("FORUM")});
        QCOMPARE(found(name, QStringLiteral("The Space Forum and the forum")),
                 (QStringList{QStringLiteral("Space Forum"), QStringLiteral("forum")}));
    }

    void anOwnNameStandsBesideThoseOfTheGazetteer()
    {
        const auto tagger = taggerWith({named({QStringLiteral("NASA Forum")})});
        const QVector<ItemTag> tags = tagger->tag({QStringLiteral("NASA Forum opens"), {}, {}}).itemTags();
        QCOMPARE(tags.size(), 3); // and the country that NASA implies
        QVERIFY(tags.contains({forum, TagStanding::Mentioned, 1, true}));
        QVERIFY(tags.contains({{TagKind::Agency, QStringLiteral("nasa")}, TagStanding::Mentioned, 1, true}));
        QCOMPARE(tagger->gazetteer().shownName(forum, QStringLiteral("ru")), QStringLiteral("NASA Forum"));
    }
};

QTEST_GUILESS_MAIN(TestOwnNames)
#include "tst_ownnames.moc"
