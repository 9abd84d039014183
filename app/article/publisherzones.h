#pragma once

#include <string_view>

// The clock of publishers by the last part of their host, for countries that have one, or where nearly all of
// them keep that of the capital. Domains that are bought for their letters (co, io, me, tv) are not listed.

namespace rendezvous::article {

struct PublisherZone
{
    std::string_view domain;
    const char *zone; ///< as IANA names it
};

// clang-format off
inline constexpr PublisherZone publisherZones[] = {
    {"ae", "Asia/Dubai"}, {"al", "Europe/Tirane"}, {"ar", "America/Argentina/Buenos_Aires"}, {"at", "Europe/Vienna"}, {"az", "Asia/Baku"},
    {"ba", "Europe/Sarajevo"}, {"bd", "Asia/Dhaka"}, {"be", "Europe/Brussels"}, {"bg", "Europe/Sofia"}, {"bh", "Asia/Bahrain"},
    {"bo", "America/La_Paz"}, {"br", "America/Sao_Paulo"}, {"by", "Europe/Minsk"}, {"ch", "Europe/Zurich"}, {"ci", "Africa/Abidjan"},
    {"cl", "America/Santiago"}, {"cm", "Africa/Douala"}, {"cn", "Asia/Shanghai"}, {"cr", "America/Costa_Rica"}, {"cu", "America/Havana"},
    {"cy", "Asia/Nicosia"}, {"cz", "Europe/Prague"}, {"de", "Europe/Berlin"}, {"dk", "Europe/Copenhagen"}, {"do", "America/Santo_Domingo"},
    {"dz", "Africa/Algiers"}, {"ec", "America/Guayaquil"}, {"ee", "Europe/Tallinn"}, {"eg", "Africa/Cairo"}, {"es", "Europe/Madrid"},
    {"et", "Africa/Addis_Ababa"}, {"fi", "Europe/Helsinki"}, {"fr", "Europe/Paris"}, {"ge", "Asia/Tbilisi"}, {"gh", "Africa/Accra"},
    {"gr", "Europe/Athens"}, {"gt", "America/Guatemala"}, {"hk", "Asia/Hong_Kong"}, {"hr", "Europe/Zagreb"}, {"hu", "Europe/Budapest"},
    {"id", "Asia/Jakarta"}, {"ie", "Europe/Dublin"}, {"il", "Asia/Jerusalem"}, {"in", "Asia/Kolkata"}, {"iq", "Asia/Baghdad"}, {"ir", "Asia/Tehran"},
    {"is", "Atlantic/Reykjavik"}, {"it", "Europe/Rome"}, {"jo", "Asia/Amman"}, {"jp", "Asia/Tokyo"}, {"ke", "Africa/Nairobi"}, {"kg", "Asia/Bishkek"},
    {"kh", "Asia/Phnom_Penh"}, {"kr", "Asia/Seoul"}, {"kw", "Asia/Kuwait"}, {"kz", "Asia/Almaty"}, {"lb", "Asia/Beirut"}, {"lk", "Asia/Colombo"},
    {"lt", "Europe/Vilnius"}, {"lu", "Europe/Luxembourg"}, {"lv", "Europe/Riga"}, {"ma", "Africa/Casablanca"}, {"md", "Europe/Chisinau"},
    {"mk", "Europe/Skopje"}, {"mm", "Asia/Yangon"}, {"mo", "Asia/Macau"}, {"mt", "Europe/Malta"}, {"mx", "America/Mexico_City"},
    {"my", "Asia/Kuala_Lumpur"}, {"ng", "Africa/Lagos"}, {"nl", "Europe/Amsterdam"}, {"no", "Europe/Oslo"}, {"np", "Asia/Kathmandu"},
    {"nz", "Pacific/Auckland"}, {"om", "Asia/Muscat"}, {"pe", "America/Lima"}, {"ph", "Asia/Manila"}, {"pk", "Asia/Karachi"}, {"pl", "Europe/Warsaw"},
    {"ps", "Asia/Gaza"}, {"pt", "Europe/Lisbon"}, {"py", "America/Asuncion"}, {"qa", "Asia/Qatar"}, {"ro", "Europe/Bucharest"}, {"rs", "Europe/Belgrade"},
    {"ru", "Europe/Moscow"}, {"rw", "Africa/Kigali"}, {"sa", "Asia/Riyadh"}, {"sd", "Africa/Khartoum"}, {"se", "Europe/Stockholm"},
    {"sg", "Asia/Singapore"}, {"si", "Europe/Ljubljana"}, {"sk", "Europe/Bratislava"}, {"sn", "Africa/Dakar"}, {"su", "Europe/Moscow"},
    {"sy", "Asia/Damascus"}, {"th", "Asia/Bangkok"}, {"tj", "Asia/Dushanbe"}, {"tm", "Asia/Ashgabat"}, {"tn", "Africa/Tunis"}, {"tr", "Europe/Istanbul"},
    {"tw", "Asia/Taipei"}, {"tz", "Africa/Dar_es_Salaam"}, {"ua", "Europe/Kyiv"}, {"ug", "Africa/Kampala"}, {"uk", "Europe/London"},
    {"uy", "America/Montevideo"}, {"uz", "Asia/Tashkent"}, {"ve", "America/Caracas"}, {"vn", "Asia/Ho_Chi_Minh"}, {"ye", "Asia/Aden"},
    {"za", "Africa/Johannesburg"}, {"zw", "Africa/Harare"}};

/// Languages that are written under one clock only.
inline constexpr PublisherZone languageZones[] = {
    {"ja", "Asia/Tokyo"}, {"ko", "Asia/Seoul"}, {"th", "Asia/Bangkok"}, {"vi", "Asia/Ho_Chi_Minh"}, {"zh", "Asia/Shanghai"}};

/// Clocks by the letters that people write behind a time, in minutes east of Greenwich.
struct NamedOffset
{
    const char16_t *name;
    int minutes;
};
inline constexpr NamedOffset namedOffsets[] = {
    {u"GMT", 0}, {u"UTC", 0}, {u"WET", 0}, {u"BST", 60}, {u"CET", 60}, {u"CEST", 120}, {u"MEZ", 60}, {u"MESZ", 120}, {u"EET", 120}, {u"EEST", 180},
    {u"MSK", 180}, {u"МСК", 180}, {u"PKT", 300}, {u"WIB", 420}, {u"WITA", 480}, {u"WIT", 540}, {u"HKT", 480}, {u"SGT", 480}, {u"MYT", 480},
    {u"JST", 540}, {u"KST", 540}, {u"AEST", 600}, {u"AEDT", 660}, {u"EST", -300}, {u"EDT", -240}, {u"CDT", -300}, {u"MDT", -360}, {u"PST", -480},
    {u"PDT", -420}};
// clang-format on

} // namespace rendezvous::article
