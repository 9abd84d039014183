#include "reader/words.h"

#include <QtTest>

using namespace rendezvous::reader;

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokensAreAllOfTheText()
    {
        const QString text =
            QStringLiteral("A docking, 中俄 合作 – d’accord; 👩‍🚀 нет.\n\nEnd ");
        QString joined;
        for (const Token &token : tokensOf(text))
            joined += QStringView(text).mid(token.begin, token.size);
        QCOMPARE(joined, text);
        QVERIFY(tokensOf({}).isEmpty());
    }

    void wordsAreCountedInEveryScript_data()
    {
        QTest::addColumn<int>("words");
        QTest::newRow("") << 0;
        QTest::newRow(" — … ") << 0;
        QTest::newRow("The crew can't wait, 3.5 hours left.") << 7;
        QTest::newRow("中俄合作") << 4;
        QTest::newRow("ロシアと中国") << 4;
        QTest::newRow("Экипаж станции «Мир»") << 3;
        QTest::newRow("محطة الفضاء") << 2;
        QTest::newRow("अंतरिक्ष स्टेशन") << 2;
    }
    void wordsAreCountedInEveryScript()
    {
        QFETCH(int, words);
        QCOMPARE(wordCount(QString::fromUtf8(QTest::currentDataTag())), words);
    }

    void aShortTextIsLostByNumbersAlone()
    {
        QVERIFY(!isThirdLost(u"a teaser of six words here", u"An article that says the same in its own way"));
        QVERIFY(isThirdLost(u"one two three four five six", u"one two three"));
        QVERIFY(!isThirdLost(u"one two three", u"one two"));
        QVERIFY(!isThirdLost({}, {}));
    }

    void anArticleIsLostWhenAnotherTextComesBack()
    {
        const QString article = QStringLiteral("The Crew docked with the station today. ").repeated(30);
        const QString consent =
            QStringLiteral("We and our partners store cookies on your device. ").repeated(60);
        QVERIFY(isThirdLost(article, consent));
        QVERIFY(!isThirdLost(article, consent + article.toUpper()));
        QVERIFY(isThirdLost(article, article.left(article.size() / 2)));
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
