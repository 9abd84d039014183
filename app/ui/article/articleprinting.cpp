#include "ui/article/articleprinting.h"

#include <QImage>
#include <QUrl>

namespace rendezvous::ui {

namespace {

/// As ArticleView: what is not at hand stays empty and is never looked for on disk.
class PrintedDocument : public QTextDocument
{
public:
    explicit PrintedDocument(const QTextDocument &shown) : m_shown(shown) {}

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QByteArrayLiteral(" ");
        if (name.scheme() == QLatin1String("img"))
            return m_shown.resource(type, name);
        QImage empty(1, 1, QImage::Format_ARGB32_Premultiplied);
        empty.fill(Qt::transparent);
        return empty;
    }

private:
    const QTextDocument &m_shown;
};

} // namespace

std::unique_ptr<QTextDocument> printDocument(const ArticlePage &page, const QTextDocument &shown, const ArticleLook &look)
{
    ArticleLook paper = look;
    paper.palette = QPalette(Qt::white);
    paper.palette.setColor(QPalette::Base, Qt::white);
    paper.palette.setColor(QPalette::Text, Qt::black);
    paper.palette.setColor(QPalette::Link, QColor(0x1f, 0x5f, 0xb4));
    auto document = std::make_unique<PrintedDocument>(shown);
    document->setDefaultFont(paper.font);
    document->setDefaultStyleSheet(articleStyle(paper));
    document->setHtml(page.html);
    return document;
}

} // namespace rendezvous::ui
