#include "ui/errors/errortext.h"
#include "ui/session/waitingwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::ui;

class TestWaitingWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhoHoldsTheProfile();
    void closingItGivesUp();
};

void TestWaitingWindow::saysWhoHoldsTheProfile()
{
    const WaitingWindow command(Hold::Command, QStringLiteral("/some/where"));
    const WaitingWindow unknown(Hold::Unknown, QStringLiteral("/some/where"));
    const auto reason = [](const QWidget &window) {
        return window.findChild<QLabel *>(QStringLiteral("waitingReason"))->text();
    };
    QVERIFY(!reason(command).isEmpty());
    QVERIFY(reason(command) != reason(unknown));
    QCOMPARE(reason(unknown), errorText(Error::Kind::InUse).sentence);
    QVERIFY(command.findChild<QLabel *>(QStringLiteral("waitingFolder"))
                ->text()
                .contains(QStringLiteral("where")));
}

void TestWaitingWindow::closingItGivesUp()
{
    WaitingWindow window(Hold::Command, {});
    QSignalSpy givenUp(&window, &WaitingWindow::givenUp);
    window.show();
    window.findChild<QPushButton *>(QStringLiteral("waitingQuit"))->click();
    QCOMPARE(givenUp.count(), 1);
    window.close();
    QCOMPARE(givenUp.count(), 2);
}

QTEST_MAIN(TestWaitingWindow)
#include "tst_waitingwindow.moc"
