#include "refresh/feedgenerator.h"

#include <QStringList>

#include <array>
#include <random>

namespace bench {

namespace {

struct Language {
    const char *code;
    const char *words;
    const char *names;
    bool isSpaced;
};

constexpr std::array languages{
    Language{"en",
             "the crew station module orbit launch docking partner agreement mission science experiment returned signed "
             "prepared tested together minister engineers planned after before first second lunar surface cargo vehicle",
             "NASA|Roscosmos|the International Space Station|ESA|Japan|Canada|Tiangong|SpaceX|India|France", true},
    Language{"fr",
             "le la équipage station module orbite lancement amarrage partenaire accord mission science expérience retour "
             "signé préparé testé ensemble ministre ingénieurs prévu après avant première lunaire surface cargo vaisseau",
             "le CNES|la NASA|l’Agence spatiale européenne|la Russie|la Chine|le Japon|Tiangong|l’ISS|l’Italie", true},
    Language{"ru",
             "экипаж станция модуль орбита запуск стыковка партнёр соглашение полёт наука опыт вернулся подписан готовился "
             "испытан вместе министр инженеры планируется после прежде первый лунный поверхность грузовой корабль",
             "Роскосмос|МКС|НАСА|Китай|Россия|США|ЕКА|Казахстан|Мир|Индия", true},
    Language{"zh",
             "乘组 空间站 舱段 轨道 发射 对接 伙伴 协议 任务 科学 实验 返回 签署 准备 测试 共同 部长 工程师 计划 之后 首次 月球 表面 货运 飞船",
             "中国|美国|俄罗斯|天宫|国际空间站|欧空局|法国|巴基斯坦|中国国家航天局", false},
    Language{"de",
             "die der Besatzung Station Modul Umlaufbahn Start Kopplung Partner Abkommen Mission Wissenschaft Versuch kehrte "
             "unterzeichnet vorbereitet geprüft gemeinsam Minister Ingenieure geplant nach vor erste Mond Oberfläche Frachter",
             "das DLR|die ESA|die NASA|Deutschland|Russland|China|die ISS|Frankreich|Italien", true},
};

class Text
{
public:
    Text(const Language &language, std::mt19937 &random) : m_language(language), m_random(random)
    {
        m_words = QByteArray(language.words).split(' ');
        m_names = QByteArray(language.names).split('|');
    }

    QByteArray sentence(int words)
    {
        QByteArray text;
        for (int i = 0; i < words; ++i) {
            if (i > 0 && m_language.isSpaced)
                text += ' ';
            text += m_random() % 14 == 0 ? pick(m_names) : pick(m_words);
        }
        return text + (m_language.isSpaced ? ". " : "。");
    }

private:
    const QByteArray &pick(const QList<QByteArray> &from) { return from.at(static_cast<int>(m_random() % from.size())); }

    const Language &m_language;
    std::mt19937 &m_random;
    QList<QByteArray> m_words;
    QList<QByteArray> m_names;
};

GeneratedItem generateItem(int feed, int index, Text &text)
{
    const QByteArray key = QByteArray::number(feed) + '-' + QByteArray::number(index);
    GeneratedItem item;
    item.guid = "urn:bench:" + key;
    item.title = text.sentence(8).trimmed();
    item.link = "https://news.example/" + key;
    item.date = "Tue, 0" + QByteArray::number(1 + index % 9) + " Mar 2022 1" + QByteArray::number(index % 10)
                + ":15:00 GMT";
    while (item.html.size() < 2'750) {
        const QByteArray first = text.sentence(14);
        const QByteArray second = text.sentence(11);
        item.html += "<p>" + first + "<a href=\"" + item.link + "\">" + second + "</a> &amp; <em>" + text.sentence(5)
                     + "</em></p>\n";
        item.text += first + second + "\n";
    }
    return item;
}

} // namespace

GeneratedFeed generateFeed(int n)
{
    std::mt19937 random(static_cast<unsigned>(n) * 7919 + 1);
    const Language &language = languages[static_cast<size_t>(n) % languages.size()];
    Text text(language, random);
    GeneratedFeed feed;
    feed.title = "Feed " + QByteArray::number(n);
    QByteArray &out = feed.document;
    out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
          "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>"
          + feed.title + "</title><link>https://news.example/</link><description>d</description><language>"
          + language.code + "</language>\n";
    for (int i = 0; i < itemsPerFeed; ++i) {
        const GeneratedItem item = generateItem(n, i, text);
        out += "<item><title>" + item.title + "</title><link>" + item.link + "</link><guid isPermaLink=\"false\">"
               + item.guid + "</guid><pubDate>" + item.date + "</pubDate><content:encoded><![CDATA[" + item.html
               + "]]></content:encoded></item>\n";
        feed.items.append(item);
    }
    out += "</channel></rss>\n";
    return feed;
}

QString feedAddress(int n, int port)
{
    return QStringLiteral("http://127.0.0.%1:%2/%3").arg(2 + n % hosts).arg(port).arg(n);
}

} // namespace bench
