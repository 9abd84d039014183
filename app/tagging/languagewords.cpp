#include "tagging/languagewords.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QtAlgorithms>

#include <string_view>
#include <vector>

namespace rendezvous::tagging {

namespace {

struct Words {
    LanguageWords language;
    const char16_t *list;
};

constexpr Words frequent[] = {
    {LanguageWords::English,
     u"the of and to in is was for on that with by as at from it be are this has have will an its not were been their "
     u"which his he they but after more new said who or also would into over first about than up two out could when "
     u"space how what why launch launches years year says wins back next world could may your you we our can "
     u"crew lunar talks deal rejects aboard reach four five six people before astronauts agency moon earth russia china "
     u"japan agreed double doubles sign signs plans will would chinese russian american european government minister"},
    {LanguageWords::French,
     u"le la les des de du et un une en est dans pour que qui sur au aux par avec ce cette son sa ses plus pas ne se il "
     u"elle ont a été être sont leur mais ou où entre après d l qu n s selon comme depuis deux fait nous vous ces vers "
     u"chez sera avait contre sans déjà lors première espace même aussi tout "
     u"chine russie japon états unis lune fusée bord vol volé équipage agence européenne terre ans invite navette pékin "
     u"lancement ministre président gouvernement pays ils elles était"},
    {LanguageWords::German,
     u"der die das und in von zu den mit im des auf für ist ein eine nicht dem sich als auch an werden aus er hat dass "
     u"sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch "
     u"man sein wurde sei gegen vom kann wir ihre jahr jahre sollen soll will erste ersten neue neuen ab "
     u"russland usa raumstation mond start rakete weltraum erde jahren regierung erneut eigene eigenen verschoben "
     u"verschiebt präsident land laut beim ihr ihren seine zwei drei"},
    {LanguageWords::Spanish,
     u"el la los las de del y en un una que se por con para su al lo como más pero sus le ya este ha sí porque esta entre "
     u"cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros fue "
     u"fueron son años será han según tras primera primer es estación espacial "
     u"rusia china japón eeuu ee uu luna pekín moscú ucrania cohete misión gobierno presidente pide ayuda países nuevo "
     u"nueva tierra satélites dos tres está están puede quiere acusa sanciona lanza"},
    {LanguageWords::Italian,
     u"il lo la i gli le di del della dei delle degli dello e è un una uno in nel nella nei che per con da dal dalla dalle "
     u"su sul sulla al alla alle si non come più ma anche sono ha hanno ed ai questo questa tra fra dopo suo sua loro "
     u"stato stata essere o se cui prima ancora due anni contro l d dell nell all un' verso spaziale "
     u"cina russia giappone stati uniti luna pechino mosca razzo missione lancio governo presidente paesi nuovo nuova "
     u"terra bordo torna volare vuole accusa tra fra spagnoli italiana italiano italiani terza quarto quarta sarà volta"},
    {LanguageWords::Portuguese,
     u"o a os as de do da dos das e em no na nos nas um uma que para por com não se mais como mas ao aos à às foi é são "
     u"ser sua seu suas seus pelo pela pelos pelas ou quando muito já está também só até isso ela ele entre era depois sem "
     u"mesmo após sobre segundo ano anos tem têm vai terá espacial primeira primeiro "
     u"rússia japão estados unidos lua pequim moscou ucrânia foguete missão governo países novo nova terra coreia sul "
     u"norte resposta casa pede diálogo brasil brasileiro segunda lança dois duas três estão pode quer anunciou"},
    {LanguageWords::OtherLatin,
     u"het een van en niet zijn voor met op dat aan bij naar ook uit wordt werd deze door over "
     u"och att det som på är av för den till med inte har om ett jag var efter från kommer "
     u"og er til på som med av ikke det har den blir fra ved ble etter "
     u"w na z i się nie jest do od po że przez jak dla są oraz który która został roku przy jako "
     u"a v na je se že s z do pro jako byl byla podle také před "
     u"ve bir bu için ile da de olarak daha çok gibi olan sonra kadar ise göre oldu uzay "
     u"yang di dan dari untuk dengan pada ini itu tidak akan dalam adalah ke oleh juga telah "
     u"să și în la cu pe nu din este care pentru au mai fost după "
     u"és az egy hogy nem is van meg már csak volt lesz szerint "
     u"ja on ei se että oli myös kun ovat mutta "
     u"và của là có được trong cho các một không người với này những khi "
     u"el és amb per les dels pel una als més com ha "
     u"je u na i za da se od su koji kao što iz ne bi "},
    {LanguageWords::Russian,
     u"и в не на с что по как из для это от его к о за он но все так а при или до был было также который после уже может "
     u"будет их она они только через со во года году лет первый время является сообщил заявил"},
    {LanguageWords::Ukrainian,
     u"і в не на з що по як із для це від його до за він але все так та при або був було також який після вже може буде "
     u"їх вона вони тільки через зі у року році років перший час є повідомив заявив й про під над чи"},
    {LanguageWords::Hindi,
     u"है के की का में और को से ने पर हैं यह भी कि ही इस एक नहीं तो कर था हो गया किया लिए जा वह अपने साथ बाद थी रहा रही दिया "
     u"इसके तक होने करने वाले उनके जो"},
    {LanguageWords::OtherDevanagari,
     u"आहे आणि च्या आहेत या केली होते मध्ये छ र को छन् मा गरेको भएको हुने नेपाल लागि"},
};

/// A bit for each language whose list has the word. The keys lie in the lists.
QHash<QStringView, unsigned> makeIndex()
{
    QHash<QStringView, unsigned> index;
    for (const Words &words : frequent) {
        const QList<QStringView> list = QStringView(words.list).split(u' ', Qt::SkipEmptyParts);
        for (const QStringView word : list)
            index[word] |= 1U << static_cast<unsigned>(words.language);
    }
    return index;
}

const QHash<QStringView, unsigned> &wordIndex()
{
    static const QHash<QStringView, unsigned> index = makeIndex();
    return index;
}

bool isWordUnit(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
    return c.isLetter() || c.isMark();
}

char16_t small(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x80 ? static_cast<char16_t>(unit >= u'A' && unit <= u'Z' ? unit + 32 : unit) : c.toLower().unicode();
}

/// Longer ones are no frequent words.
constexpr std::size_t longestWord = 40;

template <class Seen> void forEachWord(QStringView text, Seen seen)
{
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && !isWordUnit(text.at(at)))
            ++at;
        std::array<char16_t, longestWord> word;
        std::size_t size = 0;
        for (; at < text.size() && isWordUnit(text.at(at)); ++at) {
            if (size < word.size())
                word[size++] = small(text.at(at));
        }
        if (size > 0)
            seen(QStringView(word.data(), static_cast<qsizetype>(size)));
    }
}

struct Trait {
    const char16_t *text;
    int scores[7]; ///< en fr de es it pt other
};

// Letters that few of the languages have.
constexpr Trait letterTraits[] = {
    {u"ß", {0, 0, 6, 0, 0, 0, 0}},   {u"ä", {0, 0, 3, 0, 0, 0, 2}},   {u"ö", {0, 0, 3, 0, 0, 0, 2}},
    {u"ü", {0, 0, 3, 1, 0, 0, 1}},   {u"ñ", {0, 0, 0, 6, 0, 0, 0}},   {u"¿", {0, 0, 0, 9, 0, 0, 0}},
    {u"¡", {0, 0, 0, 9, 0, 0, 0}},   {u"ã", {0, 0, 0, 0, 0, 6, 0}},   {u"õ", {0, 0, 0, 0, 0, 6, 0}},
    {u"ç", {0, 2, 0, 0, 0, 3, 1}},   {u"œ", {0, 6, 0, 0, 0, 0, 0}},   {u"ù", {0, 3, 0, 0, 2, 0, 0}},
    {u"è", {0, 2, 0, 0, 2, 0, 0}},   {u"ê", {0, 2, 0, 0, 0, 2, 0}},   {u"ë", {0, 1, 0, 0, 0, 0, 1}},
    {u"î", {0, 4, 0, 0, 0, 0, 1}},   {u"û", {0, 3, 0, 0, 0, 0, 0}},   {u"à", {0, 2, 0, 0, 2, 1, 0}},
    {u"ì", {0, 0, 0, 0, 4, 0, 0}},   {u"ò", {0, 0, 0, 0, 4, 0, 0}},   {u"á", {0, 0, 0, 2, 0, 2, 1}},
    {u"í", {0, 0, 0, 2, 0, 2, 1}},   {u"ó", {0, 0, 0, 2, 0, 2, 1}},   {u"ú", {0, 0, 0, 2, 0, 2, 1}},
    {u"é", {0, 1, 0, 1, 0, 1, 0}},   {u"â", {0, 2, 0, 0, 0, 2, 0}},   {u"ô", {0, 2, 0, 0, 0, 2, 0}},
};

constexpr char16_t otherLetters[] = u"ąćęłńśźżčďěňřšťůžőűăîșțğışåøæđþðāēīūėųķļņ";

// Endings of words.
constexpr Trait endingTraits[] = {
    {u"ción", {0, 0, 0, 4, 0, 0, 0}},  {u"ciones", {0, 0, 0, 4, 0, 0, 0}}, {u"ção", {0, 0, 0, 0, 0, 5, 0}},
    {u"ções", {0, 0, 0, 0, 0, 5, 0}},  {u"zione", {0, 0, 0, 0, 4, 0, 0}},  {u"zioni", {0, 0, 0, 0, 4, 0, 0}},
    {u"ment", {1, 2, 0, 0, 0, 0, 0}},  {u"ing", {2, 0, 0, 0, 0, 0, 0}},    {u"ung", {0, 0, 3, 0, 0, 0, 0}},
    {u"keit", {0, 0, 4, 0, 0, 0, 0}},  {u"schaft", {0, 0, 4, 0, 0, 0, 0}}, {u"isch", {0, 0, 3, 0, 0, 0, 0}},
    {u"ische", {0, 0, 3, 0, 0, 0, 0}}, {u"mente", {0, 0, 0, 1, 1, 1, 0}},  {u"dade", {0, 0, 0, 0, 0, 3, 0}},
    {u"dad", {0, 0, 0, 3, 0, 0, 0}},   {u"tà", {0, 0, 0, 0, 4, 0, 0}},     {u"eux", {0, 3, 0, 0, 0, 0, 0}},
    {u"eur", {0, 2, 0, 0, 0, 0, 0}},   {u"ique", {0, 2, 0, 0, 0, 0, 0}},   {u"aires", {0, 2, 0, 0, 0, 0, 0}},
    {u"oni", {0, 0, 0, 0, 1, 0, 0}},   {u"agem", {0, 0, 0, 0, 0, 3, 0}},   {u"tion", {1, 1, 1, 0, 0, 0, 0}},
    {u"ed", {1, 0, 0, 0, 0, 0, 0}},    {u"ly", {1, 0, 0, 0, 0, 0, 0}},     {u"ight", {2, 0, 0, 0, 0, 0, 0}},
    {u"aron", {0, 0, 0, 2, 0, 0, 0}},  {u"aram", {0, 0, 0, 0, 0, 2, 0}},   {u"iamo", {0, 0, 0, 0, 2, 0, 0}},
    {u"ato", {0, 0, 0, 0, 1, 0, 0}},   {u"ggi", {0, 0, 0, 0, 2, 0, 0}},    {u"tto", {0, 0, 0, 0, 2, 0, 0}},
    {u"o", {0, 0, 0, 1, 1, 1, 0}},     {u"a", {0, 0, 0, 1, 1, 1, 0}},     {u"i", {0, 0, 0, 0, 1, 0, 0}},
    {u"os", {0, 0, 0, 1, 0, 1, 0}},    {u"as", {0, 0, 0, 1, 0, 1, 0}},    {u"em", {0, 0, 0, 0, 0, 1, 0}},
    {u"am", {0, 0, 0, 0, 0, 1, 0}},    {u"ou", {0, 1, 0, 0, 0, 1, 0}},    {u"an", {1, 0, 0, 1, 0, 0, 0}},
    {u"lla", {0, 0, 0, 0, 1, 0, 0}},   {u"ais", {0, 1, 0, 0, 0, 1, 0}},    {u"oir", {0, 2, 0, 0, 0, 0, 0}},
};

/// The traits by the last unit of their text, for units below 0x250; others are in no text.
class TraitIndex
{
public:
    template <std::size_t count> explicit TraitIndex(const Trait (&traits)[count])
    {
        for (const Trait &trait : traits) {
            const QStringView text(trait.text);
            m_byUnit[text.back().unicode()].push_back({text, &trait});
        }
    }

    struct Listed {
        QStringView text;
        const Trait *trait;
    };
    const std::vector<Listed> &endingIn(char16_t unit) const
    {
        static const std::vector<Listed> none;
        return unit < m_byUnit.size() ? m_byUnit[unit] : none;
    }

private:
    std::array<std::vector<Listed>, 0x250> m_byUnit;
};

void add(std::array<int, 7> &scores, const Trait &trait)
{
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] += trait.scores[i];
}

constexpr char16_t traditional[] = u"國們對發會來時個這開關長門問間電車東馬風飛機體點線經濟實學術說讀寫認識讓請話語計劃業產動務區華無為與於當後從進過還達選邊運適號處員圖團際陸陽隊險領頭題類願顧驗艙軌衛應戰戶擬擴據損換權歐歷歸歲殺氣漢測滿灣準熱燈爭獨獲現環療發監盤確禮種稱穩競節範簡約級細終組結絕給統維網線練總績織繼續聯職聽臺舉興艦藝蘇號術補裝製複見規視覽觀訂訊託記訪設許診證評試該詳認誤說調談論謝護變貝負財貨責買費資賽質趕趙跡車軍輕較載輪輸轉農連週遊運達遠適選遺還邁鄉釋針鋼錄錢錯鐘鐵長開閉陣陸際隨雖雙離難電靈靜響頂項順須預頓顆額顯類飛飯飲館駐驅驗髮鬥鮮麗麥黃點齊龍";
constexpr char16_t simplified[] = u"国们对发会来时个这开关长门问间电车东马风飞机体点线经济实学术说读写认识让请话语计划业产动务区华无为与于当后从进过还达选边运适号处员图团际陆阳队险领头题类愿顾验舱轨卫应战户拟扩据损换权欧历归岁杀气汉测满湾准热灯争独获现环疗监盘确礼种称稳竞节范简约级细终组结绝给统维网练总绩织继续联职听举兴舰艺苏补装制复见规视览观订讯记访设许诊证评试该详误调谈论谢护变贝负财货责买费资赛质赶赵迹军轻较载轮输转农连游远遗迈乡释针钢录钱错钟铁闭阵随虽双离难灵静响顶项顺须预顿颗额显饭饮馆驻驱丽麦黄齐龙";

constexpr char16_t firstHan = 0x4E00;
constexpr char16_t lastHan = 0x9FFF;

/// 1 for a traditional character, -1 for a simplified one.
std::vector<signed char> makeScriptBalance()
{
    std::vector<signed char> balance(lastHan - firstHan + 1);
    for (const char16_t c : std::u16string_view(traditional))
        balance[c - firstHan] = 1;
    for (const char16_t c : std::u16string_view(simplified))
        --balance[c - firstHan];
    return balance;
}

} // namespace

int wordScore(QStringView text, LanguageWords language)
{
    int score = 0;
    const unsigned bit = 1U << static_cast<unsigned>(language);
    forEachWord(text, [&](QStringView word) { score += (wordIndex().value(word) & bit) != 0 ? 1 : 0; });
    return score;
}

std::array<int, 7> latinScores(QStringView text)
{
    constexpr int perWord = 4;
    static const TraitIndex endings(endingTraits);
    static const TraitIndex letters(letterTraits);
    std::array<int, 7> scores{};
    forEachWord(text, [&](QStringView word) {
        const unsigned languages = wordIndex().value(word);
        const int sharers = qPopulationCount(languages & 0x7FU);
        for (unsigned i = 0; i < scores.size(); ++i) {
            // A word of one language alone says more than one that several share.
            if ((languages >> i) & 1U)
                scores[i] += sharers == 1 ? perWord + 2 : perWord - 1;
        }
        for (const TraitIndex::Listed &ending : endings.endingIn(word.back().unicode())) {
            if (word.endsWith(ending.text))
                add(scores, *ending.trait);
        }
    });
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            continue;
        const QChar letter = c.toLower();
        for (const TraitIndex::Listed &listed : letters.endingIn(letter.unicode()))
            add(scores, *listed.trait);
        if (QStringView(otherLetters).contains(letter))
            scores.back() += 4;
    }
    return scores;
}

bool isTraditionalChinese(QStringView text)
{
    static const std::vector<signed char> scripts = makeScriptBalance();
    int balance = 0;
    for (const QChar c : text) {
        if (c.unicode() >= firstHan && c.unicode() <= lastHan)
            balance += scripts[c.unicode() - firstHan];
    }
    return balance > 0;
}

} // namespace rendezvous::tagging
