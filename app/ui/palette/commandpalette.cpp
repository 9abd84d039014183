#include "ui/palette/commandpalette.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {

constexpr int paletteWidth = 560;
constexpr int paletteHeight = 380;
constexpr int topGap = 60;
constexpr int padding = 8;

/// A row with its detail, quieter, at the far end.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString detail = index.data(PaletteModel::DetailRole).toString();
        const int detailWidth = detail.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(detail) + 2 * padding;
        QStyledItemDelegate::paint(painter, option, index);
        if (detail.isEmpty())
            return;
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        QRect place = option.rect.adjusted(padding, 0, -padding, 0);
        place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                    QSize(detailWidth, place.height()), place);
        painter->drawText(place, int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter, detail);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + 2 * padding);
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString detail = index.data(PaletteModel::DetailRole).toString();
        const int room = option->rect.width() - 3 * padding - option->fontMetrics.horizontalAdvance(detail);
        if (room > 0)
            option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room);
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *parent) : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Command palette"));
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("paletteInput"));
    m_typed->setAccessibleName(tr("Command, feed or tag"));
    m_typed->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none = new QLabel(tr("Nothing has these letters in this order."), this);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->addWidget(m_typed);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setTyped(text);
        selectFirst();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::setEntries(const QVector<PaletteEntry> &entries) { m_model.setEntries(entries); }

void CommandPalette::setPrompt(const QString &prompt) { m_typed->setPlaceholderText(prompt); }

void CommandPalette::show()
{
    m_typed->clear();
    selectFirst();
    const QRect over = parentWidget() ? parentWidget()->geometry() : QRect(0, 0, 1280, 800);
    const int width = qMin(paletteWidth, over.width());
    setGeometry(over.x() + (over.width() - width) / 2, over.y() + topGap, width, qMin(paletteHeight, over.height()));
    m_typed->setFocus();
    open();
}

void CommandPalette::selectFirst()
{
    m_none->setVisible(m_model.rowCount() == 0);
    m_list->setCurrentIndex(m_model.index(0, 0));
}

void CommandPalette::choose(const QModelIndex &index)
{
    const PaletteEntry *found = m_model.entry(index.row());
    if (!found)
        return;
    const PaletteEntry entry = *found;
    accept();
    Q_EMIT chosen(entry);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    const int rows = m_model.rowCount();
    const int page = qMax(1, m_list->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    int wanted = row;
    switch (press->key()) {
    case Qt::Key_Down: wanted = rows > 0 ? (row + 1) % rows : -1; break;
    case Qt::Key_Up: wanted = rows > 0 ? (row + rows - 1) % rows : -1; break;
    case Qt::Key_PageDown: wanted = qMin(rows - 1, row + page); break;
    case Qt::Key_PageUp: wanted = qMax(0, row - page); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    default: return false;
    }
    m_list->setCurrentIndex(m_model.index(wanted, 0));
    return true;
}

} // namespace rendezvous::ui
