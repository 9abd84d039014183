#pragma once

#include "core/result.h"
#include "reader/refresher.h"
#include "reader/retagger.h"
#include "ui/actions/actions.h"
#include "ui/commands/commandtarget.h"
#include "ui/keyboard/keymap.h"
#include "ui/layout/panelayout.h"
#include "ui/panes.h"

#include <QMainWindow>
#include <QTimer>
#include <QUndoStack>

#include <memory>
#include <optional>

class QStackedWidget;

namespace rendezvous::fetch {
class Fetcher;
}
namespace rendezvous::reader {
class FullTextCopies;
class Settings;
class Subscriber;
}
namespace rendezvous::store {
class Store;
}
namespace rendezvous::tagging {
class Tagger;
}

namespace rendezvous::ui {

class FeedActions;
class KeyDispatcher;
class NoticeBar;
class PictureCache;
class ReadingActions;
class StatusLine;
class TagActions;

/// What the window works with; all of it outlives the window.
struct Engine {
    store::Store &store;
    reader::Settings &settings;
    fetch::Fetcher &fetcher;
    reader::Refresher &refresher;
    reader::Subscriber &subscriber;
    std::shared_ptr<const tagging::Tagger> tagger; ///< null while it is being built: see setTagger()
    PictureCache &pictures;
    QString folder;   ///< of the profile
    QString language; ///< the reader's, as canonicalLanguage() gives it
    reader::FullTextCopies &fullTexts;
};

/// The window: builds the panes and the actions, places them, connects them. Whoever wants something done elsewhere
/// asks by a signal. What is seen of it at first is built at once; menus, commands and the rows of the panes come
/// when its first frame was painted and the tagger is there.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Engine &engine, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What the tray's menu offers.
    QList<QAction *> trayActions() const;
    const Actions &actions() const { return m_actions; }
    const Panes &panes() const { return *m_panes; }
    const QUndoStack &undoStack() const { return m_undo; }
    const Keymap &keymap() const { return m_keymap; }
    FeedActions &feedActions() const { return *m_feeds; } ///< once furnished
    NoticeBar &notice() const { return *m_notice; }
    const Engine &engine() const { return m_engine; }

    /// From now on texts are searched for these names, and tags shown by them.
    void setTagger(std::shared_ptr<const tagging::Tagger> tagger);
    /// Menus and commands are there.
    bool isFurnished() const { return m_tags != nullptr; }
    void showRetagging(const reader::RetagProgress &progress);
    void endRetagging(const reader::RetagProgress &progress, bool isWhole, const std::optional<Error> &error);

    void showPictures(int fetched);
    void endPictures();

    /// In place of the panes, when the profile cannot be used.
    void showProfileError(const Error &error);
    void showItem(ItemId id);
    /// Whether the system sees a network: without one the reader is shown as offline, though requests are still tried.
    void setIsNetworkReachable(bool isReachable);
    /// Size, layout and place, so that the next start comes back to them.
    void saveState();
    /// To the front, out of the task bar.
    void raiseAndActivate();

Q_SIGNALS:
    void preferencesRequested();
    void keyboardPreferencesRequested();
    void sourcePacksRequested();
    void aboutRequested();
    void retaggingStopRequested();
    void picturesStopRequested();
    /// The window was closed; whether that ends the program is for others to say.
    void closed();
    void quitRequested();
    void unreadChanged(qint64 unread);
    void firstFramePainted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void noteFirstFrame();
    void furnish();
    void showNames();
    void buildPanes();
    void buildToolBar();
    void connectActions();
    void connectPanes();
    void connectSearchLine();
    void connectStatus();
    void adoptSettings(const QString &key);
    void showFacts();
    void setFullScreen(bool isFull);
    void showOffline();
    void restoreState();

    Engine m_engine;
    QTimer m_firstFrameWait;
    CommandTarget m_target;
    QUndoStack m_undo;
    Actions m_actions;
    Keymap m_keymap;
    std::optional<Panes> m_panes;
    QStackedWidget *m_pages = nullptr;
    NoticeBar *m_notice = nullptr;
    StatusLine *m_status = nullptr;
    KeyDispatcher *m_keys = nullptr;
    ReadingActions *m_reading = nullptr;
    FeedActions *m_feeds = nullptr;
    TagActions *m_tags = nullptr;
    bool m_hasFirstFrame = false;
    bool m_hasProfile = true;
    bool m_isNetworkReachable = true;
};

} // namespace rendezvous::ui
