#pragma once

#include "ui/article/articlepage.h"
#include "ui/article/articlestyle.h"

#include <QHash>
#include <QSet>
#include <QSize>
#include <QTextBrowser>
#include <QTimer>

#include <functional>

namespace rendezvous::ui {

class PictureCache;

/// A QTextBrowser that opens nothing by itself: no file, no address, no link. Pictures come from the cache, in the
/// size that was laid out for them, so that text stays where it is when they arrive. One whose size was not known grows
/// while its place is out of sight, and the words in sight stay where they are.
class ArticleView : public QTextBrowser
{
    Q_OBJECT
public:
    ArticleView(PictureCache &pictures, QWidget *parent);

    void showHtml(const ArticlePage &page, const ArticleLook &look);
    /// Gives a picture that has come its place although the text around it moves; false when it has not come.
    bool showPictureNow(const QString &key);

    /// A place in the text, counted from the end, so that it holds when another head comes on top.
    struct Place {
        int fromEnd = 0; ///< characters behind the first one in sight; 0: the top of the page
        int offset = 0;  ///< pixels from the top of the view to its line
    };
    Place place() const;
    void goTo(const Place &place);

    /// Selects the link whose address ends so and brings it into sight; false when there is none.
    bool showAnchor(const QString &ending);

    /// The words of the link that was just followed.
    QString followedWords(const QUrl &link) const;

    /// What a tool tip says about a link of ours, as mark-up of our own; empty: its plain text counts.
    void setLinkTip(std::function<QString(const QString &address)> linkTip) { m_linkTip = std::move(linkTip); }
    /// What a tool tip says about a link of ours; plain text.
    void setLinkText(std::function<QString(const QString &address)> linkText) { m_linkText = std::move(linkText); }

Q_SIGNALS:
    void linkMenuRequested(const QString &address, const QPoint &globalPlace);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void prepareDocument(const ArticleLook &look);
    void showPicture(const QString &key);
    void growPictures();
    void grow(const QString &key);
    bool isInSight(const QString &key) const;
    void fitPictures();
    void centreMeasure();
    void fitText();
    void showToolTip(const QPoint &place, const QPoint &globalPlace);

    QImage picture(const QString &key) const;

    PictureCache &m_pictures;
    QHash<QString, QSize> m_sizes;
    QHash<QString, QString> m_awaited; ///< what stands in for pictures that have not come
    QHash<QString, QImage> m_inlined;  ///< came inside the text
    QSet<QString> m_toGrow;            ///< came, but would push the text in sight
    int m_measure = 600;
    QTimer m_fitTimer;
    QTimer m_growTimer;
    std::function<QString(const QString &)> m_linkText;
    std::function<QString(const QString &)> m_linkTip;
};

} // namespace rendezvous::ui
