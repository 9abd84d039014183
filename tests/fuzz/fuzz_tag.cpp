// Any text gives mentions that lie in it. The first byte says how the rest is read: as UTF-8 or as bare UTF-16 units, which may
// be lone surrogates; and a line break parts title and text.
#include "tagging/tagger.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace rendezvous;

namespace {

const tagging::Tagger &tagger()
{
    static const std::shared_ptr<const tagging::Tagger> built = [] {
        const auto gazetteer = tagging::Gazetteer::load();
        const auto made = gazetteer ? tagging::Tagger::build(*gazetteer) : gazetteer.error();
        if (!made)
            std::abort();
        return *made;
    }();
    return *built;
}

QString textOf(const std::uint8_t *data, std::size_t size, bool isUtf8)
{
    if (isUtf8)
        return QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QString text(static_cast<qsizetype>(size / 2), Qt::Uninitialized);
    if (!text.isEmpty())
        std::memcpy(text.data(), data, static_cast<std::size_t>(text.size()) * sizeof(char16_t));
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QString all = textOf(data + 1, size - 1, data[0] % 2 == 0);
    const qsizetype end = all.indexOf(u'\n');
    const QString title = all.left(end);
    const QString text = end < 0 ? QString() : all.mid(end + 1);
    const QString language = data[0] % 4 < 2 ? QString() : QStringLiteral("ja");
    for (const tagging::Mention &mention : tagger().tag({title, text, language}).mentions) {
        const qsizetype length = mention.field == tagging::Mention::Field::Title ? title.size() : text.size();
        if (mention.begin < 0 || mention.begin >= mention.end || mention.end > length || mention.tag.id.isEmpty())
            std::abort();
    }
    return 0;
}
