#include "ui/filters/filterpane.h"

#include "models/currentquery.h"
#include "ui/filters/chiprow.h"
#include "ui/filters/queryfaulttext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rendezvous::ui {

namespace {

/// A pause in typing after which the text is taken: long enough for the next letter of a word.
constexpr int typingPause = 350;

int includedTags(const ItemQuery &query)
{
    const QVector<QString> parts = query.parts();
    return int(std::count_if(parts.cbegin(), parts.cend(), [](const QString &part) {
        const ChipLabel label = chipLabel(part, {});
        return label.kind && !label.isExcluding;
    }));
}

} // namespace

FilterPane::FilterPane(models::CurrentQuery &query, std::shared_ptr<const tagging::Gazetteer> gazetteer,
                       const QString &language, QWidget *parent)
    : QWidget(parent), m_query(query), m_gazetteer(std::move(gazetteer)), m_chips(new ChipRow(this)),
      m_text(new QLineEdit(this)), m_match(new QToolButton(this)), m_clear(new QToolButton(this)),
      m_error(new QLabel(this)), m_pause(new QTimer(this))
{
    m_names.gazetteer = m_gazetteer.get();
    m_names.language = language;
    setObjectName(QStringLiteral("filterPane"));
    setAccessibleName(tr("Filter line"));
    setFocusProxy(m_text);
    buildControls();
    placeControls();
    connectControls();
    showQuery();
}

void FilterPane::buildControls()
{
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setAccessibleName(tr("Filter as text"));
    m_text->setPlaceholderText(tr("Filter, such as agency:roscosmos -station:iss is:unread"));
    m_text->setToolTip(tr("Words and \"phrases\", agency: station: country: feed: is: lang: after: before: author: "
                          "title:, a minus sign for what must not be, OR and parentheses"));
    m_text->installEventFilter(this);

    m_match->setObjectName(QStringLiteral("filterMatch"));
    m_match->setCheckable(true);
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setToolTip(tr("Clear the filter"));
    for (QToolButton *button : {m_match, m_clear}) {
        button->setAutoRaise(true);
        button->setProperty("keepsActivationKeys", true);
    }

    m_error->setObjectName(QStringLiteral("filterError"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
}

void FilterPane::placeControls()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_text, 1);
    line->addWidget(m_match);
    line->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_error);
    layout->addWidget(m_chips);
}

void FilterPane::connectControls()
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, [this] { takeText(); });
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_pause->start(); });
    connect(m_chips, &ChipRow::removeRequested, this,
            [this](int index) { m_query.setQuery(m_query.query().withoutPart(index)); });
    connect(m_chips, &ChipRow::endPassed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_match, &QToolButton::toggled, this, [this](bool isAny) {
        m_query.setQuery(m_query.query().withMatch(isAny ? ItemQuery::Match::Any : ItemQuery::Match::All));
    });
    connect(m_clear, &QToolButton::clicked, this,
            [this] { m_query.setQuery(ItemQuery().withOrder(m_query.query().order())); });
    connect(&m_query, &models::CurrentQuery::queryChanged, this, &FilterPane::showQuery);
}

void FilterPane::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterPane::setGazetteer(std::shared_ptr<const tagging::Gazetteer> gazetteer)
{
    m_gazetteer = std::move(gazetteer);
    m_names.gazetteer = m_gazetteer.get();
    showChips();
}

void FilterPane::setFeedTitles(const QHash<FeedId, QString> &titles)
{
    if (titles == m_names.feeds)
        return;
    m_names.feeds = titles;
    showChips();
}

void FilterPane::showChips()
{
    QVector<ChipLabel> labels;
    for (const QString &part : m_query.query().parts())
        labels.append(chipLabel(part, m_names));
    m_chips->setLabels(labels);
}

void FilterPane::showQuery()
{
    const ItemQuery &query = m_query.query();
    // While a person types, the text is theirs: "iss " must not lose its blank.
    if (!m_isTakingText) {
        m_pause->stop();
        m_text->setText(query.toString());
        m_error->hide();
    }
    showChips();

    const bool isAny = query.match() == ItemQuery::Match::Any;
    const QSignalBlocker quiet(m_match);
    m_match->setChecked(isAny);
    m_match->setText(isAny ? tr("Any", "items with any of the tags") : tr("All", "items with all of the tags"));
    const QString meaning = isAny ? tr("Items with any of the tags are shown") : tr("Only items with all of the tags are shown");
    m_match->setToolTip(meaning);
    m_match->setAccessibleName(meaning);
    m_match->setEnabled(isAny || includedTags(query) > 1);
    m_clear->setEnabled(!query.parts().isEmpty());
}

bool FilterPane::takeText()
{
    m_pause->stop();
    const Result<ItemQuery> parsed = ItemQuery::parse(m_text->text());
    if (!parsed) {
        showFault(*queryFault(m_text->text()));
        return false;
    }
    m_error->hide();
    m_isTakingText = true;
    m_query.setQuery(*parsed);
    m_isTakingText = false;
    return true;
}

void FilterPane::showFault(const QueryFault &fault)
{
    m_error->setText(queryFaultText(fault));
    m_error->show();
    m_faultPlace = fault.place;
}

bool FilterPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && m_pause->isActive())
        takeText();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (takeText()) {
            m_text->setText(m_query.query().toString());
            Q_EMIT left();
        } else if (m_faultPlace >= 0) {
            m_text->setCursorPosition(int(m_faultPlace));
        }
        return true;
    case Qt::Key_Escape:
        m_pause->stop();
        showQuery();
        Q_EMIT left();
        return true;
    case Qt::Key_Backspace:
        if (m_text->cursorPosition() == 0 && !m_text->hasSelectedText() && m_chips->count() > 0) {
            m_chips->focusChip(m_chips->count() - 1);
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rendezvous::ui
