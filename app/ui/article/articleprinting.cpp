#include "ui/article/articleprinting.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

namespace rendezvous::ui {

struct ArticlePrintingText
{
    Q_DECLARE_TR_FUNCTIONS(ArticlePrintingText)
};

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

std::unique_ptr<QTextDocument> printDocument(const ArticlePage &page, const QTextDocument &shown,
                                             const ArticleLook &look)
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
    fitLinesToPictures(*document);
    return document;
}

void openPrintDialog(QWidget *parent, const PaperMaker &paper)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent,
                     [printer, paper] { paper()->print(printer.get()); });
    dialog->open();
}

void openPdfDialog(QWidget *parent, const std::function<void(const QString &file)> &save)
{
    auto *dialog = new QFileDialog(parent, ArticlePrintingText::tr("Save the article as PDF"));
    dialog->setObjectName(QStringLiteral("pdfDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(ArticlePrintingText::tr("PDF documents (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, save);
    dialog->open();
}

bool writePdfFile(const QString &file, const QString &title, const PaperMaker &paper)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&target);
        writer.setTitle(title);
        writer.setCreator(QGuiApplication::applicationDisplayName());
        paper()->print(&writer);
    }
    return target.error() == QFile::NoError && target.size() > 0;
}

} // namespace rendezvous::ui
