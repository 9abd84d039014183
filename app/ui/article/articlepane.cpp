#include "ui/article/articlepane.h"

#include "ui/actions/actiontable.h"
#include "ui/actions/openlink.h"
#include "ui/article/articlehead.h"
#include "ui/article/articleprinting.h"
#include "ui/article/articleview.h"
#include "ui/article/findbar.h"
#include "ui/article/noticestrip.h"
#include "ui/article/picturecache.h"
#include "ui/article/revisionpage.h"
#include "ui/errors/errortext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rendezvous::ui {

namespace {

constexpr int leastZoom = 50;
constexpr int mostZoom = 300;
constexpr int zoomStep = 10;
/// Running text is set larger than the labels of the window.
constexpr qreal readingSize = 1.15;

} // namespace

ArticlePane::ArticlePane(store::Store &store, std::shared_ptr<const tagging::Tagger> tagger, PictureCache &pictures,
                         const QString &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_shown(store, std::move(tagger), language, pictures.folder()),
      m_view(new ArticleView(pictures, this)), m_findBar(new FindBar(*m_view, this)),
      m_rest(new QPushButton(tr("Show the &rest"), this)), m_notice(new NoticeStrip(this)), m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("articlePane"));
    setAccessibleName(tr("Article"));

    m_view->setObjectName(QStringLiteral("articleView"));
    m_view->setAccessibleName(tr("Text of the article"));
    m_view->setLinkText([this](const QString &address) { return linkText(address); });
    m_view->setLinkTip([this](const QString &address) {
        const std::optional<Tag> tag = tagOfAddress(address);
        return tag ? tagTip(*tag, markOfAddress(address), linkText(address), item().corrections, m_page.evidence) : QString();
    });
    connect(m_view, &ArticleView::linkMenuRequested, this, [this](const QString &address, const QPoint &place) {
        if (const std::optional<Tag> tag = tagOfAddress(address))
            Q_EMIT tagMenuRequested(*tag, place);
    });
    m_rest->setObjectName(QStringLiteral("articleRest"));
    m_rest->hide();
    m_notice->setObjectName(QStringLiteral("articleNotice"));
    m_empty->setObjectName(QStringLiteral("articleEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(32);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setForegroundRole(QPalette::Text);
    m_empty->setAutoFillBackground(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_rest);
    layout->addWidget(m_notice);
    layout->addWidget(m_findBar);
    setFocusProxy(m_view);

    connect(m_rest, &QPushButton::clicked, this, &ArticlePane::showRest);
    connect(m_view, &QTextBrowser::anchorClicked, this, &ArticlePane::followLink);
    connect(m_view, &QTextBrowser::highlighted, this, &ArticlePane::hoverLink);
    connect(&m_shown, &ShownItem::pageMade, this, [this](const ArticlePage &page, bool isKeepingPlace) {
        m_page = page;
        showPage(isKeepingPlace);
        Q_EMIT shown(currentItem());
    });
    connect(&m_shown, &ShownItem::failed, this, [this](const Error &error) { showEmpty(errorLine(error)); });
    connect(&m_shown, &ShownItem::foundUnedited, this,
            [this] { Q_EMIT message(tr("This item was not edited since it came.")); });
    clear();
}

ArticlePane::~ArticlePane() = default;

// --- what is shown ----------------------------------------------------------------------------------------------

void ArticlePane::clear()
{
    showItem({});
}

void ArticlePane::setTagger(std::shared_ptr<const tagging::Tagger> tagger)
{
    m_shown.setTagger(std::move(tagger));
}

void ArticlePane::showItem(ItemId id)
{
    if (id == currentItem() && id != ItemId{})
        return;
    m_shown.show(id);
    tell({});
    if (id == ItemId{})
        // Said as a whole or not at all: one sentence alone would move when the rest comes.
        showEmpty(m_advice.isEmpty() ? QString() : tr("No item is chosen.") + QStringLiteral("\n\n") + m_advice);
}

void ArticlePane::setAdvice(const QString &advice)
{
    m_advice = advice;
    if (currentItem() == ItemId{})
        clear();
}

void ArticlePane::showRest()
{
    m_shown.showWhole();
}

void ArticlePane::toggleChanges()
{
    m_shown.toggleChanges();
}

void ArticlePane::tell(const QString &sentence)
{
    m_notice->tell(sentence);
}

ArticleLook ArticlePane::look() const
{
    ArticleLook look{m_language, palette(), font()};
    const qreal factor = readingSize * m_zoom / 100;
    if (look.font.pointSizeF() > 0)
        look.font.setPointSizeF(look.font.pointSizeF() * factor);
    else
        look.font.setPixelSize(qRound(look.font.pixelSize() * factor));
    return look;
}

void ArticlePane::showPage(bool isKeepingPlace)
{
    const ArticleView::Place place = isKeepingPlace ? m_view->place() : ArticleView::Place();
    m_view->showHtml(m_page, look());
    m_view->goTo(place);
    m_empty->hide();
    m_view->show();
    m_rest->setVisible(m_page.isCut && !m_shown.isWhole());
    m_findBar->searchAgain();
}

void ArticlePane::showEmpty(const QString &text)
{
    m_page = {};
    m_empty->setText(text);
    m_view->clear();
    m_view->hide();
    m_rest->hide();
    tell({});
    m_findBar->close();
    m_empty->show();
}

void ArticlePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isNewLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isNewLook && m_view && m_view->isVisibleTo(this))
        showPage(true);
}

// --- moving and finding -----------------------------------------------------------------------------------------

bool ArticlePane::pageDown()
{
    QScrollBar *bar = m_view->verticalScrollBar();
    if (!m_view->isVisibleTo(this) || bar->value() >= bar->maximum())
        return false;
    bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    return true;
}

bool ArticlePane::pageUp()
{
    QScrollBar *bar = m_view->verticalScrollBar();
    if (!m_view->isVisibleTo(this) || bar->value() <= bar->minimum())
        return false;
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    return true;
}

void ArticlePane::focusText()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void ArticlePane::find()
{
    if (m_view->isVisibleTo(this))
        m_findBar->open();
}

void ArticlePane::findNext()
{
    if (m_view->isVisibleTo(this))
        m_findBar->findNext();
}

void ArticlePane::findPrevious()
{
    if (m_view->isVisibleTo(this))
        m_findBar->findPrevious();
}

void ArticlePane::setZoom(int percent)
{
    const int bounded = qBound(leastZoom, percent, mostZoom);
    if (bounded == m_zoom)
        return;
    m_zoom = bounded;
    if (m_view->isVisibleTo(this))
        showPage(true);
}

void ArticlePane::zoomIn()
{
    setZoom(m_zoom + zoomStep);
}

void ArticlePane::zoomOut()
{
    setZoom(m_zoom - zoomStep);
}

// --- links ------------------------------------------------------------------------------------------------------

void ArticlePane::followLink(const QUrl &link)
{
    if (const std::optional<Tag> tag = tagOfAddress(link.toString())) {
        Q_EMIT tagClicked(*tag);
        return;
    }
    if (const QString action = actionOfAddress(link.toString()); !action.isEmpty()) {
        Q_EMIT actionRequested(action);
    } else if (const QString picture = pictureOfAddress(link.toString()); !picture.isEmpty()) {
        if (!m_view->showPictureNow(picture))
            Q_EMIT message(tr("This picture has not come yet."));
    } else if (const int change = changeOfAddress(link.toString()); change >= 0) {
        m_shown.showChange(change);
    } else if (isOpenable(link)) {
        Q_EMIT openRequested(link, m_view->followedWords(link));
    }
}

void ArticlePane::hoverLink(const QUrl &link)
{
    if (link.isEmpty()) {
        Q_EMIT linkHovered(QString());
        return;
    }
    const QString text = linkText(link.toString());
    Q_EMIT linkHovered(text.isEmpty() ? link.toString(QUrl::FullyEncoded) : text);
}

QString ArticlePane::linkText(const QString &address) const
{
    if (const std::optional<Tag> tag = tagOfAddress(address))
        return m_shown.gazetteer().shownName(*tag, m_language);
    if (const ActionRow *row = actionRow(actionOfAddress(address)))
        return plainActionText(*row);
    if (!pictureOfAddress(address).isEmpty())
        return tr("Show the picture here once it has come");
    return changeOfAddress(address) >= 0 ? tr("Show this change") : QString();
}

void ArticlePane::showMention(int mark)
{
    m_view->showAnchor(u'#' + QString::number(mark));
    focusText();
}

void ArticlePane::openOriginal(bool inBackground)
{
    const QUrl &link = item().header.link;
    if (!isOpenable(link))
        return;
    if (inBackground)
        Q_EMIT openInBackgroundRequested(link);
    else
        Q_EMIT openRequested(link, {});
}

void ArticlePane::copyLink()
{
    if (!item().header.link.isValid())
        return;
    QGuiApplication::clipboard()->setText(item().header.link.toString(QUrl::FullyEncoded));
    Q_EMIT message(tr("Link copied"));
}

void ArticlePane::copyCitation()
{
    if (item().header.id == ItemId{})
        return;
    QGuiApplication::clipboard()->setText(citation(item().header));
    Q_EMIT message(tr("Citation copied"));
}

// --- paper ------------------------------------------------------------------------------------------------------

std::unique_ptr<QTextDocument> ArticlePane::paper() const
{
    return printDocument(m_page, *m_view->document(), look());
}

void ArticlePane::print()
{
    if (!m_page.html.isEmpty())
        openPrintDialog(this, [this] { return paper(); });
}

void ArticlePane::savePdf()
{
    if (m_page.html.isEmpty())
        return;
    openPdfDialog(this, [this](const QString &file) {
        Q_EMIT message(writePdf(file) ? tr("Saved as %1").arg(file)
                                      : tr("%1 could not be written. Is there room, and may you write there?").arg(file));
    });
}

bool ArticlePane::writePdf(const QString &file) const
{
    return !m_page.html.isEmpty() && writePdfFile(file, item().header.title, [this] { return paper(); });
}

} // namespace rendezvous::ui
