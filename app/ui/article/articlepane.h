#pragma once

#include "core/item.h"
#include "tagging/tagger.h"
#include "ui/article/articlepage.h"
#include "ui/article/articlestyle.h"
#include "ui/article/shownitem.h"

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
class NoticeStrip;
class PictureCache;

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

    /// From now on texts are searched for these names; what is shown is made anew in its place.
    void setTagger(std::shared_ptr<const tagging::Tagger> tagger);
    void showItem(ItemId id); ///< 0 clears
    void clear();
    ItemId currentItem() const { return m_shown.id(); }
    const Item &item() const { return m_shown.item(); } ///< of currentItem(), once shown() came

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

    /// Where the item names its tags; of what is shown.
    const QVector<TagEvidence> &evidence() const { return m_page.evidence; }
    /// Brings an underlined place into sight and selects it.
    void showMention(int mark);

    /// What the last edit changed, as a word diff; again: back to the article.
    void toggleChanges();
    /// A sentence below the text, until another item is shown; empty takes it away.
    void tell(const QString &sentence);
    /// What an empty pane says: which keys bring an item.
    void setAdvice(const QString &advice);

Q_SIGNALS:
    void shown(rendezvous::ItemId id);
    void tagClicked(const rendezvous::Tag &tag);
    void tagMenuRequested(const rendezvous::Tag &tag, const QPoint &globalPlace);
    void linkHovered(const QString &target); ///< empty when the pointer left
    /// http, https or mailto only. `text` is what the publisher wrote on the link; empty for the item's own address.
    void openRequested(const QUrl &url, const QString &text);
    void openInBackgroundRequested(const QUrl &url);
    void actionRequested(const QString &action); ///< a link of the head was followed: objectName of a QAction
    void message(const QString &text); ///< for the status bar: "Link copied"

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPage(bool isKeepingPlace);
    void showEmpty(const QString &text);
    void followLink(const QUrl &link);
    void hoverLink(const QUrl &link);
    QString linkText(const QString &address) const;
    std::unique_ptr<QTextDocument> paper() const;
    ArticleLook look() const;

    QString m_language;
    QString m_advice;
    ShownItem m_shown;
    ArticlePage m_page;
    int m_zoom = 100;
    ArticleView *m_view = nullptr;
    FindBar *m_findBar = nullptr;
    QPushButton *m_rest = nullptr;
    NoticeStrip *m_notice = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace rendezvous::ui
