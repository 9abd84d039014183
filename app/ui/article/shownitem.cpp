#include "ui/article/shownitem.h"

#include "core/bounds.h"
#include "store/store.h"
#include "ui/article/revisionpage.h"

namespace rendezvous::ui {

ShownItem::ShownItem(store::Store &store, std::shared_ptr<const tagging::Tagger> tagger,
                     const QString &language, const QString &picturesFolder, QObject *parent)
    : QObject(parent), m_store(store), m_tagger(std::move(tagger)), m_language(language),
      m_picturesFolder(picturesFolder)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setStackSize(bounds::parserStack);
    connect(&m_store, &store::Store::changed, this, [this](const store::Change &change) {
        if (change.updated.contains(m_id))
            read(true);
    });
}

ShownItem::~ShownItem() = default;

void ShownItem::setTagger(std::shared_ptr<const tagging::Tagger> tagger)
{
    m_tagger = std::move(tagger);
    if (m_item.header.id != ItemId{} && m_change < 0)
        makeArticle(true);
}

void ShownItem::show(ItemId id)
{
    ++m_serial;
    m_id = id;
    m_item = {};
    m_isWhole = false;
    m_change = -1;
    if (id != ItemId{})
        read(false);
}

void ShownItem::showWhole()
{
    m_isWhole = true;
    makeArticle(true);
}

void ShownItem::read(bool isKeepingPlace)
{
    const int serial = ++m_serial;
    m_store.read(
        this, [id = m_id](const store::Reading &reading) { return reading.item(id); },
        [this, serial, isKeepingPlace](const Result<Item> &item) {
            if (serial != m_serial)
                return;
            if (!item) {
                Q_EMIT failed(item.error());
                return;
            }
            const bool isOtherText = item->isFullTextShown() != m_item.isFullTextShown();
            m_item = *item;
            if (m_change >= 0)
                readChanges();
            else
                makeArticle(isKeepingPlace && !isOtherText);
        });
}

void ShownItem::makeArticle(bool isKeepingPlace)
{
    const ArticleWish wish{m_language, m_picturesFolder, m_isWhole};
    make(isKeepingPlace,
         [item = m_item, tagger = m_tagger, wish] { return articlePage(item, *tagger, wish); });
}

void ShownItem::make(bool isKeepingPlace, std::function<ArticlePage()> work)
{
    const int serial = ++m_serial;
    // Not one that waits: only the item that is shown last matters.
    m_pool.clear();
    m_pool.start([this, serial, isKeepingPlace, work = std::move(work)] {
        ArticlePage page = work();
        QMetaObject::invokeMethod(
            this,
            [this, serial, isKeepingPlace, page = std::move(page)] {
                if (serial == m_serial)
                    Q_EMIT pageMade(page, isKeepingPlace);
            },
            Qt::QueuedConnection);
    });
}

void ShownItem::toggleChanges()
{
    if (m_item.header.id == ItemId{})
        return;
    if (m_change >= 0) {
        m_change = -1;
        makeArticle(false);
    } else if (m_item.revisions == 0) {
        Q_EMIT foundUnedited();
    } else {
        readChanges();
    }
}

void ShownItem::readChanges()
{
    const int serial = ++m_serial;
    m_store.read(
        this, [id = m_id](const store::Reading &reading) { return reading.revisions(id); },
        [this, serial](const Result<QVector<store::Revision>> &revisions) {
            if (serial != m_serial)
                return;
            if (!revisions) {
                Q_EMIT failed(revisions.error());
                return;
            }
            m_revisions = *revisions;
            showChange(static_cast<int>(m_revisions.size()) - 1);
        });
}

void ShownItem::showChange(int change)
{
    if (change < 0 || change >= m_revisions.size())
        return;
    m_change = change;
    make(false,
         [item = m_item, revisions = m_revisions, change] { return revisionPage(item, revisions, change); });
}

} // namespace rendezvous::ui
