#include "feed/characterreference.h"

#include "feed/charset.h"

#include <QString>

#include <libxml/HTMLparser.h>

#include <string>

namespace rendezvous::feed {

namespace {

QByteArray utf8Of(char32_t character) { return QString::fromUcs4(&character, 1).toUtf8(); }

} // namespace

QByteArray namedCharacter(std::string_view name)
{
    constexpr size_t longest = 32;
    if (name.empty() || name.size() > longest)
        return {};
    if (name == "apos")
        return "'";
    const std::string terminated(name);
    const htmlEntityDesc *entity = htmlEntityLookup(reinterpret_cast<const xmlChar *>(terminated.c_str()));
    return entity ? utf8Of(entity->value) : QByteArray();
}

std::optional<QByteArray> numberedCharacter(std::string_view number)
{
    if (number.size() < 2 || number.size() > 10 || number.front() != '#')
        return {};
    const bool isHex = number[1] == 'x' || number[1] == 'X';
    bool isNumber = false;
    const QByteArray digits(number.data() + (isHex ? 2 : 1), static_cast<qsizetype>(number.size()) - (isHex ? 2 : 1));
    const uint value = digits.toUInt(&isNumber, isHex ? 16 : 10);
    const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
    const bool isControl = value < 0x20 && value != '\t' && value != '\n' && value != '\r';
    if (!isNumber || isControl || isSurrogate || value > 0x10FFFF || (value & 0xFFFE) == 0xFFFE)
        return {};
    return utf8Of(value >= 0x80 && value < 0xA0 ? windows1252(static_cast<unsigned char>(value)) : value);
}

} // namespace rendezvous::feed
