#include "ui/preferences/pages.h"

#include "ui/language/languages.h"
#include "ui/preferences/binding.h"
#include "ui/subscriptions/intervals.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

namespace rendezvous::ui {

namespace {

using namespace reader::settings;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

struct Page {
    QWidget *widget;
    QFormLayout *form;
};

Page emptyPage(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *form = new QFormLayout(widget);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return {widget, form};
}

QLabel *note(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

struct Choice {
    QString text;
    int value;
};

QComboBox *choiceOf(const QVector<Choice> &choices, const reader::Setting<int> &setting, reader::Settings &settings,
                    QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    bindComboBox(*box, setting, settings);
    return box;
}

QStringList readingLanguageCodes()
{
    return {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("ru"), QStringLiteral("zh-Hans"),
            QStringLiteral("zh-Hant"), QStringLiteral("ja"), QStringLiteral("de"), QStringLiteral("es"),
            QStringLiteral("it"), QStringLiteral("pt"), QStringLiteral("ko"), QStringLiteral("hi"),
            QStringLiteral("ar"), QStringLiteral("uk")};
}

QListWidget *readingLanguageList(reader::Settings &settings, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(QLatin1String(readingLanguages.key));
    list->setAccessibleName(Words::tr("Languages you read"));
    const QStringList chosen = settings.value(readingLanguages).split(u',', Qt::SkipEmptyParts);
    for (const QString &code : readingLanguageCodes()) {
        auto *item = new QListWidgetItem(nativeLanguageName(code), list);
        item->setData(Qt::UserRole, code);
        item->setCheckState(chosen.contains(code) ? Qt::Checked : Qt::Unchecked);
    }
    QObject::connect(list, &QListWidget::itemChanged, &settings, [list, &settings] {
        QStringList codes;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                codes.append(list->item(row)->data(Qt::UserRole).toString());
        }
        settings.setValue(readingLanguages, codes.join(u','));
    });
    return list;
}

} // namespace

QWidget *updatesPage(reader::Settings &settings, QWidget *parent)
{
    const Page page = emptyPage(parent);
    auto *interval = new QComboBox(page.widget);
    addIntervals(*interval, settings.value(updateMinutes));
    bindComboBox(*interval, updateMinutes, settings);
    page.form->addRow(Words::tr("&Check feeds every:"), interval);
    page.form->addRow(note(Words::tr("Publishers may ask for longer; then Rendezvous waits longer."), page.widget));
    page.form->addRow(checkBoxFor(refreshOnStart, Words::tr("Check feeds when the program &starts"), settings, page.widget));
    page.form->addRow(checkBoxFor(startWhereLeft, Words::tr("Start &where I left off"), settings, page.widget));
    return page.widget;
}

QWidget *readingPage(reader::Settings &settings, QWidget *parent)
{
    const Page page = emptyPage(parent);
    page.form->addRow(Words::tr("An item &counts as read:"),
                      choiceOf({{Words::tr("When it is opened"), 0},
                                {Words::tr("After one second"), 1000},
                                {Words::tr("After three seconds"), 3000},
                                {Words::tr("Only when I say so"), -1}},
                               markReadAfter, settings, page.widget));
    return page.widget;
}

QWidget *offlinePage(reader::Settings &settings, QWidget *parent)
{
    const Page page = emptyPage(parent);
    page.form->addRow(checkBoxFor(offline, Words::tr("&Work offline: ask nothing of the network"), settings, page.widget));
    QSpinBox *budget = spinBoxFor(pictureBudgetMiB, settings, page.widget);
    budget->setSuffix(Words::tr(" MiB", "unit after a number"));
    budget->setSingleStep(100);
    budget->setSpecialValueText(Words::tr("Keep none"));
    page.form->addRow(Words::tr("Room for &pictures of stored items:"), budget);
    page.form->addRow(note(Words::tr("Pictures are fetched after the items, newest first, until the room is full."), page.widget));
    page.form->addRow(Words::tr("&Keep items:"), choiceOf({{Words::tr("For one month"), 30},
                                                               {Words::tr("For three months"), 90},
                                                               {Words::tr("For six months"), 180},
                                                               {Words::tr("For one year"), 365},
                                                               {Words::tr("For two years"), 730},
                                                               {Words::tr("For five years"), 1826},
                                                               {Words::tr("For ever"), 0}},
                                                              keepDays, settings, page.widget));
    page.form->addRow(note(Words::tr("Counted from their arrival. What you starred or tagged stays."), page.widget));
    return page.widget;
}

QWidget *appearancePage(reader::Settings &settings, QWidget *parent)
{
    const Page page = emptyPage(parent);
    page.form->addRow(Words::tr("&Colours:"), choiceOf({{Words::tr("As the system says"), 0},
                                                        {Words::tr("Light"), 1},
                                                        {Words::tr("Dark"), 2}},
                                                       colourScheme, settings, page.widget));
    page.form->addRow(Words::tr("&Rows of the list:"), choiceOf({{Words::tr("Compact"), 0},
                                                                 {Words::tr("Comfortable"), 1},
                                                                 {Words::tr("Spacious"), 2}},
                                                                density, settings, page.widget));
    QVector<Choice> sizes{{Words::tr("As the system says"), 0}};
    for (const int points : {8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 24})
        sizes.append({Words::tr("%1 points").arg(QLocale().toString(points)), points});
    page.form->addRow(Words::tr("&Text size:"), choiceOf(sizes, fontPoints, settings, page.widget));
    return page.widget;
}

QWidget *notificationsPage(reader::Settings &settings, QWidget *parent)
{
    const Page page = emptyPage(parent);
    page.form->addRow(checkBoxFor(notifications, Words::tr("&Tell me about new items after a refresh"), settings, page.widget));
    page.form->addRow(note(Words::tr("Each feed and each saved search has a switch of its own."), page.widget));
    page.form->addRow(checkBoxFor(tray, Words::tr("Stay in the &system tray when the window is closed"), settings, page.widget));
    return page.widget;
}

QWidget *languagesPage(reader::Settings &settings, QWidget *parent)
{
    const Page page = emptyPage(parent);
    auto *language = new QComboBox(page.widget);
    language->addItem(Words::tr("As the system says"), QString());
    for (const QString &code : interfaceLanguages())
        language->addItem(nativeLanguageName(code), code);
    bindComboBox(*language, interfaceLanguage, settings);
    page.form->addRow(Words::tr("&Language of the program:"), language);
    page.form->addRow(note(Words::tr("Takes effect when the program starts next."), page.widget));
    page.form->addRow(Words::tr("Languages you &read:"), readingLanguageList(settings, page.widget));
    return page.widget;
}

} // namespace rendezvous::ui
