#include "reader/settings.h"
#include "ui/appearance/appearance.h"
#include "ui/colours/colours.h"
#include "ui/keyboard/keymap.h"
#include "ui/preferences/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::ui;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<reader::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_dialog = std::make_unique<PreferencesDialog>(*m_settings);
    }

    void aCheckBoxWritesItsSetting()
    {
        auto *box = find<QCheckBox>(reader::settings::notifications.key);
        QVERIFY(box->isChecked());
        box->click();
        QVERIFY(!m_settings->value(reader::settings::notifications));
    }

    void aNumberStaysInItsRange()
    {
        auto *box = find<QSpinBox>(reader::settings::pictureBudgetMiB.key);
        QCOMPARE(box->value(), 500);
        box->setValue(-7);
        QCOMPARE(m_settings->value(reader::settings::pictureBudgetMiB), 0);
    }

    void aChoiceWritesItsSetting()
    {
        choose(reader::settings::updateMinutes.key, 180);
        QCOMPARE(m_settings->value(reader::settings::updateMinutes), 180);
        choose(reader::settings::colourScheme.key, 2);
        QCOMPARE(m_settings->value(reader::settings::colourScheme), 2);
        choose(reader::settings::markReadAfter.key, -1);
        QCOMPARE(m_settings->value(reader::settings::markReadAfter), -1);
        choose(reader::settings::keepDays.key, 365);
        QCOMPARE(m_settings->value(reader::settings::keepDays), 365);
    }

    void whatWasChosenIsShownNextTime()
    {
        m_settings->setValue(reader::settings::density, 2);
        m_settings->setValue(reader::settings::readingLanguages, QStringLiteral("fr,zh-Hans"));
        PreferencesDialog again(*m_settings);
        QCOMPARE(again.findChild<QComboBox *>(QLatin1String(reader::settings::density.key))->currentData().toInt(), 2);
        auto *list = again.findChild<QListWidget *>(QLatin1String(reader::settings::readingLanguages.key));
        QStringList chosen;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                chosen.append(list->item(row)->data(Qt::UserRole).toString());
        }
        QCOMPARE(chosen, QStringList({QStringLiteral("fr"), QStringLiteral("zh-Hans")}));
    }

    void aKeyIsTakenFromWhoHadIt()
    {
        QTreeWidgetItem *row = rowOf(QStringLiteral("nextItem"));
        find<QTreeWidget>("keymapList")->setCurrentItem(row);
        find<QKeySequenceEdit>("keymapKeys")->setKeySequence(QKeySequence(Qt::Key_S));
        const QString said = find<QLabel>("keymapConflict")->text();
        QVERIFY2(said.contains(QStringLiteral("Star")), qPrintable(said));
        find<QPushButton>("keymapSet")->click();
        const Keymap map = Keymap::load(*m_settings);
        QCOMPARE(map.keys(QStringLiteral("nextItem")), QList<QKeySequence>{QKeySequence(Qt::Key_S)});
        QVERIFY(map.keys(QStringLiteral("toggleStar")).isEmpty());
        QVERIFY(map.conflicts().isEmpty());
        find<QPushButton>("keymapResetAll")->click();
        QCOMPARE(Keymap::load(*m_settings), Keymap::standard());
    }

    void schemesAreLegible()
    {
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            const QPalette palette = schemePalette(scheme);
            const auto ratio = [&palette](QPalette::ColorRole over, QPalette::ColorRole under) {
                return contrast(palette.color(over), palette.color(under));
            };
            QVERIFY(ratio(QPalette::Text, QPalette::Base) >= 4.5);
            QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= 4.5);
            QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= 4.5);
            QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
            QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
            QVERIFY(ratio(QPalette::Link, QPalette::Base) >= 4.5);
        }
    }

private:
    template <class T> T *find(const char *name) { return m_dialog->findChild<T *>(QLatin1String(name)); }

    void choose(const char *name, int value)
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }

    QTreeWidgetItem *rowOf(const QString &action)
    {
        auto *list = find<QTreeWidget>("keymapList");
        for (QTreeWidgetItemIterator it(list); *it; ++it) {
            if ((*it)->data(0, Qt::UserRole).toString() == action)
                return *it;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<reader::Settings> m_settings;
    std::unique_ptr<PreferencesDialog> m_dialog;
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
