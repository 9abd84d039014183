#include "reader/ownnamecheck.h"

#include <algorithm>

namespace rendezvous::reader {

namespace {

QString compared(const QString &form)
{
    return form.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

bool isReadable(const QString &form)
{
    return std::any_of(form.begin(), form.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

std::optional<Tag> ownerAmong(const QVector<OwnName> &names, const QString &form)
{
    const QString wanted = compared(form);
    for (const OwnName &own : names) {
        for (const QString &known : own.forms) {
            if (compared(known) == wanted)
                return own.tag;
        }
    }
    return std::nullopt;
}

/// As its name is shown in some language, or as a text that is nothing but the form mentions it.
std::optional<Tag> ownerInGazetteer(const tagging::Tagger &tagger, const QString &form)
{
    const auto isOwn = [&tagger](const Tag &tag) {
        const QVector<OwnName> &own = tagger.ownNames();
        return std::any_of(own.begin(), own.end(), [&tag](const OwnName &name) { return name.tag == tag; });
    };
    const QString wanted = compared(form);
    for (const tagging::Entry &entry : tagger.gazetteer().entries()) {
        const bool isNamedSo =
            std::any_of(entry.names.begin(), entry.names.end(),
                        [&wanted](const QString &name) { return compared(name) == wanted; });
        if (isNamedSo && !isOwn(entry.tag))
            return entry.tag;
    }
    const QString text = form.simplified();
    for (const tagging::Mention &mention : tagger.tag({QString(), text, QString()}).mentions) {
        if (mention.begin == 0 && mention.end == text.size() && !isOwn(mention.tag))
            return mention.tag;
    }
    return std::nullopt;
}

} // namespace

std::optional<OwnNameFault> checkOwnName(const OwnName &name, const QVector<OwnName> &others,
                                         const tagging::Tagger &tagger)
{
    using Kind = OwnNameFault::Kind;
    if (name.forms.isEmpty())
        return OwnNameFault{Kind::Nameless, {}, {}};
    for (const QString &form : name.forms) {
        if (!isReadable(form))
            return OwnNameFault{Kind::Unreadable, form, {}};
        if (const std::optional<Tag> own = ownerAmong(others, form))
            return OwnNameFault{Kind::Known, form, *own};
        if (const std::optional<Tag> known = ownerInGazetteer(tagger, form))
            return OwnNameFault{Kind::Known, form, *known};
    }
    return std::nullopt;
}

} // namespace rendezvous::reader
