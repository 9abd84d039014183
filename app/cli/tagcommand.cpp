#include "cli/tagcommand.h"

#include "cli/failure.h"
#include "cli/itemjson.h"
#include "core/language.h"
#include "reader/profile.h"
#include "store/profilefolder.h"
#include "store/store.h"
#include "tagging/tagger.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>

#include <array>
#include <cstdio>

namespace rendezvous::cli {

namespace {

using tagging::Mention;

struct Listing {
    TagKind kind;
    const char *field;
};
constexpr std::array listings{Listing{TagKind::Agency, "agencies"},      Listing{TagKind::Station, "stations"},
                              Listing{TagKind::Country, "countries"},    Listing{TagKind::Person, "people"},
                              Listing{TagKind::Programme, "programmes"}, Listing{TagKind::Medium, "media"}};

constexpr qint64 longestLine = 64 * 1024 * 1024; ///< bytes
constexpr qsizetype usualLine = 2048; ///< bytes of an answer

/// Turns UTF-16 offsets into code points by walking from the last one: those of mentions are close together.
class CodePoints
{
public:
    explicit CodePoints(const QString &text) : m_text(text) {}

    qsizetype at(qsizetype offset)
    {
        for (; m_offset < offset; ++m_offset)
            m_codePoints += beginsCodePoint(m_offset);
        for (; m_offset > offset; --m_offset)
            m_codePoints -= beginsCodePoint(m_offset - 1);
        return m_codePoints;
    }

private:
    bool beginsCodePoint(qsizetype at) const
    {
        return !m_text.at(at).isLowSurrogate() || at == 0 || !m_text.at(at - 1).isHighSurrogate();
    }

    const QString &m_text;
    qsizetype m_offset = 0;
    qsizetype m_codePoints = 0;
};

// Written piece by piece: a tree of JSON values for every mention would cost more than finding it.
void appendString(QByteArray &line, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    line += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            line += '\\';
            line += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            line += "\\u00";
            line += hex[c >> 4];
            line += hex[c & 15];
        } else {
            line += c;
        }
    }
    line += '"';
}

void appendMention(QByteArray &line, const Mention &mention, CodePoints &title, CodePoints &text, bool isExplained)
{
    const bool isInTitle = mention.field == Mention::Field::Title;
    CodePoints &places = isInTitle ? title : text;
    line += "{\"kind\":\"";
    line += tagKindName(mention.tag.kind).toLatin1();
    line += "\",\"id\":";
    appendString(line, mention.tag.id);
    line += ",\"start\":";
    line += QByteArray::number(places.at(mention.begin));
    line += ",\"end\":";
    line += QByteArray::number(places.at(mention.end));
    line += isInTitle ? ",\"field\":\"title\"" : ",\"field\":\"text\"";
    if (isExplained) {
        line += ",\"rule\":";
        appendString(line, mention.rule);
        line += ",\"form\":";
        appendString(line, mention.form);
        line += mention.isNested ? ",\"nested\":true" : ",\"nested\":false";
    }
    line += '}';
}

QByteArray tagLine(const tagging::Tagger &tagger, const QJsonObject &object, bool isExplained)
{
    const tagging::TaggedText text{object.value(QLatin1String("title")).toString(),
                                   object.value(QLatin1String("text")).toString(),
                                   canonicalLanguage(object.value(QLatin1String("lang")).toString())};
    const tagging::Tagging tagging = tagger.tag(text);

    QByteArray line;
    line.reserve(usualLine);
    line += '{';
    if (object.contains(QLatin1String("id"))) {
        line += "\"id\":";
        const QByteArray wrapped = QJsonDocument(QJsonArray{object.value(QLatin1String("id"))}).toJson(QJsonDocument::Compact);
        line += wrapped.mid(1, wrapped.size() - 2);
        line += ',';
    }
    const QVector<ItemTag> tags = tagging.itemTags();
    for (const Listing &listing : listings) {
        line += '"';
        line += listing.field;
        line += "\":[";
        for (const ItemTag &tag : tags) {
            if (tag.tag.kind != listing.kind || tag.standing != TagStanding::Mentioned)
                continue;
            if (!line.endsWith('['))
                line += ',';
            appendString(line, tag.tag.id);
        }
        line += "],";
    }
    line += "\"implied\":[";
    for (const Tag &tag : tagging.implied) {
        if (!line.endsWith('['))
            line += ',';
        appendString(line, tag.id);
    }
    line += "],\"mentions\":[";
    CodePoints titlePlaces(text.title);
    CodePoints textPlaces(text.text);
    for (const Mention &mention : tagging.mentions) {
        if (!line.endsWith('['))
            line += ',';
        appendMention(line, mention, titlePlaces, textPlaces, isExplained);
    }
    return line + "]}\n";
}

/// Of the profile that is named; none without a name, or where nothing is stored yet.
Result<QVector<OwnName>> ownNamesOf(const QString &profile)
{
    const QString folder = profile.isEmpty() ? QString() : reader::Profile::at(profile).folder;
    if (folder.isEmpty() || !QFile::exists(store::databasePath(folder)))
        return QVector<OwnName>();
    store::Store store(folder, store::OpenMode::ReadOnly);
    QEventLoop loop;
    Result<QVector<OwnName>> names = QVector<OwnName>();
    store.read(
        &loop, [](const store::Reading &reading) { return reading.ownNames(); },
        [&](Result<QVector<OwnName>> read) {
            names = std::move(read);
            loop.quit();
        });
    loop.exec();
    return names;
}

bool hasText(const QJsonDocument &document)
{
    const QJsonObject object = document.object();
    return object.value(QLatin1String("title")).isString() || object.value(QLatin1String("text")).isString();
}

QByteArray errorLine(qint64 number, const QString &detail)
{
    const Error error{Error::Kind::Malformed, detail};
    return QJsonDocument(QJsonObject{{QStringLiteral("line"), number}, {QStringLiteral("error"), errorJson(error)}})
               .toJson(QJsonDocument::Compact)
           + '\n';
}

} // namespace

int runTag(const Invocation &invocation, const Console &console)
{
    const QString name = invocation.words.constFirst();
    QFile file(name);
    const bool isOpen = name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        console.tell(QStringLiteral("%1: %2").arg(name, file.errorString()));
        return exitPartly;
    }
    const auto gazetteer = tagging::Gazetteer::load();
    const auto ownNames = ownNamesOf(invocation.profile);
    if (!ownNames)
        return failed(ownNames.error(), console);
    const auto tagger = gazetteer ? tagging::Tagger::build(*gazetteer, *ownNames)
                                  : Result<std::shared_ptr<const tagging::Tagger>>(gazetteer.error());
    if (!tagger) {
        console.tell(tagger.error().detail);
        return exitPartly;
    }

    const bool isExplained = invocation.has(QStringLiteral("explain"));
    int exitCode = exitDone;
    // One for all lines: QIODevice would make one of the greatest size for each.
    QByteArray buffer(longestLine + 1, Qt::Uninitialized);
    for (qint64 number = 1;; ++number) {
        const qint64 size = file.readLine(buffer.data(), buffer.size());
        if (size <= 0)
            break;
        const QByteArray line = QByteArray::fromRawData(buffer.constData(), size);
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
        if (hasText(document)) {
            console.out(tagLine(**tagger, document.object(), isExplained));
            continue;
        }
        const QString detail = line.trimmed().isEmpty()                ? QStringLiteral("the line is empty")
                               : fault.error != QJsonParseError::NoError ? fault.errorString()
                               : document.isObject()                   ? QStringLiteral("the line has neither title nor text")
                                                                       : QStringLiteral("the line is not an object");
        console.out(errorLine(number, detail));
        exitCode = exitPartly;
    }
    return exitCode;
}

} // namespace rendezvous::cli
