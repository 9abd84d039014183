#include "ui/article/articleview.h"

#include "ui/article/picturecache.h"
#include "ui/colours/colours.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace rendezvous::ui {

namespace {

constexpr int leastMargin = 24;
/// Logical pixels; a page may claim any size for a picture that it does not deliver.
constexpr int largestFrame = 1'000;
const QLatin1String pictureScheme("img");

QImage emptyPicture()
{
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

/// The room of a picture that has not come, with the words that stand for it.
QImage framePicture(const QSize &size, const QString &words, const QPalette &palette, const QFont &font)
{
    constexpr int margin = 12;
    QImage image(size.boundedTo(QSize(largestFrame, largestFrame)), QImage::Format_ARGB32_Premultiplied);
    image.fill(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.06));
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(quietText(palette));
    painter.drawText(image.rect().marginsRemoved({margin, margin, margin, margin}), Qt::AlignCenter | Qt::TextWordWrap, words);
    return image;
}

/// Selects the first fragment whose format is so; a null cursor when there is none.
template <class Is> QTextCursor firstWhere(QTextDocument &document, Is is)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (!is(it.fragment().charFormat()))
                continue;
            QTextCursor cursor(&document);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            return cursor;
        }
    }
    return {};
}

auto isPictureOf(const QString &key)
{
    return [name = QString(pictureScheme + u':' + key)](const QTextCharFormat &format) {
        return format.isImageFormat() && format.toImageFormat().name() == name;
    };
}

} // namespace

ArticleView::ArticleView(PictureCache &pictures, QWidget *parent) : QTextBrowser(parent), m_pictures(pictures)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_fitTimer.setSingleShot(true);
    m_fitTimer.setInterval(120);
    connect(&m_fitTimer, &QTimer::timeout, this, &ArticleView::fitPictures);
    m_growTimer.setSingleShot(true);
    m_growTimer.setInterval(150);
    connect(&m_growTimer, &QTimer::timeout, this, &ArticleView::growPictures);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_toGrow.isEmpty())
            m_growTimer.start();
    });
    connect(&m_pictures, &PictureCache::loaded, this, &ArticleView::showPicture);
    connect(&m_pictures, &PictureCache::arrived, this, [this](const QString &key) {
        if (m_awaited.contains(key) && !m_pictures.picture(key).isNull())
            showPicture(key);
    });
}

void ArticleView::showHtml(const ArticlePage &page, const ArticleLook &look)
{
    m_sizes = page.pictures;
    m_awaited = page.awaited;
    m_inlined = page.inlined;
    m_toGrow.clear();
    m_measure = measureWidth(look.font);
    centreMeasure();
    prepareDocument(look);
    setHtml(page.html);
    fitLinesToPictures(*document());
    fitPictures();
}

void ArticleView::prepareDocument(const ArticleLook &look)
{
    // Each of these lays out the page that is there once more, also when nothing is new.
    document()->setDocumentMargin(0);
    if (document()->defaultFont() != look.font)
        document()->setDefaultFont(look.font);
    if (const QString style = articleStyle(look); document()->defaultStyleSheet() != style)
        document()->setDefaultStyleSheet(style);
    QTextOption option = document()->defaultTextOption();
    // each paragraph runs as its own script does
    if (option.textDirection() != Qt::LayoutDirectionAuto) {
        option.setTextDirection(Qt::LayoutDirectionAuto);
        document()->setDefaultTextOption(option);
    }
}

QVariant ArticleView::loadResource(int type, const QUrl &name)
{
    // Never an empty answer: QTextDocument then opens the file of that name itself.
    if (type != QTextDocument::ImageResource)
        return QByteArrayLiteral(" ");
    if (name.scheme() != pictureScheme || !m_sizes.contains(name.path()))
        return emptyPicture();
    const QString key = name.path();
    const QImage image = picture(key);
    if (!image.isNull())
        return image;
    return m_awaited.contains(key) ? framePicture(m_sizes.value(key), m_awaited.value(key), palette(), font()) : emptyPicture();
}

QImage ArticleView::picture(const QString &key) const
{
    const auto inlined = m_inlined.constFind(key);
    return inlined == m_inlined.cend() ? m_pictures.picture(key) : *inlined;
}

void ArticleView::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
    // What is shown is set by showHtml() only, never by an address.
}

void ArticleView::showPicture(const QString &key)
{
    const QImage image = m_pictures.picture(key);
    if (image.isNull() || !(m_sizes.contains(key) || m_awaited.contains(key)))
        return;
    document()->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("img:") + key), image);
    if (m_sizes.contains(key)) {
        m_awaited.remove(key);
        viewport()->update();
    } else {
        m_toGrow.insert(key);
        growPictures();
    }
}

bool ArticleView::showPictureNow(const QString &key)
{
    if (!m_toGrow.contains(key))
        return false;
    grow(key);
    return true;
}

void ArticleView::growPictures()
{
    const QSet<QString> waiting = m_toGrow;
    for (const QString &key : waiting) {
        if (isInSight(key))
            continue;
        const QTextCursor first = cursorForPosition({0, 0});
        const int offset = cursorRect(first).top();
        grow(key);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(first).top() - offset);
    }
}

bool ArticleView::isInSight(const QString &key) const
{
    const QTextCursor picture = firstWhere(*document(), isPictureOf(key));
    const QRect line = cursorRect(picture);
    return !picture.isNull() && line.bottom() >= 0 && line.top() <= viewport()->height();
}

void ArticleView::grow(const QString &key)
{
    m_toGrow.remove(key);
    m_awaited.remove(key);
    m_sizes.insert(key, m_pictures.picture(key).size());
    const auto isStandIn = [address = pictureAddress(key)](const QTextCharFormat &format) { return format.anchorHref() == address; };
    for (QTextCursor found = firstWhere(*document(), isStandIn); !found.isNull(); found = firstWhere(*document(), isStandIn))
        found.removeSelectedText();
    fitPictures();
}

ArticleView::Place ArticleView::place() const
{
    if (verticalScrollBar()->value() == 0)
        return {};
    const QTextCursor first = cursorForPosition({0, 0});
    return {document()->characterCount() - first.position(), cursorRect(first).top()};
}

void ArticleView::goTo(const Place &place)
{
    if (place.fromEnd == 0)
        return verticalScrollBar()->setValue(0);
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(document()->characterCount() - place.fromEnd, 0, document()->characterCount() - 1));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - place.offset);
}

void ArticleView::fitPictures()
{
    fitText();
    if (m_sizes.isEmpty())
        return;
    const int room = std::max(80, viewport()->width() - 8);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            QSize size = m_sizes.value(QUrl(format.name()).path());
            if (size.isEmpty())
                continue;
            if (size.width() > room)
                size = QSize(room, std::max(1, qRound(qreal(size.height()) * room / size.width())));
            if (qRound(format.width()) == size.width() && qRound(format.height()) == size.height())
                continue;
            format.setWidth(size.width());
            format.setHeight(size.height());
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            // the change made new fragments: the block is walked again from where it is
            it = block.begin();
        }
    }
}

void ArticleView::centreMeasure()
{
    const int side = std::max(leastMargin, (width() - m_measure + 1) / 2);
    if (viewportMargins().left() != side)
        setViewportMargins(side, leastMargin, side, 0);
}

void ArticleView::fitText()
{
    // Margins that change while the page is hidden reach the base class without a change of width.
    if (qRound(document()->textWidth()) != viewport()->width())
        document()->setTextWidth(viewport()->width());
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    centreMeasure();
    QTextBrowser::resizeEvent(event);
    fitText();
    m_fitTimer.start();
}

bool ArticleView::viewportEvent(QEvent *event)
{
    // The base class would show what a feed wrote as mark-up, and open the files it names.
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QTextBrowser::viewportEvent(event);
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QString address = isByKey ? textCursor().charFormat().anchorHref() : anchorAt(event->pos());
    if (!address.startsWith(QLatin1String("tag:"))) {
        QTextBrowser::contextMenuEvent(event);
        return;
    }
    const QPoint place = isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    Q_EMIT linkMenuRequested(address, place);
}

bool ArticleView::showAnchor(const QString &ending)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString address = fragment.charFormat().anchorHref();
            if (!address.startsWith(QLatin1String("tag:")) || !address.endsWith(ending))
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            setTextCursor(cursor);
            ensureCursorVisible();
            return true;
        }
    }
    return false;
}

QString ArticleView::followedWords(const QUrl &link) const
{
    // The base class has put the cursor there. A link with marked words in it is several fragments.
    const int place = textCursor().selectionStart();
    bool isFound = false;
    QString words;
    const QTextBlock block = document()->findBlock(place);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (QUrl(fragment.charFormat().anchorHref()) == link) {
            words += fragment.text();
            isFound = isFound || (place >= fragment.position() && place <= fragment.position() + fragment.length());
        } else if (isFound) {
            break;
        } else {
            words.clear();
        }
    }
    return isFound ? words : QString();
}

void ArticleView::showToolTip(const QPoint &place, const QPoint &globalPlace)
{
    const QString address = anchorAt(place);
    if (const QString tip = address.isEmpty() || !m_linkTip ? QString() : m_linkTip(address); !tip.isEmpty()) {
        QToolTip::showText(globalPlace, tip, viewport());
        return;
    }
    QString text = address.isEmpty() || !m_linkText ? QString() : m_linkText(address);
    if (text.isEmpty()) {
        QTextCursor cursor = cursorForPosition(place);
        cursor.movePosition(QTextCursor::NextCharacter);
        text = cursor.charFormat().toolTip();
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPlace, QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()), viewport());
}

} // namespace rendezvous::ui
