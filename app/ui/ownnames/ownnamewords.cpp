#include "ui/ownnames/ownnamewords.h"

#include <QCoreApplication>

namespace rendezvous::ui {

struct OwnNameWords
{
    Q_DECLARE_TR_FUNCTIONS(OwnNameWords)
};

QString kindWord(TagKind kind)
{
    switch (kind) {
    case TagKind::Agency:
        return OwnNameWords::tr("Agency or company");
    case TagKind::Station:
        return OwnNameWords::tr("Station");
    case TagKind::Country:
        return OwnNameWords::tr("Country");
    case TagKind::Person:
        return OwnNameWords::tr("Person");
    case TagKind::Programme:
        return OwnNameWords::tr("Programme or topic");
    case TagKind::Medium:
        return OwnNameWords::tr("Medium");
    }
    return {};
}

QString faultSentence(const reader::OwnNameFault &fault, const tagging::Gazetteer &gazetteer,
                      const QString &language)
{
    using Kind = reader::OwnNameFault::Kind;
    switch (fault.kind) {
    case Kind::Nameless:
        return OwnNameWords::tr("Give it a name.");
    case Kind::Unreadable:
        return OwnNameWords::tr("“%1” has no letter or digit to look for.").arg(fault.form);
    case Kind::Known:
        return OwnNameWords::tr("“%1” is known already: %2 (%3).",
                                "a name as typed, what it is a name of, the kind of that")
            .arg(fault.form, gazetteer.shownName(fault.known, language), kindWord(fault.known.kind));
    }
    return {};
}

} // namespace rendezvous::ui
