#include "ui/timeline/timelinepane.h"

#include "models/currentquery.h"
#include "models/timelinemodel.h"
#include "ui/article/picturecache.h"
#include "ui/colours/colours.h"
#include "ui/errors/errortext.h"
#include "ui/timeline/age.h"
#include "ui/timeline/elidedlabel.h"
#include "ui/timeline/emptylist.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelineview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rendezvous::ui {

using models::TimelineModel;

namespace {

constexpr int pillGap = 6;

} // namespace

TimelinePane::TimelinePane(TimelineModel &model, models::CurrentQuery &query, PictureCache *pictures, QWidget *parent)
    : QWidget(parent), m_model(model), m_query(query), m_view(new TimelineView(this)),
      m_delegate(new TimelineDelegate(pictures, {model.language()}, this)), m_day(new ElidedLabel(this)),
      m_count(new QLabel(this)), m_pill(new QPushButton(this)), m_empty(new EmptyList(query, m_view))
{
    setObjectName(QStringLiteral("timelinePane"));
    setAccessibleName(tr("Timeline"));

    m_view->setObjectName(QStringLiteral("timelineView"));
    m_view->setAccessibleName(tr("Items"));
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(&m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusProxy(m_view);

    m_day->setObjectName(QStringLiteral("timelineDay"));
    m_count->setObjectName(QStringLiteral("timelineCount"));
    m_count->setTextFormat(Qt::PlainText);
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    m_day->setFont(heading);

    m_pill->setObjectName(QStringLiteral("timelinePill"));
    m_pill->setFocusPolicy(Qt::TabFocus);
    m_pill->hide();

    auto *band = new QHBoxLayout;
    band->setContentsMargins(12, 2, 12, 2);
    band->setSpacing(8);
    band->addWidget(m_day, 1);
    band->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(band);
    layout->addWidget(m_view, 1);

    connectView();
    connectModel();
    connect(m_pill, &QPushButton::clicked, this, &TimelinePane::showPending);
    if (pictures)
        connect(pictures, &PictureCache::loaded, m_view->viewport(), qOverload<>(&QWidget::update));
    showState();
}

TimelinePane::~TimelinePane() = default;

void TimelinePane::connectView()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_isKeepingPlace)
            return;
        m_current = m_model.itemAt(current.row());
        Q_EMIT itemSelected(m_current);
    });
    connect(m_view, &TimelineView::starClicked, this,
            [this](const QModelIndex &index) { Q_EMIT starClicked(m_model.itemAt(index.row())); });
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT itemActivated(m_model.itemAt(index.row())); });
    connect(m_view, &QListView::customContextMenuRequested, this, [this](const QPoint &place) {
        const QModelIndex index = m_view->indexAt(place);
        if (!index.isValid())
            return;
        m_view->setCurrentIndex(index);
        Q_EMIT contextMenuRequested(m_model.itemAt(index.row()), m_view->viewport()->mapToGlobal(place));
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (firstDay() != m_shownDay)
            showDay();
    });
}

void TimelinePane::connectModel()
{
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TimelinePane::rememberPlace);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TimelinePane::rememberPlace);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &TimelinePane::returnToPlace);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &TimelinePane::returnToPlace);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isKeepingPlace = true; });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimelinePane::keepSelection);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TimelinePane::showDay);
    connect(&m_model, &TimelineModel::phaseChanged, this, &TimelinePane::showState);
    connect(&m_model, &TimelineModel::unreadCountChanged, this, &TimelinePane::showState);
    connect(&m_model, &TimelineModel::pendingCountChanged, this, &TimelinePane::showPill);
    connect(&m_model, &TimelineModel::pendingCountChanged, this, &TimelinePane::showState);
}

// --- keeping the place ------------------------------------------------------------------------------------------

void TimelinePane::rememberPlace()
{
    m_isKeepingPlace = true;
    const int first = m_view->firstVisibleRow();
    // The row that is being read is the better anchor, as long as it is in view.
    const QModelIndex current = m_view->currentIndex();
    const bool isCurrentSeen = current.isValid() && m_view->visualRect(current).intersects(m_view->viewport()->rect());
    m_anchor = isCurrentSeen ? current : m_model.index(first, 0);
    m_anchorTop = m_anchor.isValid() ? m_view->visualRect(m_anchor).top() : 0;
}

void TimelinePane::returnToPlace()
{
    if (m_anchor.isValid()) {
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->value() + m_view->visualRect(m_anchor).top() - m_anchorTop);
    }
    keepSelection();
}

void TimelinePane::keepSelection()
{
    m_isKeepingPlace = true;
    const int row = m_current == ItemId{} ? -1 : m_model.rowOf(m_current);
    if (row < 0)
        m_view->selectionModel()->clear();
    else if (m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_model.index(row, 0));
    m_isKeepingPlace = false;
    if (row < 0 && m_current != ItemId{}) {
        m_current = {};
        Q_EMIT itemSelected(m_current);
    }
    showState();
}

TimelinePane::Place TimelinePane::place() const
{
    const QModelIndex first = m_model.index(m_view->firstVisibleRow(), 0);
    return first.isValid() ? Place{m_model.itemAt(first.row()), m_view->visualRect(first).top()} : Place();
}

void TimelinePane::goTo(const Place &place)
{
    const QModelIndex first = m_model.index(m_model.rowOf(place.first), 0);
    if (!first.isValid())
        return;
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + m_view->visualRect(first).top() - place.offset);
}

void TimelinePane::showPending()
{
    m_model.showPending();
    m_view->scrollToTop();
    m_view->setFocus(Qt::OtherFocusReason);
}

// --- selecting --------------------------------------------------------------------------------------------------

bool TimelinePane::selectRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return false;
    const QModelIndex index = m_model.index(row, 0);
    m_view->setCurrentIndex(index);
    m_view->showWithNeighbours(index);
    return true;
}

int TimelinePane::currentRow() const
{
    return m_view->currentIndex().row();
}

ItemId TimelinePane::currentItem() const
{
    return m_current;
}

bool TimelinePane::selectNext()
{
    return selectRow(currentRow() + 1);
}

bool TimelinePane::selectPrevious()
{
    return currentRow() < 0 ? selectLast() : selectRow(currentRow() - 1);
}

bool TimelinePane::selectNextUnread()
{
    return selectRow(m_model.unreadRow(currentRow(), 1));
}

bool TimelinePane::selectPreviousUnread()
{
    return selectRow(m_model.unreadRow(currentRow() < 0 ? m_model.rowCount() : currentRow(), -1));
}

bool TimelinePane::selectFirst()
{
    return selectRow(0);
}

bool TimelinePane::selectLast()
{
    return selectRow(m_model.rowCount() - 1);
}

bool TimelinePane::select(ItemId id)
{
    return selectRow(m_model.rowOf(id));
}

void TimelinePane::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void TimelinePane::setDensity(Density density)
{
    if (density == m_density)
        return;
    const QPersistentModelIndex first = m_model.index(m_view->firstVisibleRow(), 0);
    m_density = density;
    m_delegate->setDensity(density);
    m_view->doItemsLayout();
    if (first.isValid())
        m_view->scrollTo(first, QAbstractItemView::PositionAtTop);
}

void TimelinePane::setReadingLanguages(const QStringList &languages)
{
    m_delegate->setReadingLanguages(languages.isEmpty() ? QStringList(m_model.language()) : languages);
    m_view->viewport()->update();
}

// --- what stands around the list --------------------------------------------------------------------------------

void TimelinePane::setIsOffline(bool isOffline)
{
    m_isOffline = isOffline;
    showState();
}

void TimelinePane::setFeeds(const QVector<Feed> &feeds)
{
    m_hasFeeds = !feeds.isEmpty();
    m_failures.clear();
    for (const Feed &feed : feeds) {
        if (feed.status.error)
            m_failures.insert(feed.id, *feed.status.error);
    }
    showState();
}

void TimelinePane::setInvitation(const std::function<QString(const char *)> &invitation)
{
    m_empty->setInvitation(invitation);
    showState();
}

std::optional<Error> TimelinePane::failure() const
{
    if (m_model.error())
        return m_model.error();
    const std::optional<FeedId> feed = m_query.query().feed();
    const auto found = feed ? m_failures.constFind(*feed) : m_failures.cend();
    return found == m_failures.cend() ? std::nullopt : std::optional(*found);
}

void TimelinePane::showState()
{
    const bool isEmpty = m_model.rowCount() == 0 && m_model.phase() != TimelineModel::Phase::Loading;
    if (isEmpty)
        m_empty->explain({failure(), m_hasFeeds, m_isOffline});
    m_empty->setVisible(isEmpty);
    // Rows that are there before the rest are not what is counted.
    if (m_model.phase() != TimelineModel::Phase::Loading) {
        const QLocale locale;
        m_count->setText(tr("%1 unread of %2", "counts of items above the list")
                             .arg(locale.toString(m_model.unreadCount()),
                                  locale.toString(m_model.rowCount() + m_model.pendingCount())));
        m_count->setVisible(m_model.rowCount() > 0);
    }
    showDay();
}

QDate TimelinePane::firstDay() const
{
    const int first = std::max(0, m_view->firstVisibleRow());
    return m_model.rowCount() == 0 ? QDate() : m_model.index(first, 0).data(TimelineModel::SectionRole).toDate();
}

void TimelinePane::showDay()
{
    m_shownDay = firstDay();
    m_day->setText(m_shownDay.isValid() ? dayText(m_shownDay, QDate::currentDate()) : QString());
}

void TimelinePane::showPill(int count)
{
    m_pill->setVisible(count > 0);
    if (count == 0)
        return;
    m_pill->setText(tr("%n new", "button above the list that shows new items", count));
    m_pill->setAccessibleName(tr("Show %n new item(s)", nullptr, count));
    placeOverlays();
}

void TimelinePane::placeOverlays()
{
    m_empty->setGeometry(m_view->rect());
    // Above the list, not beside it: nothing moves when it comes.
    m_pill->adjustSize();
    const QRect list = m_view->geometry();
    m_pill->move(list.center().x() - m_pill->width() / 2, list.top() + pillGap);
    m_pill->raise();
}

void TimelinePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // the layout has placed the list only after this event
    QMetaObject::invokeMethod(this, &TimelinePane::placeOverlays, Qt::QueuedConnection);
}

void TimelinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_view->doItemsLayout();
}

} // namespace rendezvous::ui
