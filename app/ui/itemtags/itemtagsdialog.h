#pragma once

#include "core/item.h"
#include "tagging/gazetteer.h"
#include "ui/article/tagevidence.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QTextBrowser;
class QUrl;

namespace rendezvous::ui {

/// Why an item has its tags: each with the sentences that name it, by which spelling and rule; and what the
/// person said.
class ItemTagsDialog : public QDialog
{
    Q_OBJECT
public:
    ItemTagsDialog(const Item &item, const QVector<TagEvidence> &evidence,
                   const tagging::Gazetteer &gazetteer, const QString &language, QWidget *parent = nullptr);

    void choose(const Tag &tag);

Q_SIGNALS:
    /// Nothing: what was found holds again.
    void saidOfTag(const rendezvous::Tag &tag, const std::optional<bool> &said);
    void mentionRequested(int mark);
    void addRequested();

private:
    struct Row
    {
        Tag tag;
        QString name;
        QString standing; ///< in words
        std::optional<bool> said;
        bool isImplied = false;
    };
    void addRow(const Row &row);
    void showRow();
    void correct();
    void follow(const QUrl &link);

    QVector<Row> m_rows;
    QVector<TagEvidence> m_evidence;
    QListWidget *m_list;
    QTextBrowser *m_why;
    QPushButton *m_correct = nullptr;
};

} // namespace rendezvous::ui
