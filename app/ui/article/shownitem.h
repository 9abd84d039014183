#pragma once

#include "core/item.h"
#include "core/result.h"
#include "store/reading.h"
#include "tagging/tagger.h"
#include "ui/article/articlepage.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace rendezvous::store {
class Store;
}

namespace rendezvous::ui {

/// The item that is read: fetched from the store, made into a page on a worker, and made anew when the store
/// says that it changed. The page is its article, or what one edit of its publisher changed.
class ShownItem : public QObject
{
    Q_OBJECT
public:
    /// `language` is the reader's, as canonicalLanguage() gives it.
    ShownItem(store::Store &store, std::shared_ptr<const tagging::Tagger> tagger, const QString &language,
              const QString &picturesFolder, QObject *parent = nullptr);
    ~ShownItem() override;

    void setTagger(std::shared_ptr<const tagging::Tagger> tagger);
    const tagging::Gazetteer &gazetteer() const { return m_tagger->gazetteer(); }

    /// A page of it follows; 0: nothing is shown, and none does.
    void show(ItemId id);
    ItemId id() const { return m_id; }
    const Item &item() const { return m_item; } ///< of id(), once its page came

    void showWhole();
    bool isWhole() const { return m_isWhole; }

    /// What the last edit changed; again: back to the article.
    void toggleChanges();
    void showChange(int change); ///< as revisionPage() counts them; ignored when there is none

Q_SIGNALS:
    void pageMade(const rendezvous::ui::ArticlePage &page, bool isKeepingPlace);
    void failed(const rendezvous::Error &error);
    void foundUnedited(); ///< there are no changes to show

private:
    void read(bool isKeepingPlace);
    void makeArticle(bool isKeepingPlace);
    void readChanges();
    void make(bool isKeepingPlace, std::function<ArticlePage()> work);

    store::Store &m_store;
    std::shared_ptr<const tagging::Tagger> m_tagger;
    QString m_language;
    QString m_picturesFolder;
    ItemId m_id{};
    Item m_item;
    QVector<store::Revision> m_revisions; ///< while their changes are shown
    int m_change = -1;                    ///< the one that is shown; -1: the article
    bool m_isWhole = false;
    int m_serial = 0;   ///< answers and pages of an earlier wish are dropped
    QThreadPool m_pool; ///< last, so that it waits for its work while all else is still there
};

} // namespace rendezvous::ui
