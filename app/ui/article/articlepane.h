#pragma once

#include "core/item.h"
#include "tagging/tagger.h"

#include <QUrl>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTextDocument;

namespace rendezvous::store {
class Store;
}

namespace rendezvous::ui {

class ArticleView;
class FindBar;
class PictureCache;
struct ArticlePage;

/// Shows one item: its head, its tags, its text with the mentions underlined. What it shows went through
/// article::cleanHtml on a worker; pictures come from the cache only.
class ArticlePane : public QWidget
{
    Q_OBJECT
public:
    /// `language` is the reader's, as canonicalLanguage() gives it.
    ArticlePane(store::Store &store, std::shared_ptr<const tagging::Tagger> tagger, PictureCache &pictures,
                const QString &language, QWidget *parent = nullptr);
    ~ArticlePane() override;

    void showItem(ItemId id); ///< 0 clears
    void clear();
    ItemId currentItem() const { return m_id; }
    const Item &item() const { return m_item; } ///< of currentItem(), once shown() came

    /// False when the end is already in view: then Space goes to the next unread item.
    bool pageDown();
    bool pageUp();
    void focusText();
    void find();
    void findNext();
    void findPrevious();

    int zoom() const { return m_zoom; } ///< per cent
    void setZoom(int percent);          ///< bounded to 50 ... 300
    void zoomIn();
    void zoomOut();

    void openOriginal(bool inBackground = false);
    void copyLink();
    void copyCitation();
    void print();    ///< opens the platform's dialog
    void savePdf();  ///< asks where
    bool writePdf(const QString &file) const;
    void showRest();

Q_SIGNALS:
    void shown(rendezvous::ItemId id);
    void tagClicked(const rendezvous::Tag &tag);
    void linkHovered(const QString &target); ///< empty when the pointer left
    /// http, https or mailto only.
    void openRequested(const QUrl &url);
    void openInBackgroundRequested(const QUrl &url);
    void message(const QString &text); ///< for the status bar: "Link copied"

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void showPage(const ArticlePage &page);
    void showEmpty(const QString &text);
    void followLink(const QUrl &link);
    void hoverLink(const QUrl &link);

    store::Store &m_store;
    std::shared_ptr<const tagging::Tagger> m_tagger;
    PictureCache &m_pictures;
    QString m_language;
    ItemId m_id{};
    Item m_item;
    bool m_isWhole = false;
    int m_zoom = 100;
    int m_serial = 0;
    ArticleView *m_view;
    FindBar *m_findBar;
    QPushButton *m_rest;
    QLabel *m_empty;
};

} // namespace rendezvous::ui
