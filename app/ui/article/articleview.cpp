#include "ui/article/articleview.h"

#include "ui/article/picturecache.h"

#include <QHelpEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace rendezvous::ui {

namespace {

constexpr int leastMargin = 24;
const QLatin1String pictureScheme("img");

QImage emptyPicture()
{
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
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
    connect(&m_pictures, &PictureCache::loaded, this, &ArticleView::showPicture);
}

void ArticleView::showHtml(const QString &html, const QHash<QString, QSize> &pictures, const ArticleLook &look)
{
    m_sizes = pictures;
    m_measure = measureWidth(look.font);
    centreMeasure();
    document()->setDocumentMargin(0);
    document()->setDefaultFont(look.font);
    document()->setDefaultStyleSheet(articleStyle(look));
    QTextOption option = document()->defaultTextOption();
    // each paragraph runs as its own script does
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document()->setDefaultTextOption(option);
    setHtml(html);
    fitPictures();
}

QVariant ArticleView::loadResource(int type, const QUrl &name)
{
    // Never an empty answer: QTextDocument then opens the file of that name itself.
    if (type != QTextDocument::ImageResource)
        return QByteArrayLiteral(" ");
    if (name.scheme() != pictureScheme || !m_sizes.contains(name.path()))
        return emptyPicture();
    const QImage image = m_pictures.picture(name.path());
    return image.isNull() ? emptyPicture() : image;
}

void ArticleView::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
    // What is shown is set by showHtml() only, never by an address.
}

void ArticleView::showPicture(const QString &key)
{
    if (!m_sizes.contains(key))
        return;
    const QImage image = m_pictures.picture(key);
    if (image.isNull())
        return;
    document()->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("img:") + key), image);
    viewport()->update();
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

void ArticleView::showToolTip(const QPoint &place, const QPoint &globalPlace)
{
    const QString address = anchorAt(place);
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
