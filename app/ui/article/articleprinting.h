#pragma once

#include "ui/article/articlepage.h"
#include "ui/article/articlestyle.h"

#include <QTextDocument>

#include <functional>
#include <memory>

class QWidget;

namespace rendezvous::ui {

/// The page as a document of its own in dark on white, whatever the window's scheme; pictures that `shown`
/// holds come along.
std::unique_ptr<QTextDocument> printDocument(const ArticlePage &page, const QTextDocument &shown,
                                             const ArticleLook &look);

/// Asked for what goes on paper when a dialog was accepted.
using PaperMaker = std::function<std::unique_ptr<QTextDocument>()>;

/// Opens the platform's dialog and prints when it is accepted.
void openPrintDialog(QWidget *parent, const PaperMaker &paper);

/// Asks for the name of a file, which `save` is then given.
void openPdfDialog(QWidget *parent, const std::function<void(const QString &file)> &save);

/// False when the file could not be written whole.
bool writePdfFile(const QString &file, const QString &title, const PaperMaker &paper);

} // namespace rendezvous::ui
