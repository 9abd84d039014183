#include "feed/datewords.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <QStringList>

#include <array>

namespace rendezvous::feed {

namespace {

// Earlier ones win where two languages use one abbreviation for different months.
constexpr std::array languages{
    QLocale::English, QLocale::French,     QLocale::Russian,         QLocale::Spanish,    QLocale::German,
    QLocale::Italian, QLocale::Portuguese, QLocale::Ukrainian,       QLocale::Chinese,    QLocale::Japanese,
    QLocale::Korean,  QLocale::Arabic,     QLocale::Dutch,           QLocale::Polish,     QLocale::Czech,
    QLocale::Turkish, QLocale::Swedish,    QLocale::NorwegianBokmal, QLocale::Danish,     QLocale::Finnish,
    QLocale::Greek,   QLocale::Hungarian,  QLocale::Romanian,        QLocale::Bulgarian,  QLocale::Belarusian,
    QLocale::Hebrew,  QLocale::Hindi,      QLocale::Indonesian,      QLocale::Vietnamese, QLocale::Persian,
};

/// The countries whose Arabic has month names of its own.
constexpr std::array arabicTerritories{QLocale::Egypt, QLocale::Lebanon, QLocale::Algeria, QLocale::Morocco,
                                       QLocale::Iraq};

struct Extra
{
    const char *words;
    int month;
};

/// Beside what the locale data has: what publishers write.
constexpr std::array extras{
    Extra{"sept", 9},    Extra{"juin", 6},  Extra{"juil", 7},    Extra{"janv", 1},      Extra{"fevr", 2},
    Extra{"mrz", 3},     Extra{"maerz", 3}, Extra{"jaenner", 1}, Extra{"янв", 1},       Extra{"фев", 2},
    Extra{"мая", 5},     Extra{"сен", 9},   Extra{"сент", 9},    Extra{"ноя", 11},      Extra{"нояб", 11},
    Extra{"ene", 1},     Extra{"abr", 4},   Extra{"ago", 8},     Extra{"set", 9},       Extra{"dic", 12},
    Extra{"gen", 1},     Extra{"mag", 5},   Extra{"giu", 6},     Extra{"lug", 7},       Extra{"ott", 10},
    Extra{"fev", 2},     Extra{"mai", 5},   Extra{"out", 10},    Extra{"dez", 12},      Extra{"okt", 10},
    Extra{"июн", 6},     Extra{"июл", 7},   Extra{"авг", 8},     Extra{"окт", 10},      Extra{"дек", 12},
    Extra{"апр", 4},     Extra{"мар", 3},   Extra{"ιουλ", 7},    Extra{"ιουν", 6},      Extra{"aout", 8},
    Extra{"februar", 2}, Extra{"abril", 4}, Extra{"juill", 7},   Extra{"setiembre", 9}, Extra{"janner", 1},
};

struct Zone
{
    const char *name;
    int minutes;
};

constexpr std::array zones{
    Zone{"gmt", 0},     Zone{"utc", 0},    Zone{"ut", 0},         Zone{"z", 0},      Zone{"wet", 0},
    Zone{"west", 60},   Zone{"bst", 60},   Zone{"cet", 60},       Zone{"met", 60},   Zone{"mez", 60},
    Zone{"wat", 60},    Zone{"cest", 120}, Zone{"mest", 120},     Zone{"mesz", 120}, Zone{"eet", 120},
    Zone{"sast", 120},  Zone{"cat", 120},  Zone{"eest", 180},     Zone{"msk", 180},  Zone{"мск", 180},
    Zone{"eat", 180},   Zone{"trt", 180},  Zone{"idt", 180},      Zone{"msd", 240},  Zone{"samt", 240},
    Zone{"gst", 240},   Zone{"pkt", 300},  Zone{"yekt", 300},     Zone{"ist", 330},  Zone{"omst", 360},
    Zone{"krat", 420},  Zone{"wib", 420},  Zone{"ict", 420},      Zone{"irkt", 480}, Zone{"hkt", 480},
    Zone{"sgt", 480},   Zone{"pht", 480},  Zone{"myt", 480},      Zone{"awst", 480}, Zone{"jst", 540},
    Zone{"kst", 540},   Zone{"yakt", 540}, Zone{"acst", 570},     Zone{"aest", 600}, Zone{"vlat", 600},
    Zone{"acdt", 630},  Zone{"aedt", 660}, Zone{"nzst", 720},     Zone{"nzdt", 780}, Zone{"brt", -180},
    Zone{"art", -180},  Zone{"ndt", -150}, Zone{"nst", -210},     Zone{"adt", -180}, Zone{"ast", -240},
    Zone{"at", -240},   Zone{"clt", -240}, Zone{"edt", -240},     Zone{"est", -300}, Zone{"et", -300},
    Zone{"cdt", -300},  Zone{"cst", -360}, Zone{"ct", -360},      Zone{"mdt", -360}, Zone{"mst", -420},
    Zone{"mt", -420},   Zone{"pdt", -420}, Zone{"pst", -480},     Zone{"pt", -480},  Zone{"akdt", -480},
    Zone{"akst", -540}, Zone{"hst", -600}, Zone{"北京时间", 480},
};

void addWord(QHash<QString, int> &words, const QString &name, int value)
{
    const QString folded = foldedDateWord(name).remove(u'.').trimmed();
    const bool isNumber = !folded.isEmpty() && folded.at(0).isDigit();
    if (!folded.isEmpty() && !isNumber && !words.contains(folded))
        words.insert(folded, value);
}

QList<QLocale> locales()
{
    QList<QLocale> all;
    for (const QLocale::Language language : languages)
        all += QLocale(language);
    for (const QLocale::Country country : arabicTerritories)
        all += QLocale(QLocale::Arabic, country);
    return all;
}

constexpr std::array formats{QLocale::LongFormat, QLocale::ShortFormat};

QHash<QString, int> monthWords()
{
    QHash<QString, int> words;
    for (const QLocale &locale : locales()) {
        for (int month = 1; month <= 12; ++month) {
            for (const QLocale::FormatType format : formats) {
                addWord(words, locale.monthName(month, format), month);
                addWord(words, locale.standaloneMonthName(month, format), month);
            }
        }
    }
    for (const Extra &extra : extras)
        addWord(words, QString::fromUtf8(extra.words), extra.month);
    return words;
}

QHash<QString, int> dayWords()
{
    QHash<QString, int> words;
    for (const QLocale &locale : locales()) {
        for (int day = 1; day <= 7; ++day) {
            for (const QLocale::FormatType format : formats) {
                addWord(words, locale.dayName(day, format), day);
                addWord(words, locale.standaloneDayName(day, format), day);
            }
        }
    }
    return words;
}

} // namespace

QString foldedDateWord(QStringView word)
{
    bool isAscii = true;
    for (const QChar c : word)
        isAscii = isAscii && c.unicode() < 0x80;
    if (isAscii)
        return word.toString().toLower();
    QString folded = word.toString().toLower().normalized(QString::NormalizationForm_D);
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return folded.normalized(QString::NormalizationForm_C);
}

int monthNamed(const QString &word)
{
    static const QHash<QString, int> words = monthWords();
    return words.value(word, 0);
}

bool isWeekday(const QString &word)
{
    static const QHash<QString, int> words = dayWords();
    return words.contains(word);
}

bool isFiller(const QString &word)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral("at on of the de del do da di le la las los el a as o il alle ore h um uhr am den "
                           "der em kl klo г года год р роки року "
                           "в у о об около st nd rd th er ه e y i t и به ngay thang nam pukul في الساعة "
                           "om uur vid dnia godz dne ob saat ora orele klokken hora horas час часа часов hrs")
                .split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words.contains(word);
}

std::optional<HalfDay> halfDayNamed(const QString &word)
{
    static const QSet<QString> before{QStringLiteral("am"),   QStringLiteral("上午"), QStringLiteral("午前"),
                                      QStringLiteral("凌晨"), QStringLiteral("早上"), QStringLiteral("오전"),
                                      QStringLiteral("ص"),    QStringLiteral("صباحا")};
    static const QSet<QString> after{QStringLiteral("pm"),   QStringLiteral("下午"), QStringLiteral("午後"),
                                     QStringLiteral("晚上"), QStringLiteral("오후"), QStringLiteral("م"),
                                     QStringLiteral("مساء")};
    if (before.contains(word))
        return HalfDay::Am;
    if (after.contains(word))
        return HalfDay::Pm;
    return {};
}

QByteArray regionNamed(const QString &word)
{
    static const QHash<QString, QByteArray> regions{{QStringLiteral("et"), "America/New_York"},
                                                    {QStringLiteral("ct"), "America/Chicago"},
                                                    {QStringLiteral("mt"), "America/Denver"},
                                                    {QStringLiteral("pt"), "America/Los_Angeles"}};
    return regions.value(word);
}

std::optional<int> zoneNamed(const QString &word)
{
    static const QHash<QString, int> minutes = [] {
        QHash<QString, int> named;
        for (const Zone &zone : zones)
            named.insert(QString::fromUtf8(zone.name), zone.minutes);
        return named;
    }();
    const auto found = minutes.constFind(word);
    return found == minutes.cend() ? std::nullopt : std::optional(*found * 60);
}

} // namespace rendezvous::feed
