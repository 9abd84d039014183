#include "ui/article/tagevidence.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace rendezvous::ui {

struct TagEvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(TagEvidenceText)
};

namespace {

using tagging::Mention;

constexpr qsizetype nearby = 160; ///< UTF-16 units of a sentence on either side of the mention

struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The sentence round a mention, within its line and not further than is near.
Span sentenceRound(const QString &text, const Mention &mention)
{
    const qsizetype lineBegin = text.lastIndexOf(u'\n', std::max<qsizetype>(mention.begin - 1, 0)) + 1;
    const qsizetype lineBreak = text.indexOf(u'\n', mention.end);
    const qsizetype from = std::max({std::min(lineBegin, mention.begin), mention.begin - nearby});
    const qsizetype to = std::min(lineBreak < 0 ? text.size() : lineBreak, mention.end + nearby);
    const QString piece = text.mid(from, to - from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, piece);
    finder.setPosition(mention.begin - from);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const qsizetype begin = std::max<qsizetype>(finder.position(), 0);
    finder.setPosition(mention.end - from);
    finder.toNextBoundary();
    const qsizetype end = finder.position() < 0 ? piece.size() : finder.position();
    return {from + begin, from + end};
}

QString withoutTrailingSpace(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// The sentence of a rule, which the tagger has in English.
QString ruleSentence(const QString &rule)
{
    return QCoreApplication::translate("TagRules", tagging::explainRule(rule).toUtf8().constData());
}

/// The mention that is underlined where this one stands: the longest of those that hold it.
int markOf(const QVector<Mention> &mentions, const Mention &mention)
{
    int mark = -1;
    for (int i = 0; i < mentions.size(); ++i) {
        const Mention &other = mentions.at(i);
        const bool isAround =
            other.field == mention.field && other.begin <= mention.begin && other.end >= mention.end;
        if (isAround &&
            (mark < 0 || other.end - other.begin > mentions.at(mark).end - mentions.at(mark).begin))
            mark = i;
    }
    return mark;
}

} // namespace

QVector<TagEvidence> evidenceOf(const tagging::Tagging &tagging, const QString &title, const QString &text)
{
    QVector<TagEvidence> all;
    for (const Mention &mention : tagging.mentions) {
        const bool isInTitle = mention.field == Mention::Field::Title;
        const QString &field = isInTitle ? title : text;
        if (mention.begin < 0 || mention.end > field.size() || mention.begin >= mention.end)
            continue;
        const Span sentence = sentenceRound(field, mention);
        all.append({mention.tag, isInTitle, field.mid(sentence.begin, mention.begin - sentence.begin),
                    field.mid(mention.begin, mention.end - mention.begin),
                    field.mid(mention.end, sentence.end - mention.end), mention.form,
                    ruleSentence(mention.rule), markOf(tagging.mentions, mention)});
    }
    return all;
}

tagging::Tagging withoutRefused(tagging::Tagging tagging, const QVector<TagCorrection> &corrections)
{
    const auto isRefused = [&corrections](const Tag &tag) {
        return corrections.contains(TagCorrection{tag, false});
    };
    tagging.mentions.removeIf([&](const Mention &mention) { return isRefused(mention.tag); });
    tagging.implied.removeIf(isRefused);
    return tagging;
}

QString evidenceHtml(const TagEvidence &evidence)
{
    const QString place = evidence.isInTitle ? TagEvidenceText::tr("In the title: “%1”")
                                             : TagEvidenceText::tr("In the text: “%1”");
    const QString sentence = QStringLiteral("%1<b>%2</b>%3")
                                 .arg(evidence.before.toHtmlEscaped(), evidence.mention.toHtmlEscaped(),
                                      withoutTrailingSpace(evidence.after).toHtmlEscaped());
    QString why = evidence.why;
    if (!evidence.form.isEmpty() && evidence.form.compare(evidence.mention, Qt::CaseInsensitive) != 0)
        why += u' ' + TagEvidenceText::tr("Found as “%1”.").arg(evidence.form);
    return QStringLiteral("<p>%1<br><i>%2</i></p>")
        .arg(place.toHtmlEscaped().arg(sentence), why.toHtmlEscaped());
}

QString tagTip(const Tag &tag, int mark, const QString &name, const QVector<TagCorrection> &corrections,
               const QVector<TagEvidence> &evidence)
{
    const QString head = QStringLiteral("<b>%1</b>").arg(name.toHtmlEscaped());
    for (const TagCorrection &correction : corrections) {
        if (correction.tag != tag)
            continue;
        const QString said =
            correction.isAdded ? TagEvidenceText::tr("added by you") : TagEvidenceText::tr("removed by you");
        return head + u' ' + said.toHtmlEscaped();
    }
    for (const TagEvidence &each : evidence) {
        if (each.tag == tag && (mark < 0 || each.mark == mark))
            return head + evidenceHtml(each);
    }
    return head;
}

} // namespace rendezvous::ui
