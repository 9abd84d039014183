#pragma once

#include "core/item.h"
#include "tagging/tagger.h"

#include <QString>
#include <QVector>

namespace rendezvous::ui {

/// One place in an item that speaks for a tag: the sentence in three pieces, and why it counts.
struct TagEvidence
{
    Tag tag;
    bool isInTitle = false;
    QString before; ///< of the sentence, cut to what is near
    QString mention;
    QString after;
    QString form;  ///< the spelling that matched
    QString why;   ///< the rule's sentence
    int mark = -1; ///< of the underlined place, as its address has it; -1: not underlined
};

QVector<TagEvidence> evidenceOf(const tagging::Tagging &tagging, const QString &title, const QString &text);

/// Without the mentions of tags that the person took from the item.
tagging::Tagging withoutRefused(tagging::Tagging tagging, const QVector<TagCorrection> &corrections);

/// The sentence with the mention in bold, and why, as mark-up; everything from the feed is escaped.
QString evidenceHtml(const TagEvidence &evidence);

/// What hovering over a tag tells: its name, and what the person said or the first place that speaks for it; `mark` asks for
/// one place, -1 for any.
QString tagTip(const Tag &tag, int mark, const QString &name, const QVector<TagCorrection> &corrections,
               const QVector<TagEvidence> &evidence);

} // namespace rendezvous::ui
