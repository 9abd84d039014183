#pragma once

#include <QFrame>
#include <QString>

namespace rendezvous::ui {

/// One line of plain text that is cut with an ellipsis where there is no room; the tool tip then has all of it.
class ElidedLabel : public QFrame
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCut() const;

    QString m_text;
};

} // namespace rendezvous::ui
