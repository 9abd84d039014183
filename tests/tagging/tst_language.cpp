#include "support/shareddata.h"
#include "tagging/language.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace rendezvous::tagging;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguageOfATextIsFound_data();
    void theLanguageOfATextIsFound();
    void whatHasNoLanguageGetsNone();
};

void TestLanguage::theLanguageOfATextIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const QDir folder(testData(QStringLiteral("tagging")));
    const QStringList files = folder.entryList({QStringLiteral("sentences-*.jsonl")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        // Ten sentences together are as long as a summary of a feed.
        QString text;
        QString language;
        const QList<QByteArray> lines = readFile(folder.filePath(file)).split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject sentence = QJsonDocument::fromJson(lines.at(i)).object();
            if (sentence.isEmpty())
                continue;
            language = sentence.value(u"lang").toString();
            text += sentence.value(u"text").toString() + u' ';
            if (i % 10 == 9) {
                QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(file).arg(i))) << text << language;
                text.clear();
            }
        }
    }
}

void TestLanguage::theLanguageOfATextIsFound()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(detectLanguage(text), language);
}

void TestLanguage::whatHasNoLanguageGetsNone()
{
    QCOMPARE(detectLanguage({}), QString());
    QCOMPARE(detectLanguage(u"2026 — 12:30 …"), QString());
    QCOMPARE(detectLanguage(u"Türkiye Uzay Ajansı için yeni bir uydu ve daha çok iş birliği olacak"), QString());
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
