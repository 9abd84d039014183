#include "ui/actions/tagactions.h"

#include "models/sidebarmodel.h"
#include "ui/actions/actions.h"
#include "ui/article/articlepane.h"
#include "ui/commands/correcttagcommand.h"
#include "ui/itemtags/itemtagsdialog.h"
#include "ui/notice/noticebar.h"
#include "ui/ownnames/ownnamesdialog.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/paletteentries.h"
#include "ui/sidebar/sidebarpane.h"

#include <QAction>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>

namespace rendezvous::ui {

TagActions::TagActions(const Actions &actions, const Panes &panes, const CommandTarget &target,
                       QUndoStack &undo, NoticeBar &notice, std::shared_ptr<const tagging::Tagger> tagger,
                       QWidget &window)
    : QObject(&window), m_panes(panes), m_target(target), m_undo(undo), m_notice(notice),
      m_tagger(std::move(tagger)), m_window(window), m_palette(new CommandPalette(&window))
{
    m_palette->setObjectName(QStringLiteral("tagPalette"));
    m_palette->setWindowTitle(tr("Add a tag"));
    m_palette->setPrompt(tr("Tag to give to this item"));
    connect(actions["ownNames"], &QAction::triggered, this, &TagActions::openOwnNames);
    connect(actions["explainTags"], &QAction::triggered, this, [this] { openTags({}); });
    connect(actions["addTag"], &QAction::triggered, this, &TagActions::openAdding);
    connect(&panes.article, &ArticlePane::tagMenuRequested, this, &TagActions::openMenu);
    connect(m_palette, &CommandPalette::chosen, this, [this](const PaletteEntry &entry) {
        if (const auto *tag = std::get_if<Tag>(&entry.target))
            say(*tag, true);
    });
}

const QString &TagActions::language() const
{
    return m_panes.places.language();
}

bool TagActions::isShowing() const
{
    return m_panes.article.currentItem() != ItemId{} &&
           m_panes.article.item().header.id == m_panes.article.currentItem();
}

void TagActions::openOwnNames()
{
    auto *dialog = new OwnNamesDialog(m_target, m_undo, m_tagger, language(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TagActions::openTags(const std::optional<Tag> &tag)
{
    if (!isShowing())
        return;
    auto *dialog = new ItemTagsDialog(m_panes.article.item(), m_panes.article.evidence(),
                                      m_tagger->gazetteer(), language(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (tag)
        dialog->choose(*tag);
    connect(dialog, &ItemTagsDialog::saidOfTag, this, &TagActions::say);
    connect(dialog, &ItemTagsDialog::mentionRequested, &m_panes.article, &ArticlePane::showMention);
    connect(dialog, &ItemTagsDialog::addRequested, this, &TagActions::openAdding);
    dialog->open();
}

void TagActions::openAdding()
{
    if (!isShowing())
        return;
    QVector<PaletteEntry> entries = everyTagEntry(m_tagger->gazetteer(), language());
    const QVector<ItemTag> &tags = m_panes.article.item().header.tags;
    entries.removeIf([&tags](const PaletteEntry &entry) {
        const Tag tag = std::get<Tag>(entry.target);
        return std::any_of(tags.begin(), tags.end(), [&tag](const ItemTag &known) {
            return known.tag == tag && known.standing == TagStanding::Mentioned;
        });
    });
    m_palette->setEntries(entries);
    m_palette->show();
}

void TagActions::openMenu(const Tag &tag, const QPoint &place)
{
    if (!isShowing())
        return;
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(QStringLiteral("tagMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const char *name, const QString &text, auto call) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, call);
    };
    add("filterByTag", tr("&Filter by it"), [this, tag] { m_panes.sidebar.goTo(tag); });
    add("explainTag", tr("&Why is it here?"), [this, tag] { openTags(tag); });
    menu->addSeparator();
    if (const std::optional<bool> known = said(tag))
        add("takeBackCorrection", *known ? tr("&Take the tag back") : tr("&Put the tag back"),
            [this, tag] { say(tag, {}); });
    else
        add("refuseTag", tr("This is wrong here: &remove the tag from this item"),
            [this, tag] { say(tag, false); });
    add("addTag", tr("&Add a tag..."), [this] { openAdding(); });
    menu->popup(place);
}

std::optional<bool> TagActions::said(const Tag &tag) const
{
    for (const TagCorrection &correction : m_panes.article.item().corrections) {
        if (correction.tag == tag)
            return correction.isAdded;
    }
    return std::nullopt;
}

void TagActions::say(const Tag &tag, std::optional<bool> now)
{
    if (!isShowing() || said(tag) == now)
        return;
    m_undo.push(new CorrectTagCommand(m_target, m_panes.article.currentItem(), tag, said(tag), now));
    const QString name = m_tagger->gazetteer().shownName(tag, language());
    const QString text = !now   ? tr("“%1”: what is found in the text holds again")
                         : *now ? tr("“%1” was added to this item")
                                : tr("“%1” was removed from this item");
    m_notice.tell(text.arg(name), tr("&Undo"), [this] { m_undo.undo(); });
}

} // namespace rendezvous::ui
