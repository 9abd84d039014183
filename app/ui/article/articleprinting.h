#pragma once

#include "ui/article/articlepage.h"
#include "ui/article/articlestyle.h"

#include <QTextDocument>

#include <memory>

namespace rendezvous::ui {

/// The page as a document of its own in dark on white, whatever the window's scheme; pictures that `shown` holds come along.
std::unique_ptr<QTextDocument> printDocument(const ArticlePage &page, const QTextDocument &shown, const ArticleLook &look);

} // namespace rendezvous::ui
