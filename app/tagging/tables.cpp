#include "tagging/tables.h"

#include <QDataStream>
#include <QIODevice>

#include <type_traits>

namespace rendezvous::tagging {

namespace {

constexpr quint32 magic = 0x52475A31;

template <class T> void writeArray(QDataStream &out, const std::vector<T> &values)
{
    static_assert(std::is_trivially_copyable_v<T>);
    out << static_cast<quint32>(values.size());
    out.writeRawData(reinterpret_cast<const char *>(values.data()), static_cast<int>(values.size() * sizeof(T)));
}

template <class T> bool readArray(QDataStream &in, std::vector<T> &values)
{
    quint32 size = 0;
    in >> size;
    const qint64 bytes = static_cast<qint64>(size) * static_cast<qint64>(sizeof(T));
    if (in.status() != QDataStream::Ok || bytes > in.device()->bytesAvailable())
        return false;
    values.resize(size);
    return in.readRawData(reinterpret_cast<char *>(values.data()), static_cast<int>(bytes)) == bytes;
}

QDataStream &operator<<(QDataStream &out, const Entry &entry)
{
    return out << static_cast<quint8>(entry.tag.kind) << entry.tag.id << entry.names << entry.homes << entry.parent
               << entry.fact << entry.from << entry.until << entry.describes << entry.members << entry.isTag
               << static_cast<quint32>(entry.swallows);
}

QDataStream &operator>>(QDataStream &in, Entry &entry)
{
    quint8 kind = 0;
    quint32 swallows = 0;
    in >> kind >> entry.tag.id >> entry.names >> entry.homes >> entry.parent >> entry.fact >> entry.from >> entry.until
        >> entry.describes >> entry.members >> entry.isTag >> swallows;
    entry.tag.kind = static_cast<TagKind>(kind);
    entry.swallows = swallows;
    return in;
}

TrieView view(const Trie &trie, const std::vector<std::uint16_t> &symbols)
{
    return {trie.nodes.data(), trie.nodes.size(), trie.tails.data(), symbols.data(), trie.starts.data()};
}

} // namespace

TrieView Tables::nameTrie() const
{
    return view(names, symbols);
}

TrieView Tables::cueTrie() const
{
    return view(cues, symbols);
}

CueMask Tables::cueMask(QStringView name) const
{
    const qsizetype bit = cueClasses.indexOf(name);
    return bit < 0 ? 0 : CueMask(1) << bit;
}

QByteArray writeTables(const Tables &tables)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << magic << static_cast<quint32>(tables.entries.size());
    for (const Entry &entry : tables.entries)
        out << entry;
    out << tables.cueClasses << tables.strings;
    writeArray(out, tables.symbols);
    writeArray(out, tables.names.nodes);
    writeArray(out, tables.names.tails);
    writeArray(out, tables.names.starts);
    writeArray(out, tables.cues.nodes);
    writeArray(out, tables.cues.tails);
    writeArray(out, tables.cues.starts);
    writeArray(out, tables.runs);
    writeArray(out, tables.cueMasks);
    writeArray(out, tables.forms);
    writeArray(out, tables.conditions);
    writeArray(out, tables.abbreviations);
    return bytes;
}

Result<std::shared_ptr<const Tables>> readTables(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    const Error damaged{Error::Kind::Malformed, QStringLiteral("the compiled gazetteer is damaged")};
    quint32 mark = 0;
    quint32 entryCount = 0;
    in >> mark >> entryCount;
    if (mark != magic || entryCount > 1'000'000)
        return damaged;
    auto tables = std::make_shared<Tables>();
    tables->entries.resize(entryCount);
    for (Entry &entry : tables->entries)
        in >> entry;
    in >> tables->cueClasses >> tables->strings;
    const bool isWhole = readArray(in, tables->symbols) && readArray(in, tables->names.nodes)
        && readArray(in, tables->names.tails) && readArray(in, tables->names.starts) && readArray(in, tables->cues.nodes)
        && readArray(in, tables->cues.tails) && readArray(in, tables->cues.starts)
        && readArray(in, tables->runs) && readArray(in, tables->cueMasks) && readArray(in, tables->forms)
        && readArray(in, tables->conditions) && readArray(in, tables->abbreviations);
    if (!isWhole || tables->symbols.size() != 65536 || tables->names.starts.size() != TrieStarts::size
        || tables->cues.starts.size() != TrieStarts::size || tables->names.nodes.empty() || tables->cues.nodes.empty())
        return damaged;
    return std::shared_ptr<const Tables>(std::move(tables));
}

} // namespace rendezvous::tagging
