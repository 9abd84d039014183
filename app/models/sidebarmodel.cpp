#include "models/sidebarmodel.h"

#include "models/currentquery.h"
#include "store/store.h"

#include <QSet>

#include <algorithm>

namespace rendezvous::models {

namespace {
/// A refresh commits feed after feed; the counts follow it this often.
constexpr int askDelay = 150;
}

struct SidebarModel::Node {
    SidebarRow row; ///< without children
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int place() const
    {
        const auto &siblings = parent->children;
        const auto self = std::find_if(siblings.cbegin(), siblings.cend(),
                                       [this](const auto &node) { return node.get() == this; });
        return int(self - siblings.cbegin());
    }
};

SidebarModel::SidebarModel(store::Store &store, CurrentQuery &query,
                           std::shared_ptr<const tagging::Gazetteer> gazetteer, const QString &language,
                           QObject *parent)
    : QAbstractItemModel(parent), m_store(store), m_query(query), m_gazetteer(std::move(gazetteer)),
      m_language(language), m_root(std::make_unique<Node>())
{
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(askDelay);
    connect(&m_askTimer, &QTimer::timeout, this, &SidebarModel::ask);
    connect(&m_store, &store::Store::changed, this, [this] {
        if (!m_askTimer.isActive())
            m_askTimer.start();
    });
    connect(&m_query, &CurrentQuery::queryChanged, this, [this] {
        rebuild();
        ask();
    });
    rebuild();
    ask();
}

SidebarModel::~SidebarModel() = default;

void SidebarModel::ask()
{
    if (!m_gazetteer)
        return;
    if (m_isAsking) {
        m_isStale = true;
        return;
    }
    m_askTimer.stop();
    m_isAsking = true;
    m_isStale = false;
    const ItemQuery query = m_query.query();
    m_store.read(
        this, [query](const store::Reading &reading) { return readSidebarFacts(reading, query); },
        [this](const Result<SidebarFacts> &facts) {
            m_isAsking = false;
            if (facts) {
                m_facts = *facts;
                rebuild();
            }
            if (m_isStale)
                ask();
            else
                Q_EMIT settled();
        });
}

void SidebarModel::setGazetteer(std::shared_ptr<const tagging::Gazetteer> gazetteer)
{
    const bool isFirst = !m_gazetteer;
    m_gazetteer = std::move(gazetteer);
    rebuild();
    if (isFirst)
        ask();
}

void SidebarModel::toggleOwnUnfolded()
{
    m_isOwnUnfolded = !m_isOwnUnfolded;
    rebuild();
}

void SidebarModel::setNarrowing(const QString &text)
{
    if (text == m_narrowing)
        return;
    m_narrowing = text;
    rebuild();
}

void SidebarModel::setUnfolded(TagKind kind, bool isUnfolded)
{
    if (m_unfolded.contains(kind) == isUnfolded)
        return;
    if (isUnfolded)
        m_unfolded.append(kind);
    else
        m_unfolded.removeAll(kind);
    rebuild();
}

void SidebarModel::rebuild()
{
    SidebarLayout layout{m_query.query(), m_narrowing, m_unfolded, m_isOwnUnfolded, {}};
    layout.tagName = [this](const Tag &tag) { return m_gazetteer ? m_gazetteer->shownName(tag, m_language) : tag.id; };
    applyRows(*m_root, sidebarTree(m_facts, layout));
}

void SidebarModel::applyRows(Node &parent, const std::vector<SidebarRow> &rows)
{
    const QModelIndex parentIndex = indexOf(parent);
    QSet<QString> wantedKeys;
    for (const SidebarRow &row : rows)
        wantedKeys.insert(row.key);
    for (int at = int(parent.children.size()) - 1; at >= 0; --at) {
        if (wantedKeys.contains(parent.children[size_t(at)]->row.key))
            continue;
        beginRemoveRows(parentIndex, at, at);
        parent.children.erase(parent.children.begin() + at);
        endRemoveRows();
    }
    for (int at = 0; at < int(rows.size()); ++at) {
        const SidebarRow &wanted = rows[size_t(at)];
        const auto found = std::find_if(parent.children.begin() + at, parent.children.end(),
                                        [&](const auto &node) { return node->row.key == wanted.key; });
        const int from = int(found - parent.children.begin());
        if (found == parent.children.end()) {
            auto node = std::make_unique<Node>();
            node->row = wanted;
            node->row.children.clear();
            node->parent = &parent;
            beginInsertRows(parentIndex, at, at);
            parent.children.insert(parent.children.begin() + at, std::move(node));
            endInsertRows();
        } else {
            if (from != at) {
                beginMoveRows(parentIndex, from, from, parentIndex, at);
                std::rotate(parent.children.begin() + at, parent.children.begin() + from,
                            parent.children.begin() + from + 1);
                endMoveRows();
            }
            Node &node = *parent.children[size_t(at)];
            if (!node.row.looksLike(wanted)) {
                node.row = wanted;
                node.row.children.clear();
                const QModelIndex changed = indexOf(node);
                Q_EMIT dataChanged(changed, changed);
            }
        }
        applyRows(*parent.children[size_t(at)], wanted.children);
    }
}

// --- the tree for views -----------------------------------------------------------------------------------------

QModelIndex SidebarModel::indexOf(const Node &node) const
{
    if (&node == m_root.get())
        return {};
    return createIndex(node.place(), 0, const_cast<Node *>(&node));
}

const SidebarModel::Node *SidebarModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex SidebarModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return indexOf(*nodeOf(index)->parent);
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int SidebarModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    const SidebarRow *found = row(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->name;
    case Qt::AccessibleTextRole: {
        QStringList parts{found->name};
        if (found->choice == ItemQuery::Choice::Include)
            parts.append(tr("included"));
        if (found->choice == ItemQuery::Choice::Exclude)
            parts.append(tr("excluded"));
        if (found->isShown)
            parts.append(tr("shown"));
        if (found->error)
            parts.append(tr("failing"));
        const bool isCountingAll = found->kind == SidebarRow::Kind::Tag
                                   || (found->kind == SidebarRow::Kind::View
                                       && (found->view == View::All || found->view == View::Starred));
        if (found->count >= 0)
            parts.append(isCountingAll ? tr("%n item(s)", nullptr, int(found->count))
                                       : tr("%n unread", nullptr, int(found->count)));
        return parts.join(QStringLiteral(", "));
    }
    case KindRole:
        return int(found->kind);
    case KeyRole:
        return found->key;
    case CountRole:
        return found->count;
    case ChoiceRole:
        return int(found->choice);
    case IsShownRole:
        return found->isShown;
    case ErrorRole:
        return found->error ? QVariant::fromValue(*found->error) : QVariant();
    default:
        return {};
    }
}

const SidebarRow *SidebarModel::row(const QModelIndex &index) const
{
    return index.isValid() ? &nodeOf(index)->row : nullptr;
}

// --- finding ----------------------------------------------------------------------------------------------------

template <class Test> const SidebarModel::Node *SidebarModel::find(Test test) const
{
    std::vector<const Node *> waiting{m_root.get()};
    while (!waiting.empty()) {
        const Node *node = waiting.back();
        waiting.pop_back();
        if (node != m_root.get() && test(node->row))
            return node;
        for (auto child = node->children.rbegin(); child != node->children.rend(); ++child)
            waiting.push_back(child->get());
    }
    return nullptr;
}

QModelIndex SidebarModel::indexOfKey(const QString &key) const
{
    const Node *node = find([&](const SidebarRow &row) { return row.key == key; });
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex SidebarModel::indexOfFeed(FeedId feed) const
{
    return indexOfKey(QStringLiteral("feed:%1").arg(number(feed)));
}

QModelIndex SidebarModel::indexOfTag(const Tag &tag) const
{
    return indexOfKey(tagKindName(tag.kind) + u':' + tag.id);
}

QModelIndex SidebarModel::indexOfShown() const
{
    const Node *node = find([](const SidebarRow &row) { return row.isShown; });
    return node ? indexOf(*node) : QModelIndex();
}

std::optional<FeedId> SidebarModel::unreadFeed(std::optional<FeedId> from, int step) const
{
    QVector<const SidebarRow *> feeds;
    find([&](const SidebarRow &row) {
        if (row.kind == SidebarRow::Kind::Feed)
            feeds.append(&row);
        return false;
    });
    const auto isFrom = [&](const SidebarRow *row) { return from && row->feed == *from; };
    const qsizetype start = std::find_if(feeds.cbegin(), feeds.cend(), isFrom) - feeds.cbegin();
    const bool isKnown = start < feeds.size();
    for (qsizetype i = 1; i <= feeds.size(); ++i) {
        const qsizetype origin = isKnown ? start : (step > 0 ? -1 : feeds.size());
        const qsizetype at = ((origin + i * step) % feeds.size() + feeds.size()) % feeds.size();
        if (feeds.at(at)->count > 0 && !isFrom(feeds.at(at)))
            return feeds.at(at)->feed;
    }
    return std::nullopt;
}

} // namespace rendezvous::models
