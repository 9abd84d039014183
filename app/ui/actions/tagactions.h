#pragma once

#include "core/item.h"
#include "tagging/tagger.h"
#include "ui/commands/commandtarget.h"
#include "ui/panes.h"

#include <QObject>

#include <memory>
#include <optional>

class QPoint;
class QUndoStack;
class QWidget;

namespace rendezvous::ui {

class Actions;
class CommandPalette;
class NoticeBar;

/// What a person does about tags: follows own names, asks why an item has a tag, takes one from it or gives
/// it one.
class TagActions : public QObject
{
    Q_OBJECT
public:
    TagActions(const Actions &actions, const Panes &panes, const CommandTarget &target, QUndoStack &undo,
               NoticeBar &notice, std::shared_ptr<const tagging::Tagger> tagger, QWidget &window);

    void setTagger(std::shared_ptr<const tagging::Tagger> tagger) { m_tagger = std::move(tagger); }

private:
    void openOwnNames();
    void openTags(const std::optional<Tag> &tag);
    void openAdding();
    void openMenu(const Tag &tag, const QPoint &place);
    void say(const Tag &tag, std::optional<bool> said);
    std::optional<bool> said(const Tag &tag) const;
    bool isShowing() const;
    const QString &language() const;

    Panes m_panes;
    const CommandTarget &m_target;
    QUndoStack &m_undo;
    NoticeBar &m_notice;
    std::shared_ptr<const tagging::Tagger> m_tagger;
    QWidget &m_window;
    CommandPalette *m_palette; ///< of tags to give
};

} // namespace rendezvous::ui
