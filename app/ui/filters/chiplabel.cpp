#include "ui/filters/chiplabel.h"

#include "ui/language/languages.h"

#include <QCoreApplication>

namespace rendezvous::ui {

struct ChipLabelText {
    Q_DECLARE_TR_FUNCTIONS(ChipLabelText)
};

namespace {

using Node = ItemQuery::Node;
using Field = ItemQuery::Field;

QString stateText(const QString &value)
{
    if (value == QLatin1String("unread"))
        return ChipLabelText::tr("Unread");
    if (value == QLatin1String("read"))
        return ChipLabelText::tr("Read");
    if (value == QLatin1String("starred"))
        return ChipLabelText::tr("Starred");
    if (value == QLatin1String("unstarred"))
        return ChipLabelText::tr("Not starred");
    if (value == QLatin1String("today"))
        return ChipLabelText::tr("Today");
    return value;
}

QString feedText(const QString &value, const ChipNames &names)
{
    bool isNumber = false;
    const FeedId id{value.toLongLong(&isNumber)};
    return isNumber ? names.feeds.value(id, value) : value;
}

QString termText(const Node &term, const ChipNames &names)
{
    switch (term.field) {
    case Field::Text:
        return term.isPhrase ? ChipLabelText::tr("“%1”").arg(term.value) : term.value;
    case Field::TagId:
        return term.tagKind && names.gazetteer
                   ? names.gazetteer->shownName({*term.tagKind, term.value}, names.language)
                   : term.value;
    case Field::Feed:
        return ChipLabelText::tr("Feed: %1").arg(feedText(term.value, names));
    case Field::Folder:
        return ChipLabelText::tr("Folder: %1").arg(term.value);
    case Field::State:
        return stateText(term.value);
    case Field::Language:
        return ChipLabelText::tr("Language: %1").arg(nativeLanguageName(term.value));
    case Field::After:
        return ChipLabelText::tr("From %1", "the first date of the items shown").arg(term.value);
    case Field::Before:
        return ChipLabelText::tr("Before %1", "the date that items shown come before").arg(term.value);
    case Field::Author:
        return ChipLabelText::tr("Author: %1").arg(term.value);
    case Field::Title:
        return ChipLabelText::tr("In the title: %1").arg(term.value);
    }
    return term.value;
}

} // namespace

ChipLabel chipLabel(const QString &part, const ChipNames &names)
{
    const Result<ItemQuery> parsed = ItemQuery::parse(part);
    if (!parsed || parsed->root().children.size() != 1)
        return {part, std::nullopt, false};
    const Node *node = &parsed->root().children.front();
    ChipLabel label;
    if (node->op == Node::Op::Not && node->children.size() == 1) {
        label.isExcluding = true;
        node = &node->children.front();
    }
    if (node->op != Node::Op::Term)
        return {part, std::nullopt, false};
    const QString text = termText(*node, names);
    label.text = label.isExcluding ? ChipLabelText::tr("not %1").arg(text) : text;
    if (node->field == Field::TagId)
        label.kind = node->tagKind;
    return label;
}

} // namespace rendezvous::ui
