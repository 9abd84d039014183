#pragma once

// The words by which lineKind() knows a line, in lower case. A language more is a few entries more.

namespace rendezvous::article {

// clang-format off
/// At the start of a line, in any case, blanks as they come.
inline constexpr const char16_t *relatedLeads[] = {
    u"read also", u"also read", u"read more", u"read next", u"related", u"about the author", u"about the writer", u"über den autor", u"à propos de l'auteur", u"sobre el autor", u"об авторе", u"作者简介", u"press contact", u"press contacts", u"media contact", u"media contacts",
    u"see also", u"more on this", u"more on this story", u"more stories", u"more from", u"more in", u"most read", u"most popular", u"most viewed",
    u"trending", u"recommended", u"you may also", u"you might also", u"don't miss", u"up next", u"other news", u"top stories", u"latest news",
    u"editor's picks", u"further reading", u"more galleries", u"keep reading", u"featured video", u"watch:", u"explore more", u"lire aussi",
    u"à lire aussi", u"à lire également", u"lire également", u"sur le même sujet", u"les plus lus", u"voir aussi", u"pour aller plus loin",
    u"lesen sie auch", u"lesen sie mehr", u"mehr zum thema", u"mehr dazu", u"auch interessant", u"weitere artikel", u"das könnte sie",
    u"meistgelesen", u"siehe auch", u"passend dazu", u"lea también", u"lee también", u"leer más", u"más información", u"te puede interesar",
    u"le puede interesar", u"seguir leyendo", u"noticias relacionadas", u"lo más leído", u"ver también", u"últimas noticias", u"leia também",
    u"leia mais", u"veja também", u"saiba mais", u"mais lidas", u"notícias relacionadas", u"relacionadas", u"últimas notícias", u"leggi anche",
    u"leggi di più", u"potrebbe interessarti", u"per approfondire", u"più letti", u"articoli correlati", u"vedi anche", u"ultima ora",
    u"читайте также", u"читать также", u"читайте далее", u"по теме", u"материалы по теме", u"смотрите также", u"новости по теме", u"рекомендуем",
    u"самое читаемое", u"подробнее:", u"ещё по теме", u"еще по теме", u"читайте також", u"дивіться також", u"за темою", u"чытайце таксама",
    u"прочетете още", u"pročitajte", u"pročitaj i", u"procitajte jos", u"сродне вести", u"czytaj też", u"czytaj także", u"zobacz też",
    u"zobacz także", u"przeczytaj także", u"przeczytaj też", u"polecane", u"polecamy", u"čtěte také", u"přečtěte si", u"čítajte aj", u"prečítajte si",
    u"mohlo by vás", u"související", u"olvassa el", u"olvasta már", u"kapcsolódó", u"ez is érdekelheti", u"citește și", u"citeşte şi", u"vezi și",
    u"läs mer", u"läs också", u"läs även", u"les også", u"læs også", u"lue myös", u"lue lisää", u"lees ook", u"lees meer", u"meer over", u"loe ka",
    u"lasi arī", u"taip pat skaitykite", u"διαβάστε επίσης", u"διαβάστε ακόμη", u"δείτε επίσης", u"σχετικά άρθρα", u"ayrıca okuyun", u"bunları da",
    u"ilgili haber", u"haberin devamı", u"i̇lgili haber", u"son dakika haber", u"baca juga", u"baca selengkapnya", u"berita terkait",
    u"artikel terkait", u"simak juga", u"lihat juga", u"baca lagi", u"xem thêm", u"tin liên quan", u"đọc thêm", u"basahin", u"soma pia",
    u"soma zaidi", u"اقرأ أيضا", u"اقرأ أيضًا", u"اقرأ المزيد", u"إقرأ أيضا", u"مواضيع ذات صلة", u"موضوعات ذات صلة", u"أخبار ذات صلة", u"قد يهمك",
    u"المزيد من", u"شاهد أيضا", u"الأكثر قراءة", u"بیشتر بخوانید", u"اخبار مرتبط", u"مطالب مرتبط", u"همچنین بخوانید", u"مزید پڑھیں", u"یہ بھی پڑھیں",
    u"קראו גם", u"קראו עוד", u"כתבות נוספות", u"עוד בנושא", u"यह भी पढ़ें", u"ये भी पढ़ें", u"इसे भी पढ़ें", u"संबंधित खबरें", u"আরও পড়ুন",
    u"மேலும் படிக்க", u"ఇది కూడా చదవండి", u"อ่านเพิ่มเติม", u"อ่านข่าว", u"ข่าวที่เกี่ยวข้อง", u"相关阅读", u"相关新闻", u"相关推荐", u"相关报道", u"延伸阅读", u"延伸閱讀",
    u"相關新聞", u"相關報導", u"推荐阅读", u"阅读下一篇", u"热门排行", u"更多新闻", u"更多新聞", u"热门推荐", u"看更多", u"関連記事", u"関連ニュース", u"あわせて読みたい", u"こちらも", u"おすすめ記事", u"人気記事",
    u"アクセスランキング", u"【関連", u"관련 기사", u"관련기사", u"관련 뉴스", u"관련뉴스", u"많이 본", u"추천 기사", u"함께 볼", u"더 보기"};

/// Anywhere in a line.
inline constexpr const char16_t *boilerplate[] = {
    u"subscribe now", u"subscribe for", u"already a subscriber", u"last free article", u"free articles left", u"free article left",
    u"to continue reading", u"continue reading the", u"unlimited access", u"cancel anytime", u"by signing up", u"privacy notice",
    u"scroll to continue", u"share this:", u"share this story", u"click to share", u"support our journalism", u"liked this page",
    u"réservé aux abonnés", u"réservée aux abonnés", u"réservé à nos abonnés", u"déjà abonné", u"il vous reste", u"inscrivez-vous", u"je m'abonne",
    u"le premier mois", u"réutiliser ce contenu", u"jetzt abonnieren", u"abonnieren sie", u"nur für abonnenten", u"jetzt weiterlesen",
    u"mit ihrer zustimmung", u"externer inhalt", u"empfohlener redaktioneller inhalt", u"datenschutzerklärung", u"kommentare lesen",
    u"zum inhalt springen", u"suscríbase", u"regístrate", u"solo para suscriptores", u"síguenos en", u"puedes seguir a", u"receba no seu",
    u"exclusivo para assinantes", u"iscriviti alla", u"abbonati", u"riservato agli abbonati", u"contenuto riservato", u"подпишитесь",
    u"подписывайтесь", u"подписаться на", u"оставьте адрес", u"підпишіться", u"підписуйтесь", u"zapisz się", u"subskrybuj", u"dla subskrybentów",
    u"prenumerera", u"abonneer", u"schrijf je in", u"tilaa uutiskirje", u"iratkozzon", u"aboneaz", u"abonează", u"εγγραφείτε", u"abone ol",
    u"abonelik için", u"bergabung di grup", u"berlangganan", u"đăng ký nhận", u"subscrever", u"نشراتنا", u"نشرتنا", u"تابعونا", u"עשו מנוי",
    u"הירשמו", u"सब्सक्राइब", u"फॉलो करें", u"扫描二维码", u"下载客户端", u"关注我们", u"訂閱", u"会員限定", u"有料会員", u"続きをお読み", u"無料登録", u"구독하기", u"구독신청", u"기자 페이지",
    u"信息存储服务"};

/// Anywhere in a short line, or at the start of a longer one.
inline constexpr const char16_t *weakBoilerplate[] = {
    u"newsletter", u"cookie", u"advertisement", u"privacy policy", u"follow us on", u"recevez", u"assine", u"condividi", u"compartilhe",
    u"terms of use", u"terms of service", u"enable javascript", u"特别声明", u"扫码", u"اشترك", u"abonnez-vous", u"suscríbete", u"subscribe to",
    u"sign up for", u"sign up to", u"有料記事", u"subscribers only", u"liked this page", u"read this release in", u"visitor counter"};

/// Anywhere in a line; the article is over there.
inline constexpr const char16_t *endings[] = {
    u"all rights reserved", u"please credit", u"przedruk", u"may not be reproduced", u"may not be published, broadcast", u"riproduzione riservata",
    u"tous droits réservés", u"alle rechte vorbehalten", u"todos los derechos", u"todos os direitos reservados", u"все права защищены",
    u"усі права захищені", u"wszelkie prawa zastrzeżone", u"všechna práva", u"minden jog fenntartva", u"toate drepturile", u"tüm hakları",
    u"hak cipta", u"bản quyền", u"جميع الحقوق", u"حقوق النشر", u"כל הזכויות", u"सर्वाधिकार", u"สงวนลิขสิทธิ์", u"版权所有", u"版權所有", u"未经授权", u"未經授權",
    u"非經授權", u"无断转载", u"無断転載", u"責任編輯", u"责任编辑", u"责编", u"責編", u"무단 전재", u"무단전재", u"저작권자", u"при цитировании", u"при цитуванні", u"перепечатка"};

inline constexpr const char16_t *endingLeads[] = {
    u"copyright", u"©", u"(c) ", u"editor:", u"edited by", u"edited by:", u"pewarta:", u"редактор:", u"redaktor:", u"editör:", u"本文来源", u"来源：",
    u"编辑：", u"編輯：", u"編集：", u"printer friendly", u"last updated", u"retrieved from"};
// clang-format on

} // namespace rendezvous::article
