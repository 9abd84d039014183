#pragma once

#include "core/result.h"
#include "tagging/gazetteer.h"
#include "tagging/trie.h"

#include <QByteArray>
#include <QStringView>

#include <cstdint>
#include <memory>
#include <vector>

namespace rendezvous::tagging {

/// What a form is of its entry.
enum class Role : std::uint8_t { Name, Adjective, People, Seat, Combining, Exclusion, Group, Head };

/// Flags of a form, as resources/gazetteer/README.md defines them.
namespace FormFlag {
constexpr std::uint16_t weak = 1;
constexpr std::uint16_t cased = 2;
constexpr std::uint16_t acronym = 4;
constexpr std::uint16_t quoted = 8;
constexpr std::uint16_t metonym = 16;
constexpr std::uint16_t module = 32;
constexpr std::uint16_t exclude = 64;
constexpr std::uint16_t with = 128;
constexpr std::uint16_t own = 256;     ///< a name that a person added
constexpr std::uint16_t article = 512; ///< Arabic: written with the article, so it must have it
constexpr std::uint16_t german = 1024; ///< listed for German: takes a genitive s and German heads
constexpr std::uint16_t house = 2048;  ///< a seat of power that is no town: an actor unless it is a place
constexpr std::uint16_t accented = 4096; ///< never without its accents
constexpr std::uint16_t plain = 8192;    ///< written without accents: a text that has some means another word
}

/// Classes of cue words, one bit each.
using CueMask = std::uint64_t;

/// What the words around a form must and must not be.
struct Condition {
    CueMask needs = 0;   ///< one of these in the sentence
    CueMask near = 0;    ///< one of these within three words
    CueMask not_ = 0;    ///< none of these in the sentence
    CueMask notNear = 0; ///< none of these within three words

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// A form as it is written in the data, before its endings.
struct SourceForm {
    std::uint32_t entry = 0;
    std::uint32_t text = 0; ///< offset in the string pool
    std::uint16_t length = 0;
    std::uint16_t flags = 0;
    std::uint16_t condition = 0;
    Role role = Role::Name;
    std::uint8_t nameWords = 0; ///< the words at its end that are the name; 0: all
};

/// One-character abbreviations of a state.
struct Abbreviation {
    char16_t unit;
    std::uint16_t entry;
};

/// The compiled gazetteer: everything the matcher reads, as flat arrays.
struct Tables {
    QVector<Entry> entries;
    QStringList cueClasses; ///< name of bit 0, 1, ...
    std::vector<std::uint16_t> symbols;
    Trie names; ///< values are offsets in `runs`
    Trie cues;  ///< values are indexes in `cueMasks`
    std::vector<std::uint32_t> runs; ///< count, then indexes in `forms`
    std::vector<CueMask> cueMasks;
    std::vector<SourceForm> forms;
    std::vector<Condition> conditions;
    std::vector<Abbreviation> abbreviations; ///< by unit
    QString strings;

    TrieView nameTrie() const;
    TrieView cueTrie() const;
    QStringView text(const SourceForm &form) const { return QStringView(strings).mid(form.text, form.length); }
    /// 0 when there is no such class.
    CueMask cueMask(QStringView name) const;
};

/// The form that a program of ours writes at build time and the library holds as a resource: native byte order,
/// no promise between versions.
QByteArray writeTables(const Tables &tables);
/// Errors: Malformed.
Result<std::shared_ptr<const Tables>> readTables(const QByteArray &bytes);

} // namespace rendezvous::tagging
