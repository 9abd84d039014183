#include "ui/sidebar/sidebardelegate.h"

#include "models/sidebarmodel.h"
#include "ui/appearance/symbolicicon.h"
#include "ui/colours/colours.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace rendezvous::ui {

namespace {

using models::SidebarRow;
using Kind = SidebarRow::Kind;
using Choice = ItemQuery::Choice;

constexpr int symbolSize = 16;
constexpr int gap = 6;

const SidebarRow *rowOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const models::SidebarModel *>(index.model());
    return model ? model->row(index) : nullptr;
}

QString symbolOf(const SidebarRow &row)
{
    switch (row.kind) {
    case Kind::View:
        switch (row.view) {
        case models::View::Unread: return QStringLiteral("unread");
        case models::View::Today: return QStringLiteral("today");
        case models::View::Starred: return QStringLiteral("star");
        case models::View::All: return QStringLiteral("all");
        }
        break;
    case Kind::SavedSearch: return QStringLiteral("search");
    case Kind::Folder: return QStringLiteral("folder");
    case Kind::Feed: return row.error || row.isStopped ? QStringLiteral("warning") : QStringLiteral("feed");
    case Kind::Section:
    case Kind::Tag:
    case Kind::More: break;
    }
    return {};
}

void drawChoice(QPainter *painter, const QRect &rect, const SidebarRow &row, const QColor &colour, const QColor &ground)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
    if (row.choice == Choice::Off) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(QRectF(rect).center(), 3.5, 3.5);
        painter->restore();
        return;
    }
    const bool isIncluded = row.choice == Choice::Include;
    painter->setPen(QPen(colour, 1.5));
    painter->setBrush(isIncluded ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(isIncluded ? ground : colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (isIncluded) {
        QPainterPath check;
        check.moveTo(box.left() + box.width() * 0.25, box.top() + box.height() * 0.52);
        check.lineTo(box.left() + box.width() * 0.44, box.top() + box.height() * 0.72);
        check.lineTo(box.left() + box.width() * 0.76, box.top() + box.height() * 0.3);
        painter->drawPath(check);
    } else {
        painter->drawLine(QPointF(box.left() + 3.5, box.center().y()), QPointF(box.right() - 3.5, box.center().y()));
    }
    painter->restore();
}

QFont fontOf(const SidebarRow &row, const QFont &base)
{
    QFont font = base;
    if (row.kind == Kind::Section || row.isShown || row.choice != Choice::Off)
        font.setWeight(QFont::DemiBold);
    if (row.choice == Choice::Exclude)
        font.setStrikeOut(true);
    return font;
}

} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SidebarRow *row = rowOf(index);
    const int air = row && row->kind == Kind::Section ? 14 : 8;
    return {120, std::max(option.fontMetrics.height(), symbolSize) + air};
}

void SidebarDelegate::drawSymbol(QPainter *painter, const QRect &place, const SidebarRow &row, QIcon::Mode mode) const
{
    const QString name = symbolOf(row);
    const bool isWell = row.kind == Kind::Feed && !row.error && !row.isStopped;
    const QPixmap icon = isWell ? m_icons.value(row.feed) : QPixmap();
    if (!icon.isNull()) {
        const QSize size = icon.size().scaled(place.size(), Qt::KeepAspectRatio);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, place), icon);
    } else if (!name.isEmpty()) {
        symbolicIcon(name).paint(painter, place, Qt::AlignCenter, mode);
    }
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SidebarRow *row = rowOf(index);
    if (!row)
        return;
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    // Without the keyboard the ground is faint, and the words look like those of any row.
    const bool isSelected = (option.state & QStyle::State_Selected) && (!option.widget || option.widget->hasFocus());
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QPalette &palette = option.palette;
    const QColor text = palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : quietText(palette);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    if (row->isShown) {
        const QRect bar(option.rect.left(), option.rect.top() + 4, 3, option.rect.height() - 8);
        painter->fillRect(mirrored(bar), isSelected ? text : palette.color(QPalette::Highlight));
    }

    int left = option.rect.left() + gap;
    const QRect symbol(left, option.rect.top() + (option.rect.height() - symbolSize) / 2, symbolSize, symbolSize);
    if (row->kind == Kind::Tag) {
        const QColor colour = isSelected ? text : tagColour(row->tag.kind, palette);
        drawChoice(painter, mirrored(symbol), *row, colour,
                   palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base));
    } else {
        drawSymbol(painter, mirrored(symbol), *row, isSelected ? QIcon::Selected : QIcon::Normal);
    }
    if (row->kind != Kind::Section)
        left += symbolSize + gap;

    int right = option.rect.right() - gap;
    if (row->count > 0 || (row->kind == Kind::Tag && row->count == 0)) {
        const QString count = QLocale().toString(row->count);
        const int width = option.fontMetrics.horizontalAdvance(count);
        const QRect place(right - width, option.rect.top(), width, option.rect.height());
        painter->setFont(option.font);
        painter->setPen(quiet);
        painter->drawText(mirrored(place), Qt::AlignCenter, count);
        right -= width + gap;
    }

    painter->setFont(fontOf(*row, option.font));
    const bool isQuiet = row->kind == Kind::Section || row->kind == Kind::More
                         || (row->kind == Kind::Tag && row->count == 0 && row->choice == Choice::Off);
    painter->setPen(isQuiet ? quiet : text);
    const QRect place(left, option.rect.top(), right - left, option.rect.height());
    const QString name = QFontMetrics(painter->font()).elidedText(row->name, Qt::ElideRight, place.width());
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(mirrored(place), int(leading | Qt::AlignVCenter) | Qt::TextSingleLine, name);
    painter->restore();
}

} // namespace rendezvous::ui
