#include "ui/windowstate.h"

#include "models/currentquery.h"
#include "models/timelinemodel.h"
#include "reader/settings.h"
#include "ui/article/articlepane.h"
#include "ui/layout/panelayout.h"
#include "ui/panes.h"
#include "ui/sidebar/sidebarpane.h"
#include "ui/timeline/timelinepane.h"

#include <QMainWindow>

#include <memory>

namespace rendezvous::ui {

namespace {

constexpr char geometryKey[] = "window/geometry";
constexpr char panesKey[] = "window/panes";
constexpr char sidebarKey[] = "window/sidebar";
constexpr char queryKey[] = "window/query";
constexpr char itemKey[] = "window/item";
constexpr char topItemKey[] = "window/top-item";
constexpr char topOffsetKey[] = "window/top-offset";

constexpr QSize firstSize(1280, 800);
/// Title bar and borders of the usual window managers.
constexpr QSize frameRoom(16, 48);

/// The chosen item, and the place of the list, unless the person was faster.
void returnWhenListed(const Panes &panes, ItemId id, const TimelinePane::Place &place)
{
    auto waiting = std::make_shared<QMetaObject::Connection>();
    *waiting = QObject::connect(&panes.items, &models::TimelineModel::phaseChanged, &panes.timeline,
                                [&items = panes.items, &timeline = panes.timeline, waiting, id, place] {
                                    if (items.phase() == models::TimelineModel::Phase::Loading)
                                        return;
                                    QObject::disconnect(*waiting);
                                    if (timeline.currentItem() != ItemId{})
                                        return;
                                    timeline.select(id);
                                    timeline.goTo(place);
                                });
}

bool startsWhereLeft(const reader::Settings &settings)
{
    return settings.value(reader::settings::startWhereLeft) && settings.variant(queryKey).isValid();
}

} // namespace

ItemQuery startQuery(const reader::Settings &settings)
{
    if (startsWhereLeft(settings)) {
        if (const Result<ItemQuery> kept = ItemQuery::parse(settings.variant(queryKey).toString()))
            return *kept;
    }
    return ItemQuery().withState(ItemQuery::State::Unread);
}

QSize firstWindowSize(const QSize &available)
{
    return firstSize.boundedTo(available - frameRoom);
}

void saveWindowState(reader::Settings &settings, const QMainWindow &window, const Panes &panes)
{
    settings.setVariant(geometryKey, window.saveGeometry());
    settings.setVariant(panesKey, panes.layout.saveState());
    settings.setVariant(sidebarKey, panes.sidebar.saveState());
    settings.setVariant(queryKey, panes.query.query().toString());
    settings.setVariant(itemKey, number(panes.timeline.currentItem()));
    const TimelinePane::Place place = panes.timeline.place();
    settings.setVariant(topItemKey, number(place.first));
    settings.setVariant(topOffsetKey, place.offset);
    settings.setValue(reader::settings::articleZoom, panes.article.zoom());
}

void restoreWindowState(const reader::Settings &settings, QMainWindow &window, const Panes &panes)
{
    window.restoreGeometry(settings.variant(geometryKey).toByteArray());
    panes.layout.restoreState(settings.variant(panesKey).toByteArray());
    panes.sidebar.restoreState(settings.variant(sidebarKey).toByteArray());
    panes.article.setZoom(settings.value(reader::settings::articleZoom));

    if (startsWhereLeft(settings)) {
        returnWhenListed(panes, ItemId{settings.variant(itemKey).toLongLong()},
                         {ItemId{settings.variant(topItemKey).toLongLong()}, settings.variant(topOffsetKey).toInt()});
    }
}

} // namespace rendezvous::ui
