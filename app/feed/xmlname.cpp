#include "feed/xmlname.h"

#include "feed/xmlcursor.h"

#include <QString>

#include <algorithm>

namespace rendezvous::feed {

namespace {

/// The code units that may begin a name beyond ASCII (XML 1.0, 2.3).
bool isNameUnit(char16_t c)
{
    return (c >= 0xC0 && c != 0xD7 && c != 0xF7 && c < 0x300) || (c >= 0x370 && c != 0x37E && c < 0x2000) ||
           (c >= 0x2070 && c < 0x2190) || (c >= 0x2C00 && c < 0x2FF0) || (c >= 0x3001 && c < 0xD800) ||
           (c >= 0xF900 && c < 0xFDD0) || (c >= 0xFDF0 && c < 0xFFFE);
}

} // namespace

std::string_view localName(std::string_view name)
{
    const size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool isSameName(std::string_view a, std::string_view b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

QByteArray xmlName(std::string_view name)
{
    const size_t colon = name.find(':');
    QByteArray ascii;
    bool isAscii = true;
    for (size_t i = 0; i < name.size(); ++i) {
        const bool isOdd =
            name[i] == ':' && (i != colon || i == 0 || i + 1 == name.size() || !isNameStart(name[i + 1]));
        ascii.append(isOdd ? '_' : name[i]);
        isAscii = isAscii && static_cast<unsigned char>(name[i]) < 0x80;
    }
    if (isAscii)
        return ascii;
    QString text = QString::fromUtf8(ascii);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && !isNameUnit(c.unicode()))
            c = u'_';
    }
    return text.toUtf8();
}

} // namespace rendezvous::feed
