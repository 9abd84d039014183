#include "reader/ownnamecheck.h"

namespace rendezvous::reader {

namespace {

QString compared(const QString &form)
{
    return form.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

/// Of two things of one name the first counts.
void note(QHash<QString, Tag> &owners, const QString &form, const Tag &tag)
{
    const QString key = compared(form);
    if (!owners.contains(key))
        owners.insert(key, tag);
}

} // namespace

OwnNameCheck::OwnNameCheck(std::shared_ptr<const tagging::Tagger> tagger, const QVector<OwnName> &others)
    : m_tagger(std::move(tagger))
{
    for (const OwnName &own : m_tagger->ownNames())
        m_own.insert(own.tag);
    for (const tagging::Entry &entry : m_tagger->gazetteer().entries()) {
        if (m_own.contains(entry.tag))
            continue;
        for (const QString &name : entry.names)
            note(m_gazetteer, name, entry.tag);
    }
    for (const OwnName &other : others)
        add(other);
}

void OwnNameCheck::add(const OwnName &name)
{
    for (const QString &form : name.forms)
        note(m_others, form, name.tag);
}

/// As its name is shown in some language, or as a text that is nothing but the form mentions it.
std::optional<Tag> OwnNameCheck::ownerOf(const QString &form) const
{
    const QString wanted = compared(form);
    for (const QHash<QString, Tag> *owners : {&m_others, &m_gazetteer}) {
        if (const auto owner = owners->constFind(wanted); owner != owners->cend())
            return *owner;
    }
    const QString text = form.simplified();
    for (const tagging::Mention &mention : m_tagger->tag({QString(), text, QString()}).mentions) {
        if (mention.begin == 0 && mention.end == text.size() && !m_own.contains(mention.tag))
            return mention.tag;
    }
    return std::nullopt;
}

std::optional<OwnNameFault> OwnNameCheck::faultOf(const OwnName &name) const
{
    using Kind = OwnNameFault::Kind;
    if (name.forms.isEmpty())
        return OwnNameFault{Kind::Nameless, {}, {}};
    for (const QString &form : name.forms) {
        if (!isSearchable(form))
            return OwnNameFault{Kind::Unreadable, form, {}};
        if (const std::optional<Tag> owner = ownerOf(form))
            return OwnNameFault{Kind::Known, form, *owner};
    }
    return std::nullopt;
}

} // namespace rendezvous::reader
