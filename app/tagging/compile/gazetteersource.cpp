#include "tagging/compile/gazetteersource.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace rendezvous::tagging {

namespace {

struct FileKind {
    const char *name;
    TagKind kind;
    bool isTag;
    Role role;
    unsigned swallows; ///< bits of TagKind
};

constexpr unsigned bit(TagKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}
constexpr unsigned everything = 0xFF;

constexpr FileKind fileKinds[] = {
    {"country", TagKind::Country, true, Role::Name, 0},
    {"agency", TagKind::Agency, true, Role::Name, 0},
    {"station", TagKind::Station, true, Role::Name, 0},
    {"person", TagKind::Person, true, Role::Name, bit(TagKind::Country)},
    {"programme", TagKind::Programme, true, Role::Name, 0},
    {"medium", TagKind::Medium, true, Role::Name, everything},
    {"exclusion", TagKind::Country, false, Role::Exclusion, everything},
    {"group", TagKind::Country, false, Role::Group, 0},
    {"head", TagKind::Agency, false, Role::Head, 0},
};

const QSet<QString> &knownKeys()
{
    static const QSet<QString> keys{
        QStringLiteral("id"),        QStringLiteral("names"),    QStringLiteral("adjectives"), QStringLiteral("people"),
        QStringLiteral("seats"),     QStringLiteral("combining"), QStringLiteral("han"),       QStringLiteral("hangul"),
        QStringLiteral("country"),   QStringLiteral("describes"), QStringLiteral("parent"),    QStringLiteral("from"),
        QStringLiteral("until"),     QStringLiteral("fact"),     QStringLiteral("hit"),        QStringLiteral("miss"),
        QStringLiteral("swallows"),  QStringLiteral("members"),  QStringLiteral("why"),
    };
    return keys;
}

QStringList stringOrList(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        all.append(one.toString());
    return all;
}

/// Tables of {"about", KEY: ...}: what the files of rules/ may hold.
Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, path};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!document.isObject())
        return Error{Error::Kind::Malformed,
                     QStringLiteral("%1: %2 at byte %3").arg(path, fault.errorString()).arg(fault.offset)};
    return document.object();
}

class EntryReader
{
public:
    EntryReader(const FileKind &kind, QString file) : m_kind(kind), m_file(std::move(file)) {}

    Result<WrittenEntry> read(const QJsonObject &object)
    {
        m_written = {};
        m_written.file = m_file;
        Entry &entry = m_written.entry;
        entry.tag = {m_kind.kind, object.value(u"id").toString()};
        entry.isTag = m_kind.isTag;
        entry.swallows = m_kind.swallows;
        if (entry.tag.id.isEmpty())
            return fault(QStringLiteral("an entry without id"));
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!knownKeys().contains(it.key()))
                return fault(QStringLiteral("unknown key ") + it.key());
        }
        entry.homes = stringOrList(object.value(u"country"));
        entry.describes = object.value(u"describes").toString();
        entry.parent = object.value(u"parent").toString();
        entry.from = object.value(u"from").toVariant().toString();
        entry.until = object.value(u"until").toVariant().toString();
        entry.fact = object.value(u"fact").toString();
        entry.members = stringOrList(object.value(u"members"));
        m_written.hits = stringOrList(object.value(u"hit"));
        m_written.misses = stringOrList(object.value(u"miss"));
        m_written.abbreviations = object.value(u"han").toString() + object.value(u"hangul").toString();
        if (object.contains(u"swallows"))
            readSwallows(stringOrList(object.value(u"swallows")));
        if (const auto done = readForms(object); !done)
            return done.error();
        return m_written;
    }

private:
    Error fault(const QString &what) const
    {
        return {Error::Kind::Malformed, QStringLiteral("%1: %2: %3").arg(m_file, m_written.entry.tag.id, what)};
    }

    void readSwallows(const QStringList &kinds)
    {
        m_written.entry.swallows = 0;
        for (const QString &name : kinds) {
            if (const auto kind = tagKindFromName(name))
                m_written.entry.swallows |= bit(*kind);
        }
    }

    Result<void> readForms(const QJsonObject &object)
    {
        const struct {
            const char16_t *key;
            Role role;
        } lists[] = {{u"names", m_kind.role},
                     {u"adjectives", Role::Adjective},
                     {u"people", Role::People},
                     {u"seats", Role::Seat}};
        for (const auto &list : lists) {
            const QJsonObject byLanguage = object.value(QStringView(list.key)).toObject();
            for (auto it = byLanguage.begin(); it != byLanguage.end(); ++it) {
                const QStringList forms = stringOrList(it.value());
                for (const QString &form : forms) {
                    if (const auto done = add(form, it.key(), list.role); !done)
                        return done;
                }
            }
        }
        const QStringList combining = stringOrList(object.value(u"combining"));
        for (const QString &form : combining) {
            if (const auto done = add(form, QStringLiteral("*"), Role::Combining); !done)
                return done;
        }
        return {};
    }

    Result<void> add(const QString &written, const QString &language, Role role)
    {
        auto form = parseForm(written, language, role);
        if (!form)
            return fault(form.error().detail);
        m_written.forms.append(form.value());
        return {};
    }

    const FileKind &m_kind;
    QString m_file;
    WrittenEntry m_written;
};

Result<void> readEntries(const QString &path, const QJsonObject &file, GazetteerSource &source)
{
    const QString name = file.value(u"kind").toString();
    for (const FileKind &kind : fileKinds) {
        if (name != QLatin1String(kind.name))
            continue;
        EntryReader reader(kind, QFileInfo(path).fileName());
        const QJsonArray entries = file.value(u"entries").toArray();
        for (const QJsonValue &entry : entries) {
            auto written = reader.read(entry.toObject());
            if (!written)
                return written.error();
            source.entries.append(std::move(written).value());
        }
        return {};
    }
    return Error{Error::Kind::Malformed, QStringLiteral("%1: unknown kind \"%2\"").arg(path, name)};
}

void readCues(const QJsonObject &classes, GazetteerSource &source)
{
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        QStringList words;
        const QJsonObject byLanguage = it.value().toObject();
        for (const QJsonValue &list : byLanguage)
            words += stringOrList(list);
        const auto known = std::find_if(source.cues.begin(), source.cues.end(),
                                        [&](const WrittenCue &cue) { return cue.name == it.key(); });
        if (known == source.cues.end())
            source.cues.append({it.key(), words});
        else
            known->words += words;
    }
}

} // namespace

Result<GazetteerSource> readGazetteerSource(const QString &folder)
{
    GazetteerSource source;
    const QStringList folders{folder, folder + QStringLiteral("/rules")};
    for (const QString &each : folders) {
        const QStringList files = QDir(each).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString &name : files) {
            const QString path = each + u'/' + name;
            const auto file = readObject(path);
            if (!file)
                return file.error();
            if (file->contains(u"paradigms")) {
                const QJsonObject paradigms = file->value(u"paradigms").toObject();
                for (auto it = paradigms.begin(); it != paradigms.end(); ++it)
                    source.paradigms.insert(it.key(), parseParadigm(it.value().toString()));
            } else if (file->contains(u"cues")) {
                readCues(file->value(u"cues").toObject(), source);
            } else if (const auto done = readEntries(path, *file, source); !done) {
                return done.error();
            }
        }
    }
    return source;
}

} // namespace rendezvous::tagging
