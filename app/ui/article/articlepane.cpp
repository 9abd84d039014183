#include "ui/article/articlepane.h"

#include "store/store.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/openlink.h"
#include "ui/article/articlehead.h"
#include "ui/article/articleprinting.h"
#include "ui/article/articleview.h"
#include "ui/article/findbar.h"
#include "ui/article/picturecache.h"
#include "ui/article/revisionpage.h"
#include "ui/errors/errortext.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
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
    : QWidget(parent), m_store(store), m_tagger(std::move(tagger)), m_pictures(pictures), m_language(language),
      m_view(new ArticleView(pictures, this)), m_findBar(new FindBar(*m_view, this)),
      m_rest(new QPushButton(tr("Show the &rest"), this)), m_notice(new QLabel(this)), m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("articlePane"));
    setAccessibleName(tr("Article"));
    m_pool.setMaxThreadCount(1);

    m_view->setObjectName(QStringLiteral("articleView"));
    m_view->setAccessibleName(tr("Text of the article"));
    m_view->setLinkText([this](const QString &address) { return linkText(address); });
    m_view->setLinkTip([this](const QString &address) {
        const std::optional<Tag> tag = tagOfAddress(address);
        return tag ? tagTip(*tag, markOfAddress(address), linkText(address), m_item.corrections, m_page.evidence) : QString();
    });
    connect(m_view, &ArticleView::linkMenuRequested, this, [this](const QString &address, const QPoint &place) {
        if (const std::optional<Tag> tag = tagOfAddress(address))
            Q_EMIT tagMenuRequested(*tag, place);
    });
    m_rest->setObjectName(QStringLiteral("articleRest"));
    m_rest->hide();
    m_notice->setObjectName(QStringLiteral("articleNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setMargin(8);
    m_notice->setBackgroundRole(QPalette::AlternateBase);
    m_notice->setAutoFillBackground(true);
    m_notice->hide();
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
    connect(&m_store, &store::Store::changed, this, [this](const store::Change &change) {
        if (change.updated.contains(m_id))
            read(true);
    });
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
    m_tagger = std::move(tagger);
    if (m_item.header.id != ItemId{} && m_change < 0)
        render(true);
}

void ArticlePane::showItem(ItemId id)
{
    if (id == m_id && id != ItemId{})
        return;
    m_id = id;
    m_item = {};
    m_isWhole = false;
    m_change = -1;
    tell({});
    if (id == ItemId{}) {
        ++m_serial;
        showEmpty(tr("No item is chosen.\n\nPress J for the next one, N for the next unread one."));
        return;
    }
    read(false);
}

void ArticlePane::showRest()
{
    m_isWhole = true;
    render(true);
}

void ArticlePane::read(bool isKeepingPlace)
{
    const int serial = ++m_serial;
    m_store.read(
        this, [id = m_id](const store::Reading &reading) { return reading.item(id); },
        [this, serial, isKeepingPlace](const Result<Item> &item) {
            if (serial != m_serial)
                return;
            if (!item) {
                showEmpty(errorLine(item.error()));
                return;
            }
            const bool isOtherText = item->isFullTextShown() != m_item.isFullTextShown();
            const bool isNewText = item->hasFullText() != m_item.hasFullText();
            m_item = *item;
            if (isOtherText || isNewText)
                tell(lossNotice());
            if (m_change >= 0)
                return readChanges();
            render(isKeepingPlace && !isOtherText);
        });
}

void ArticlePane::render(bool isKeepingPlace)
{
    const ArticleWish wish{m_language, m_pictures.folder(), m_isWhole};
    make(isKeepingPlace, [item = m_item, tagger = m_tagger, wish] { return articlePage(item, *tagger, wish); });
}

void ArticlePane::make(bool isKeepingPlace, std::function<ArticlePage()> work)
{
    const int serial = ++m_serial;
    // Not one that waits: only the item that is shown last matters.
    m_pool.clear();
    m_pool.start([this, serial, isKeepingPlace, work = std::move(work)] {
        ArticlePage page = work();
        QMetaObject::invokeMethod(
            this,
            [this, serial, isKeepingPlace, page = std::move(page)] {
                if (serial != m_serial)
                    return;
                m_page = page;
                showPage(isKeepingPlace);
                Q_EMIT shown(m_id);
            },
            Qt::QueuedConnection);
    });
}

void ArticlePane::toggleChanges()
{
    if (m_change >= 0) {
        m_change = -1;
        return render(false);
    }
    if (m_item.header.id == ItemId{})
        return;
    if (m_item.revisions == 0) {
        Q_EMIT message(tr("This item was not edited since it came."));
        return;
    }
    readChanges();
}

void ArticlePane::readChanges()
{
    const int serial = ++m_serial;
    m_store.read(
        this, [id = m_id](const store::Reading &reading) { return reading.revisions(id); },
        [this, serial](const Result<QVector<store::Revision>> &revisions) {
            if (serial != m_serial)
                return;
            m_revisions = revisions ? *revisions : QVector<store::Revision>();
            showChange(static_cast<int>(m_revisions.size()) - 1);
        });
}

void ArticlePane::showChange(int change)
{
    if (change < 0 || change >= m_revisions.size())
        return;
    m_change = change;
    make(false, [item = m_item, revisions = m_revisions, change] { return revisionPage(item, revisions, change); });
}

void ArticlePane::tell(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_notice, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString ArticlePane::lossNotice() const
{
    if (!m_item.hasFullText() || !m_item.fullText->isLossy)
        return {};
    const FullText &full = *m_item.fullText;
    const QString shown = full.isShown ? tr("showing what it gave. Press D for the text of the feed.")
                                       : tr("showing the text of the feed. Press D for what the page gave.");
    return tr("The page gave fewer words than the feed (%1 instead of %2): %3")
        .arg(QLocale().toString(full.words), QLocale().toString(full.feedWords), shown);
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
    m_rest->setVisible(m_page.isCut && !m_isWhole);
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
    m_findBar->findNext();
}

void ArticlePane::findPrevious()
{
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
        showChange(change);
    } else if (isOpenable(link)) {
        Q_EMIT openRequested(link);
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
        return m_tagger->gazetteer().shownName(*tag, m_language);
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
    const QUrl &link = m_item.header.link;
    if (!isOpenable(link))
        return;
    if (inBackground)
        Q_EMIT openInBackgroundRequested(link);
    else
        Q_EMIT openRequested(link);
}

void ArticlePane::copyLink()
{
    if (!m_item.header.link.isValid())
        return;
    QGuiApplication::clipboard()->setText(m_item.header.link.toString(QUrl::FullyEncoded));
    Q_EMIT message(tr("Link copied"));
}

void ArticlePane::copyCitation()
{
    if (m_item.header.id == ItemId{})
        return;
    QGuiApplication::clipboard()->setText(citation(m_item.header));
    Q_EMIT message(tr("Citation copied"));
}

// --- paper ------------------------------------------------------------------------------------------------------

void ArticlePane::print()
{
    if (m_page.html.isEmpty())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this,
            [this, printer] { printDocument(m_page, *m_view->document(), look())->print(printer.get()); });
    dialog->open();
}

void ArticlePane::savePdf()
{
    if (m_page.html.isEmpty())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the article as PDF"));
    dialog->setObjectName(QStringLiteral("pdfDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF documents (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        Q_EMIT message(writePdf(file) ? tr("Saved as %1").arg(file)
                                      : tr("%1 could not be written. Is there room, and may you write there?").arg(file));
    });
    dialog->open();
}

bool ArticlePane::writePdf(const QString &file) const
{
    QFile target(file);
    if (m_page.html.isEmpty() || !target.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&target);
        writer.setTitle(m_item.header.title);
        writer.setCreator(QGuiApplication::applicationDisplayName());
        printDocument(m_page, *m_view->document(), look())->print(&writer);
    }
    return target.error() == QFile::NoError && target.size() > 0;
}

} // namespace rendezvous::ui
