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
    u"アクセスランキング", u"【関連", u"관련 기사", u"관련기사", u"관련 뉴스", u"관련뉴스", u"많이 본", u"추천 기사", u"함께 볼", u"더 보기",
    u"watch also", u"lihat video", u"simak video", u"tonton video", u"tonton juga", u"смотрите видео", u"zobacz wideo", u"mire también",
    u"katso myös", u"läs vidare", u"se også", u"bekijk ook", u"our coverage of", u"más noticias en", u"support our work", u"lees verder", u"citește mai mult", u"baca artikel", u"اقرأ أيضاً", u"إقرأ المزيد",
    u"और पढ़ें", u"यह भी देखें", u"আরো পড়ুন", u"อ่านข่าวเพิ่มเติม", u"延伸阅读：", u"合わせて読みたい", u"関連リンク"};

/// A whole line, but for a colon behind it: what follows leads elsewhere, or is about those who made the page.
inline constexpr const char16_t *relatedHeadings[] = {
    u"must read", u"must reads", u"top news", u"keep exploring", u"discover more", u"in other news", u"our coverage", u"full coverage", u"more news",
    u"more coverage", u"latest headlines", u"latest videos", u"contact", u"contacts", u"media contact", u"media inquiries",
    u"press office", u"tags", u"about us", u"about the authors", u"archived in", u"archivado en", u"sobre la firma", u"sobre o autor",
    u"sobre os autores", u"sobre el autor", u"sobre la autora", u"sull'autore", u"l'autore", u"contacto", u"contactos", u"contatti", u"kontakt",
    u"kontakte", u"pressekontakt", u"ansprechpartner", u"contacts presse", u"contact presse", u"mots-clés", u"thématiques", u"etiquetas",
    u"temas relacionados", u"más noticias", u"otras noticias", u"outras notícias", u"mais notícias", u"altre notizie", u"autres articles",
    u"otros artículos", u"другие новости", u"все новости", u"последние новости", u"інші новини", u"останні новини", u"усі новини",
    u"похожие материалы", u"другие материалы", u"теги", u"метки", u"контакты", u"więcej na ten temat", u"inne artykuły", u"další články",
    u"ďalšie články", u"további cikkek", u"legfrissebb hírek", u"kapcsolódó cikkek", u"weitere themen", u"weitere nachrichten", u"auch lesenswert",
    u"schlagworte", u"meer nieuws", u"siste nytt", u"senaste nytt", u"seneste nyt", u"tuoreimmat", u"suosittelemme", u"περισσότερα",
    u"δημοφιλή", u"ετικέτες", u"daha fazla haber", u"ilgili haberler", u"ilgili konular", u"diğer haberler", u"etiketler", u"günün başlıkları",
    u"berita lainnya", u"berita populer", u"terpopuler", u"tin mới", u"tin khác", u"tin nóng", u"bài liên quan", u"xem nhiều", u"đọc nhiều",
    u"хэштег", u"тегтер", u"соңғы жаңалықтар", u"көп оқылған", u"اخبار مشابه", u"خبرهای مرتبط", u"در همین زمینه", u"مطالب پیشنهادی", u"برچسب‌ها",
    u"قد يعجبك أيضا", u"قد يعجبك أيضًا", u"أخبار متعلقة", u"أخبار ذات صلة", u"كلمات مفتاحية", u"الكلمات الدلالية", u"כתבות קשורות", u"לכתבות נוספות",
    u"אולי יעניין אותך", u"תגיות", u"संबंधित समाचार", u"संबंधित लेख", u"बड़ी खबरें", u"टैग", u"আরও খবর", u"সম্পর্কিত খবর", u"সর্বশেষ খবর",
    u"ข่าวแนะนำ", u"ข่าวยอดนิยม", u"เรื่องที่เกี่ยวข้อง", u"แท็กที่เกี่ยวข้อง", u"相关链接", u"相關連結", u"精彩推荐", u"猜你喜欢", u"热点推荐", u"学习进行时", u"相關文章",
    u"最新新聞", u"熱門新聞", u"熱門回應", u"新着ニュース", u"注目記事", u"最新記事", u"スペシャルコンテンツ", u"연관기사", u"핫뉴스", u"에디터스 픽", u"주요뉴스", u"랭킹뉴스", u"헤드라인 뉴스"};

/// A whole line: the name of a button, or of what stands in the place of an advertisement.
inline constexpr const char16_t *labels[] = {
    u"advertisement", u"ad", u"share", u"share this", u"share this article", u"copy link", u"watch on", u"learn more", u"see more", u"load more",
    u"show more", u"back to top", u"print", u"listen", u"report an error", u"anzeige", u"werbung", u"teilen", u"drucken", u"merken", u"hören", u"speichern",
    u"vorlesen", u"publicité", u"partager", u"imprimer", u"écouter", u"publicidad", u"publicidade", u"pubblicità", u"compartir", u"compartilhar",
    u"condividi", u"stampa", u"reklama", u"reklam", u"reklaam", u"reklám", u"hirdetés", u"advertentie", u"annons", u"mainos", u"annonse", u"annonce",
    u"διαφήμιση", u"реклама", u"поделиться", u"поделиться новостью", u"поширити", u"udostępnij", u"paylaş", u"bu haberi paylaşın", u"bagikan",
    u"chia sẻ", u"бөлісу", u"إعلان", u"شارك", u"مشاركة", u"فاصل إعلاني", u"تبلیغات", u"اشتراک گذاری", u"دریافت عکس", u"פרסומת", u"שתפו", u"विज्ञापन",
    u"शेयर करें", u"বিজ্ঞাপন", u"শেয়ার করুন", u"แชร์ข่าวนี้", u"广告", u"iklan", u"quảng cáo", u"โฆษณา", u"oglas", u"inzerce", u"inzercia", u"publicitate", u"жарнама", u"広告", u"விளம்பரம்", u"ప్రకటన",
    u"പരസ്യം", u"જાહેરાત", u"ਇਸ਼ਤਿਹਾਰ", u"اشتہار", u"matangazo", u"რეკლამა", u"գովազդ", u"reklāma", u"summary", u"how does this make you feel",
    u"廣告", u"分享", u"打印", u"シェアする", u"印刷する", u"友善列印", u"列印", u"轉寄", u"공유", u"공유하기", u"광고", u"본문 글자 크기 조정",
    u"subscribe", u"toon inhoud", u"inhalt anzeigen", u"afficher le contenu", u"mostrar contenido", u"mostra contenuto", u"mostrar conteúdo", u"visa innehåll",
    u"vis innhold", u"vis indhold", u"zobrazit obsah", u"pokaż treść", u"показать содержимое", u"copied", u"link copied", u"kopiert", u"link kopiert", u"copié",
    u"lien copié", u"copiado", u"enlace copiado", u"link copiado", u"copiato", u"link copiato", u"gekopieerd", u"link gekopieerd", u"kopierad", u"länk kopierad",
    u"skopiowano", u"zkopírováno", u"скопировано", u"ссылка скопирована", u"kopyalandı", u"disalin", u"コピーしました", u"已复制", u"已複製", u"복사되었습니다", u"gift this article",
    u"offrir cet article", u"artikel verschenken", u"artikel cadeau geven", u"ge bort artikeln", u"regalar artículo", u"regala questo articolo",
    u"article information", u"información del artículo", u"informações do artigo"};

/// Where articles are shared.
inline constexpr const char16_t *networks[] = {
    u"facebook", u"twitter", u"x", u"whatsapp", u"telegram", u"linkedin", u"pinterest", u"reddit", u"email", u"e-mail", u"mail", u"viber", u"vk",
    u"вконтакте", u"одноклассники", u"messenger", u"line", u"weibo", u"微信", u"微博", u"bluesky", u"threads", u"mastodon", u"tumblr", u"flipboard"};

/// At the start of a line: an offer, or a word of the editors to their readers.
inline constexpr const char16_t *openings[] = {
    u"join our whatsapp", u"more information about the", u"join our telegram", u"join us on", u"follow us on", u"follow our", u"support us", u"support our", u"subscribe to our",
    u"sign up for our", u"click here to", u"get in touch:", u"do you have a story", u"have a story", u"if you enjoyed this", u"if you liked this",
    u"listen to this article", u"view this post on", u"a post shared by", u"see more on:", u"share on ", u"share via",
    u"this article was originally published", u"this story was originally published", u"haben sie einen fehler", u"folgen sie uns", u"teilen auf",
    u"artikel anhören", u"partager sur", u"suivez-nous", u"rejoignez-nous", u"écouter l'article", u"écoutez cet article",
    u"vous avez une information", u"compartir en", u"síguenos", u"sigue toda la información", u"únete a nuestro canal", u"únete al canal",
    u"siga o canal", u"siga-nos", u"entre no canal", u"ouça este artigo", u"segui i nostri", u"seguici su", u"ascolta l'articolo", u"guarda anche",
    u"bekijk deze", u"bekijk hier", u"deel artikel", u"kopieer link", u"har du tips", u"tips oss", u"tipsa oss", u"onko sinulla juttuvinkki",
    u"podpořte", u"dalsza część tekstu", u"dalszy ciąg", u"ciąg dalszy", u"подписаться", u"подпишись", u"читайте нас", u"следите за", u"поддержите",
    u"підтримайте", u"приєднуйтесь", u"слідкуйте", u"стати членом клубу", u"kövessen minket", u"támogasson", u"támogassa",
    u"urmăriți-ne", u"ακολουθήστε", u"ακούστε το άρθρο", u"bizi takip", u"ikuti berita", u"ikuti kami", u"gabung di", u"theo dõi chúng tôi",
    u"تابعنا", u"انضم إلى قناتنا", u"ما را در", u"הצטרפו", u"कृपया हमें", u"हमें फॉलो", u"ติดตามข่าว", u"ติดตามเรา", u"ดาวน์โหลดแอป",
    u"제보는",
    u"título del autor", u"haz clic aquí para", u"haga clic aquí para", u"clique aqui para", u"cliquez ici pour", u"klicken sie hier", u"klik hier om",
    u"klicka här för", u"klikk her for", u"klik her for", u"clicca qui per", u"kliknij tutaj", u"klikněte zde", u"kattintson ide", u"нажмите здесь",
    u"натисніть тут", u"buraya tıkla", u"klik di sini untuk", u"اضغط هنا", u"انقر هنا", u"点击这里", u"點擊這裡", u"こちらをクリック", u"para ver este vídeo",
    u"para ver este video", u"um dieses video zu sehen", u"pour voir cette vidéo", u"per vedere questo video", u"to view this video", u"om deze video te",
    u"чтобы посмотреть это видео", u"aby obejrzeć ten film",
    u"deze inhoud wordt gehost", u"this content is hosted by", u"this content is provided by", u"dieser inhalt wird von", u"este contenido está alojado",
    u"ce contenu est hébergé", u"questo contenuto è ospitato", u"este conteúdo é hospedado"};

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
    u"信息存储服务",
    u"sign up here", u"in your inbox", u"send your story ideas", u"when we learn of a mistake", u"appears in print", u"order reprints", u"logo @",
    u"turn on javascript", u"javascript is disabled", u"article continues below", u"story continues below", u"continues after advertisement",
    u"nastavlja ispod oglasa", u"članak se nastavlja", u"článek pokračuje", u"článok pokračuje", u"a cikk a hirdetés után",
    u"articolul continuă", u"straipsnio tęsinys", u"raksta turpinājums", u"scroll untuk", u"ai generated summar", u"ai-generated summar", u"summary was generated", u"dieses thema im programm", u"dieser beitrag lief", u"artikkeli jatkuu", u"artikeln fortsätter", u"saken fortsetter", u"artikel gaat verder",
    u"tekst gaat verder", u"met externe content", u"znajdziesz na stronie głównej", u"dalszy ciąg materiału", u"l'article se poursuit",
    u"continúa después de la publicidad", u"continua após a publicidade", u"continua depois da publicidade", u"ir a los comentarios",
    u"desplegar redes sociales", u"receba no whatsapp", u"rellena tu nombre", u"scorri per continuare", u"если вы заметили ошибку",
    u"если вы нашли ошибку", u"якщо ви помітили помилку", u"якщо ви знайшли помилку", u"нашли ошибку?", u"нашли опечатку", u"ctrl+enter",
    u"ctrl + enter", u"haberin devamı için", u"арнамызға жазылыңыз", u"به کانال ما", u"מצאתם טעות", u"ऐप डाउनलोड", u"एप डाउनलोड",
    u"खबर पाने के लिए", u"গুগল নিউজ চ্যানেল", u"长按二维码", u"打开网易新闻", u"关注公众号", u"粉絲團", u"繼續往下閱讀", u"继续往下阅读", u"現在用app看新聞", u"下載app", u"下载app", u"trust project", u"全文網址", u"メールマガジン登録", u"기사제보",
    u"subscriber-only story", u"subscriber-only article", u"subscriber-only content", u"this story is for subscribers", u"this article is for subscribers",
    u"pour lire la suite de cet article", u"assine para ler", u"abbonati per leggere", u"pouze pro předplatitele", u"exclusiv pentru abonați", u"wykup dostęp",
    u"订阅后阅读", u"訂閱後閱讀", u"유료회원 전용", u"notificaciones en nuestra app", u"notificações no nosso", u"notifications de notre appli", u"download our app",
    u"descarga nuestra app", u"descarga nuestra aplicación", u"baixe nosso aplicativo", u"baixe o nosso app", u"téléchargez notre appli", u"laden sie unsere app",
    u"unsere app herunter", u"scarica la nostra app", u"download onze app", u"ladda ner vår app", u"last ned appen vår", u"hent vores app",
    u"pobierz naszą aplikację", u"stáhněte si naši aplikaci", u"скачайте наше приложение", u"завантажте наш застосунок", u"uygulamamızı indir",
    u"unduh aplikasi kami", u"حمل تطبيقنا"};

/// Anywhere in a short line, or at the start of a longer one.
inline constexpr const char16_t *weakBoilerplate[] = {
    u"newsletter", u"cookie", u"advertisement", u"privacy policy", u"follow us on", u"recevez", u"assine", u"condividi", u"compartilhe",
    u"terms of use", u"terms of service", u"enable javascript", u"特别声明", u"扫码", u"اشترك", u"abonnez-vous", u"suscríbete", u"subscribe to",
    u"sign up for", u"sign up to", u"有料記事", u"subscribers only", u"liked this page", u"read this release in", u"visitor counter",
    u"csak előfizetőknek", u"alleen voor abonnees", u"enkel voor abonnees", u"μόνο για συνδρομητές", u"למנויים בלבד", u"会员专享", u"會員專屬",
    u"exclusivo para suscriptores", u"supports html5 video", u"suporta vídeo html5", u"soporte vídeo html5", u"soporte video html5", u"soporta video html5",
    u"html5-video unterstützt", u"html5 video unterstützt", u"prend en charge les vidéos html5", u"prend en charge la vidéo html5", u"supporta i video html5",
    u"supporta html5 video", u"поддерживает html5", u"підтримує html5", u"obsługuje wideo html5", u"tarayıcınız", u"お使いのブラウザ", u"您的浏览器不支持", u"您的瀏覽器不支援",
    u"브라우저에서는 지원", u"votre navigateur ne", u"tu navegador no", u"su navegador no", u"seu navegador não", u"il tuo browser non", u"je browser ondersteunt",
    u"din webbläsare stöder", u"ваш браузер не", u"twoja przeglądarka nie", u"your browser does not support", u"ihr browser unterstützt",
    u"need your consent to load", u"copy/paste the", u"einbettungscode", u"embed-code", u"código de incorporação", u"código para insertar", u"copie e cole o código",
    u"copia y pega el código", u"copia e incolla il codice", u"copy and paste the embed", u"copiez-collez le", u"exclusive to subscribers",
    u"exclusively for subscribers", u"bli prenumerant", u"för att läsa vidare", u"bli abonnent", u"bliv abonnent", u"for å lese videre", u"for at læse videre",
    u"word abonnee", u"om verder te lezen", u"devenez abonné", u"hazte suscriptor", u"para seguir leyendo", u"diventa abbonato", u"per continuare a leggere",
    u"vain tilaajille", u"только для подписчиков", u"тільки для передплатників", u"abonelere özel", u"للمشتركين فقط"};

/// Anywhere in a line; the article is over there.
inline constexpr const char16_t *endings[] = {
    u"all rights reserved", u"please credit", u"przedruk", u"may not be reproduced", u"may not be published, broadcast", u"riproduzione riservata",
    u"tous droits réservés", u"alle rechte vorbehalten", u"todos los derechos", u"todos os direitos reservados", u"все права защищены",
    u"усі права захищені", u"wszelkie prawa zastrzeżone", u"všechna práva", u"minden jog fenntartva", u"toate drepturile", u"tüm hakları",
    u"hak cipta", u"bản quyền", u"جميع الحقوق", u"حقوق النشر", u"כל הזכויות", u"सर्वाधिकार", u"สงวนลิขสิทธิ์", u"版权所有", u"版權所有", u"未经授权", u"未經授權",
    u"非經授權", u"无断转载", u"無断転載", u"責任編輯", u"责任编辑", u"责编", u"責編", u"무단 전재", u"무단전재", u"저작권자", u"при цитировании", u"при цитуванні", u"перепечатка",
    u"riproduzione vietata", u"배포 금지", u"барлық құқықтар", u"স্বত্ব ©", u"کلیه حقوق", u"著作權所有", u"转载请注明", u"轉載請註明"};

inline constexpr const char16_t *endingLeads[] = {
    u"copyright", u"©", u"(c) ", u"editor:", u"edited by", u"edited by:", u"pewarta:", u"редактор:", u"redaktor:", u"editör:", u"本文来源", u"来源：",
    u"编辑：", u"編輯：", u"編集：", u"printer friendly", u"last updated", u"retrieved from",
    u"(编辑", u"（编辑", u"（編輯", u"（责任编辑", u"（责编", u"(责编",
   
    u"editing by", u"reporting by"};

/// At the start of a heading: its box explains something beside the article.
inline constexpr const char16_t *boxHeadings[] = {
    u"fact box", u"factbox", u"fact file", u"facts about", u"quick facts", u"did you know", u"fakta", u"faktaruta", u"faktenbox", u"in kürze", u"zur person",
    u"hintergrund:", u"infobox", u"le saviez-vous", u"repères", u"en chiffres", u"claves", u"la ficha", u"¿sabías que", u"você sabia", u"lo sapevi",
    u"scheda", u"w liczbach", u"czy wiesz", u"víte, že", u"tudta-e", u"tiesitkö", u"справка", u"досье", u"довідка", u"bilgi kutusu"};

/// Anywhere in a small table that names those who answer questions.
inline constexpr const char16_t *contactWords[] = {
    u"담당 부서", u"담당부서", u"담당자", u"책임자", u"문의처", u"연락처", u"お問い合わせ", u"問い合わせ先", u"問合せ先", u"連絡先", u"担当課", u"担当部",
    u"联系人", u"联系电话", u"聯絡人", u"聯絡電話", u"contact person", u"contact details", u"media contact", u"press contact", u"for further information",
    u"ansprechpartner", u"pressekontakt", u"contact presse", u"contacto de prensa", u"contato para imprensa", u"ufficio stampa", u"контактное лицо",
    u"контактный телефон", u"пресс-служба", u"kontakt dla mediów", u"basın iletişim", u"người liên hệ", u"narahubung"};

/// At the start of an article's last line.
inline constexpr const char16_t *sources[] = {
    u"źródło:", u"zdroj:", u"quelle:", u"fuente:", u"fonte:", u"source:", u"sources:", u"källa:", u"kilde:", u"lähde:", u"bron:", u"forrás:", u"πηγή:", u"sursa:", u"kaynak:", u"sumber:", u"nguồn:", u"источник:", u"джерело:", u"المصدر:", u"منبع:", u"出典："};
// clang-format on

} // namespace rendezvous::article
