#pragma once

#include <string_view>

// The words of class names and ids by which namedFor() knows what an element is, in lower case and without
// what separates them: "share-bar" is looked up as "share", "bar" and "sharebar".

namespace rendezvous::article {

// clang-format off
inline constexpr std::string_view furnitureWords[] = {
    "ad", "ads", "adv", "advert", "advertisement", "advertising", "advertorial", "adsbygoogle", "adslot", "adbox", "adwrap", "adlabel", "addtoany",
    "affiliate", "affiliates", "anzeige", "announcementbar", "appbox", "appdownload", "appbanner", "downloadapp", "banner", "bookmark", "breadcrumb",
    "breadcrumbs", "buybox", "buyingguide", "carousel", "catlinks", "copyurl", "copylink", "cta", "deals", "disclaimer", "donate", "donation", "editsection",
    "fans", "feedback", "follow", "followus", "fontsize", "footer", "footernav", "googlenews", "hidden", "inlinearticle", "jp", "jumplink", "leadgen",
    "livesnippet", "login", "masthead", "menu", "mistake", "modal", "morenews", "moreon", "morestories", "mostread", "mostviewed", "mustread", "nav",
    "navbar", "navbox", "navigation", "newsletter", "newsletters", "noprint", "optin", "outbrain", "overlay", "pager", "pagination", "partner", "playlist",
    "popular", "popup", "print", "printfooter", "promo", "promobox", "promotion", "promotions", "pullquote", "pullquotes", "rail", "rating", "readalso",
    "alsoread", "readmore", "readnext", "recirc", "recirculation", "recommend", "recommendation", "recommendations", "recommended", "recommends",
    "related", "relatedarticles", "relatedcontent", "relatedlinks", "relatedmodule", "relatednews", "relatedposts", "relatedstories", "relativenews",
    "reporterror", "rss", "seealso", "share", "sharebar", "sharebox", "sharing", "sharethis", "shopping", "sidebar", "signup", "sitenotice", "skip", "social",
    "socialbar", "socials", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "taglist", "tags", "teaser", "teasers", "telegram", "textsize",
    "ticker", "toolbar", "toolbox", "topnews", "trending", "tts", "texttospeech", "audioplayer", "listen", "util", "utils", "utility", "whatsapp",
    "widget", "widgets", "yarpp", "toc", "embedplaceholder", "videoplaceholder", "playerplaceholder", "embedcopy", "embedcode", "embedconsent",
    // other languages of class names
    "abone", "abonnement", "anuncio", "bacajuga", "boletin", "compartilhar", "compartir", "condividi", "correlati", "correlate",
    "etiquetas", "etiketler", "fontgroesse", "gerelateerd", "ilgilihaber", "ilgilihaberler", "leertambien", "leermas",
    "leiatambem", "lesenswert", "lireaussi", "leggianche", "leiamais", "lesmer", "linksisip", "masinformacion", "meistgelesen", "merken",
    "merkliste", "noticiasrelacionadas", "partage", "paylas", "paylasim", "partager", "podobne", "polecane", "powiazane", "publicidad", "publicidade",
    "publicite", "reklam", "reklama", "relacionada", "relacionadas", "relacionado", "relacionados", "suscripcion", "terkait", "udostepnij", "verwandt",
    "vertambien", "weiterlesen", "werbung", "zdielat"};

inline constexpr std::string_view commentWords[] = {
    "comment", "comments", "commentlist", "commentsarea", "commentarea", "disqus", "respond", "response", "responses", "replies", "talkback", "talkbacks",
    "kommentare", "kommentar", "commentaires", "comentarios", "commenti", "komentarze", "yorumlar", "discussion", "userpost"};

inline constexpr std::string_view consentWords[] = {
    "cookie", "cookies", "consent", "gdpr", "onetrust", "didomi", "cmp", "cmpbox", "usercentrics", "quantcast", "truste", "cookiebot", "iubenda",
    "cookiewall", "privacywall"};

inline constexpr std::string_view metaWords[] = {
    "meta", "metas", "byline", "dateline", "timestamp", "pubdate", "publishdate", "publishtime", "postdate", "posted", "author", "authors", "authorbox",
    "authorbio", "bio", "authorname", "articleinfo", "postinfo", "articledate", "articlemeta", "newsdate", "newsinfo", "dateinfo", "viewcount", "views",
    "likes", "readtime", "readingtime", "editor", "writer", "editedby", "updated", "datetime", "datemodified", "datecreated", "signature", "credits", "newstools",
    "postauthor", "articleauthor", "articleeditor", "firma", "publicationdate", "publicationinfo", "storysource", "articlesource", "newssource"};

inline constexpr std::string_view leadWords[] = {
    "lead", "lede", "dek", "deck", "standfirst", "subtitle", "subheadline", "subhead", "subheading", "subtitulo", "summary", "chapo", "chapeau", "perex",
    "intro", "introtext", "abstract", "excerpt", "kicker", "strapline", "teaserline", "vorspann", "anleser", "anreisser", "sommario", "bajada",
    "copete", "entradilla", "spot", "linhafina", "sapo", "descp", "announce", "description", "desc", "summarytext", "newsheading", "secondtitle"};

inline constexpr std::string_view articleWords[] = {
    "articlebody", "storybody", "postcontent", "entrycontent", "bodytext", "articletext", "articlecontent", "maincontent", "contentbody", "textbody",
    "newstext", "newsbody", "postbody"};

/// Words for what is said about a picture.
inline constexpr std::string_view captionWords[] = {
    "caption", "captions", "figcaption", "imagecaption", "imgcaption", "photocaption", "picturecaption", "wpcaptiontext", "captiontext", "mediacaption",
    "legend", "legende", "cutline", "bildunterschrift", "bildtext", "bildtekst", "bildetekst", "kuvateksti", "didascalia", "piefoto",
    "pieimagen", "epigrafe", "podpis", "fotocredit", "photocredit", "imagecredit", "credit", "creditline", "photographer", "fotograf", "picinfo", "pictext",
    "imgcap", "imginfo", "imgdesc", "imagedesc", "imagedescription", "photodesc", "mediadescription"};

/// Words for boxes that explain, and for what others posted.
inline constexpr std::string_view besideWords[] = {
    "videocaption", "videodescription", "videotitle", "pievideo", "mediaplayercaption", "factbox", "factsbox", "factbar", "faktbox", "faktaboks", "faktaruta", "faktalaatikko", "fakten", "infobox", "infokasten", "infoblok", "encadre", "encart",
    "despiece", "tweet", "twittertweet", "instagrammedia", "tiktokembed", "fbpost", "nojstweet"};

/// A name that has one of each is a caption: "photo_info", "article__image-desc".
inline constexpr std::string_view pictureWords[] = {
    "image", "img", "photo", "photos", "foto", "pic", "picture", "gallery", "slide", "slideshow", "bild", "imagen", "thumb", "figure"};
inline constexpr std::string_view aboutPictureWords[] = {
    "desc", "description", "info", "cap", "copyright", "source", "alt", "title", "note", "label", "author", "pop", "sub", "txt"};

/// Names of quotations. What is called so and short repeats the text in larger letters.
inline constexpr std::string_view quoteWords[] = {
    "quote", "quotemodule", "citation", "zitat", "cita", "citat", "citazione", "citaat", "sitat", "sitaatti", "idezet", "destacado", "destaque",
    "olho", "exergue", "highlight", "sumario"};
// clang-format on

} // namespace rendezvous::article
