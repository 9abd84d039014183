#include "ui/article/tagchips.h"

#include "ui/article/articlepage.h"

#include <QCoreApplication>

namespace rendezvous::ui {

struct TagChipsText
{
    Q_DECLARE_TR_FUNCTIONS(TagChipsText)
};

namespace {

/// A chip stays on one line, in scripts that break anywhere as well.
QString unbroken(const QString &name)
{
    constexpr QChar wordJoiner(0x2060);
    const auto breaksAnywhere = [](QChar letter) {
        return letter.script() == QChar::Script_Han || letter.script() == QChar::Script_Hiragana ||
               letter.script() == QChar::Script_Katakana || letter.script() == QChar::Script_Hangul;
    };
    QString text;
    for (const QChar letter : name) {
        if (!text.isEmpty() && breaksAnywhere(letter))
            text += wordJoiner;
        text += letter == u' ' ? QChar(QChar::Nbsp) : letter;
    }
    return text;
}

QString link(const QString &style, const QString &address, const QString &text)
{
    return QStringLiteral("<a class=\"%1\" href=\"%2\">%3</a>").arg(style, address.toHtmlEscaped(), text);
}

QString commandLink(const char *action, const QString &text)
{
    return link(QStringLiteral("command"), actionAddress(QLatin1String(action)),
                unbroken(text).toHtmlEscaped());
}

} // namespace

QString tagChips(const Item &item, const tagging::Gazetteer &gazetteer, const QString &language)
{
    const auto name = [&](const Tag &tag) {
        return unbroken(gazetteer.shownName(tag, language)).toHtmlEscaped();
    };
    const auto chip = [](const QString &style, const Tag &tag, const QString &text) {
        return link(style, tagAddress(tag), QStringLiteral("&nbsp;%1&nbsp;").arg(text));
    };
    QStringList parts;
    QStringList implied;
    for (const ItemTag &tag : item.header.tags) {
        if (tag.standing == TagStanding::Implied) {
            implied.append(link(QStringLiteral("implied"), tagAddress(tag.tag), name(tag.tag)));
            continue;
        }
        const bool isAdded = item.corrections.contains(TagCorrection{tag.tag, true});
        const QString text = isAdded ? QStringLiteral("+&nbsp;") + name(tag.tag) : name(tag.tag);
        parts.append(chip(QStringLiteral("chip-") + tagKindName(tag.tag.kind), tag.tag, text));
    }
    for (const TagCorrection &correction : item.corrections) {
        if (!correction.isAdded)
            parts.append(chip(QStringLiteral("chip-refused"), correction.tag, name(correction.tag)));
    }
    QStringList quiet;
    if (!implied.isEmpty())
        quiet.append(TagChipsText::tr("Implied:").toHtmlEscaped() + u' ' + implied.join(QStringLiteral(", ")));
    if (!parts.isEmpty() || !implied.isEmpty())
        quiet.append(commandLink("explainTags", TagChipsText::tr("Why?")));
    quiet.append(commandLink("addTag", TagChipsText::tr("Add a tag")));

    const QString chips = parts.join(QStringLiteral("&ensp;"));
    const QString notes = QStringLiteral("<span class=\"quiet\">%1</span>").arg(quiet.join(QStringLiteral(" · ")));
    if (implied.isEmpty() && !parts.isEmpty())
        return QStringLiteral("<p class=\"chips\">%1&emsp;%2</p>").arg(chips, notes);
    return (parts.isEmpty() ? QString() : QStringLiteral("<p class=\"chips\">%1</p>").arg(chips)) +
           QStringLiteral("<p class=\"tagnotes\">%1</p>").arg(notes);
}

} // namespace rendezvous::ui
