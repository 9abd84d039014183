#pragma once

#include "core/itemquery.h"
#include "tagging/gazetteer.h"
#include "ui/filters/chiplabel.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace rendezvous {
struct QueryFault;
}
namespace rendezvous::models {
class CurrentQuery;
}

namespace rendezvous::ui {

class ChipRow;

/// The filter line: a chip for each part of the current query, and the same as text.
class FilterPane : public QWidget
{
    Q_OBJECT
public:
    FilterPane(models::CurrentQuery &query, std::shared_ptr<const tagging::Gazetteer> gazetteer,
               const QString &language, QWidget *parent = nullptr);
    /// Names as this gazetteer shows them from now on.
    void setGazetteer(std::shared_ptr<const tagging::Gazetteer> gazetteer);

    /// Puts the cursor into the text, all of it selected.
    void focusText();
    /// Titles for feed: chips.
    void setFeedTitles(const QHash<FeedId, QString> &titles);

Q_SIGNALS:
    /// Esc, or Enter after the query was taken: the list should have the focus again.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildControls();
    void placeControls();
    void connectControls();
    void showQuery();
    void showChips();
    bool takeText();
    void showFault(const QueryFault &fault);

    models::CurrentQuery &m_query;
    std::shared_ptr<const tagging::Gazetteer> m_gazetteer;
    ChipNames m_names;
    ChipRow *m_chips;
    QLineEdit *m_text;
    QToolButton *m_match;
    QToolButton *m_clear;
    QLabel *m_error;
    QTimer *m_pause;
    qsizetype m_faultPlace = -1;
    bool m_isTakingText = false;
};

} // namespace rendezvous::ui
