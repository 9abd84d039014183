#include "reader/settings.h"
#include "ui/actions/actiontable.h"
#include "ui/keyboard/keymap.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QtTest>

using namespace rendezvous::ui;

class TestKeymap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStandardMapHasNoConflicts()
    {
        for (const Keymap::Conflict &conflict : Keymap::standard().conflicts())
            qWarning() << conflict.first << conflict.second << conflict.keys;
        QVERIFY(Keymap::standard().conflicts().isEmpty());
    }

    void everyRowReadsItsKeys()
    {
        for (const ActionRow &row : actionTable()) {
            const QString id = QLatin1String(row.id);
            QCOMPARE(Keymap::standard().keys(id).isEmpty(), *row.keys == '\0');
            for (const QKeySequence &keys : Keymap::standard().keys(id))
                QVERIFY2(!keys.isEmpty() && keys[0].key() != Qt::Key_unknown, row.id);
            QVERIFY2(!plainActionText(row).contains(u'&') && !plainActionText(row).isEmpty(), row.id);
        }
    }

    void theBeginningOfASequenceIsAConflict()
    {
        const Keymap map = Keymap::standard().with(QStringLiteral("toggleStar"), {QKeySequence(Qt::Key_G)});
        QVERIFY(map.conflictsOf(QKeySequence(Qt::Key_G), QStringLiteral("toggleStar")).contains(QStringLiteral("goToAll")));
        QVERIFY(!map.conflicts().isEmpty());
    }

    void whatIsSetBackIsNoChange()
    {
        const Keymap changed = Keymap::standard().with(QStringLiteral("nextItem"), {QKeySequence(Qt::Key_W)});
        QVERIFY(changed.isChanged(QStringLiteral("nextItem")));
        QCOMPARE(changed.with(QStringLiteral("nextItem"), {QKeySequence(Qt::Key_J)}), Keymap::standard());
    }

    void exportAndImportAreTheSameMap()
    {
        const Keymap map = Keymap::standard()
                               .with(QStringLiteral("nextItem"), {QKeySequence(Qt::Key_W), QKeySequence(Qt::Key_G, Qt::Key_N)})
                               .with(QStringLiteral("foldAll"), {});
        QCOMPARE(Keymap::fromText(map.toText()), map);
        QCOMPARE(Keymap::fromText(Keymap::standard().toText()), Keymap::standard());
        QCOMPARE(Keymap::fromText(u"noSuchCommand\tX\nrubbish\n"), Keymap::standard());
    }

    void aBracketStaysItselfInAWindowFromRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString mirrored = keyText(QKeySequence(Qt::Key_BracketLeft));
        const QString none = keyText({});
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(mirrored, QStringLiteral("\u2066[\u2069"));
        QCOMPARE(none, QString());
        QCOMPARE(keyText(QKeySequence(Qt::Key_BracketLeft)), QStringLiteral("["));
    }

    void outlivesTheProgram()
    {
        QTemporaryDir folder;
        const Keymap map = Keymap::standard()
                               .with(QStringLiteral("nextItem"), {QKeySequence(Qt::Key_W)})
                               .with(QStringLiteral("toggleStar"), {});
        {
            rendezvous::reader::Settings settings(folder.filePath(QStringLiteral("s.ini")));
            map.save(settings);
        }
        rendezvous::reader::Settings settings(folder.filePath(QStringLiteral("s.ini")));
        QCOMPARE(Keymap::load(settings), map);
        Keymap::standard().save(settings);
        QCOMPARE(Keymap::load(settings), Keymap::standard());
    }
};

QTEST_MAIN(TestKeymap)
#include "tst_keymap.moc"
