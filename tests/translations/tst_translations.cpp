#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

/// Every string of every language: there, and with all that the program relies on.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStringIsTranslated_data() { languages(); }
    void everyStringIsTranslated();
    void placeholdersSurvive_data() { languages(); }
    void placeholdersSurvive();
    void pluralsHaveTheFormsOfTheLanguage_data() { languages(); }
    void pluralsHaveTheFormsOfTheLanguage();
    void acceleratorsSurvive_data() { languages(); }
    void acceleratorsSurvive();
    void markUpAndEllipsesSurvive_data() { languages(); }
    void markUpAndEllipsesSurvive();
    void noStringOfTheProgramIsMissing();

private:
    static void languages();
};

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural form
    bool isPlural = false;
    bool isFinished = true;

    QByteArray place() const { return (context + QStringLiteral(": ") + source).toUtf8(); }
};

QVector<Message> readMessages(const QString &path)
{
    QVector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append({context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().isPlural)
                messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

QString fileOf(const QString &language)
{
    return QStringLiteral(TRANSLATIONS "/rendezvous_%1.ts").arg(language);
}

QStringList sortedMatches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

/// How many letters are marked with an ampersand ("&&" is an ampersand that is shown).
qsizetype accelerators(const QString &text)
{
    QString copy = text;
    copy.remove(QStringLiteral("&&"));
    return sortedMatches(copy, QStringLiteral("&[^\\s;]")).size();
}

} // namespace

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("French") << QStringLiteral("fr") << 2;
    QTest::newRow("Russian") << QStringLiteral("ru") << 3;
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << 1;
}

void TestTranslations::everyStringIsTranslated()
{
    QFETCH(QString, language);
    const QVector<Message> messages = readMessages(fileOf(language));
    QVERIFY(messages.size() > 100);
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished, message.place().constData());
        for (const QString &form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty(), message.place().constData());
    }
}

void TestTranslations::placeholdersSurvive()
{
    QFETCH(QString, language);
    const QString pattern = QStringLiteral("%L?(\\d+|n)");
    for (const Message &message : readMessages(fileOf(language))) {
        QSet<QString> wanted;
        for (const QString &placeholder : sortedMatches(message.source, pattern))
            wanted.insert(placeholder);
        for (const QString &form : message.forms) {
            QSet<QString> found;
            for (const QString &placeholder : sortedMatches(form, pattern))
                found.insert(placeholder);
            // "one" may be a word instead of a number.
            if (message.isPlural)
                found.insert(QStringLiteral("%n"));
            QVERIFY2(found == wanted || (message.isPlural && found == (wanted | QSet<QString>{QStringLiteral("%n")})),
                     message.place().constData());
        }
    }
}

void TestTranslations::pluralsHaveTheFormsOfTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, pluralForms);
    int plurals = 0;
    for (const Message &message : readMessages(fileOf(language))) {
        if (!message.isPlural)
            continue;
        ++plurals;
        QVERIFY2(message.forms.size() == pluralForms, message.place().constData());
    }
    QVERIFY(plurals > 0);
}

void TestTranslations::acceleratorsSurvive()
{
    QFETCH(QString, language);
    for (const Message &message : readMessages(fileOf(language))) {
        for (const QString &form : message.forms)
            QVERIFY2(accelerators(form) == accelerators(message.source), message.place().constData());
    }
}

void TestTranslations::markUpAndEllipsesSurvive()
{
    QFETCH(QString, language);
    const QString tags = QStringLiteral("</?[a-z]+[^>]*>");
    for (const Message &message : readMessages(fileOf(language))) {
        for (const QString &form : message.forms) {
            QVERIFY2(sortedMatches(form, tags) == sortedMatches(message.source, tags), message.place().constData());
            QVERIFY2(form.endsWith(u'…') == message.source.endsWith(u'…'), message.place().constData());
        }
    }
}

void TestTranslations::noStringOfTheProgramIsMissing()
{
    if (!QFile::exists(QStringLiteral(LUPDATE)))
        QSKIP("lupdate is not installed");
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                                            QStringLiteral("-target-language"), QStringLiteral("fr"), QStringLiteral(APP),
                                            QStringLiteral("-ts"), fresh});
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);
    QSet<QByteArray> translated;
    for (const Message &message : readMessages(fileOf(QStringLiteral("fr"))))
        translated.insert(message.place());
    for (const Message &message : readMessages(fresh))
        QVERIFY2(translated.contains(message.place()), message.place().constData());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
