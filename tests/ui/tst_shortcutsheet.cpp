#include "ui/actions/actiontable.h"
#include "ui/keyboard/shortcutsheet.h"

#include <QLineEdit>
#include <QTreeWidget>
#include <QtTest>

using namespace rendezvous::ui;

class TestShortcutSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheMapThatHolds()
    {
        const ShortcutSheet sheet(
            Keymap::standard().with(QStringLiteral("toggleStar"), {QKeySequence(Qt::Key_G, Qt::Key_B)}));
        QVERIFY(visible(sheet).contains(QStringLiteral("Star|G B")));
        QCOMPARE(visible(sheet).size(), int(actionTable().size()));
    }

    void typingNarrows()
    {
        const ShortcutSheet sheet(Keymap::standard());
        auto *search = sheet.findChild<QLineEdit *>(QStringLiteral("sheetSearch"));
        search->setText(QStringLiteral("starred"));
        QCOMPARE(visible(sheet), QStringList{QStringLiteral("Go to starred|G S")});
        search->setText(QStringLiteral("j"));
        QVERIFY(visible(sheet).contains(QStringLiteral("Next item|J")));
        search->clear();
        QCOMPARE(visible(sheet).size(), int(actionTable().size()));
    }

private:
    static QStringList visible(const ShortcutSheet &sheet)
    {
        QStringList rows;
        for (QTreeWidgetItemIterator it(sheet.findChild<QTreeWidget *>(QStringLiteral("sheetList"))); *it; ++it) {
            if ((*it)->parent() && !(*it)->isHidden())
                rows.append((*it)->text(0) + u'|' + (*it)->text(1));
        }
        return rows;
    }
};

QTEST_MAIN(TestShortcutSheet)
#include "tst_shortcutsheet.moc"
