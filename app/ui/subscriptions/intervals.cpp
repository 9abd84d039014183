#include "ui/subscriptions/intervals.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace rendezvous::ui {

struct Intervals {
    Q_DECLARE_TR_FUNCTIONS(Intervals)
};

namespace {

QString intervalText(int minutes)
{
    const int hours = minutes / 60;
    return hours * 60 == minutes ? Intervals::tr("%Ln hour(s)", nullptr, hours)
                                 : Intervals::tr("%Ln minute(s)", nullptr, minutes);
}

} // namespace

void addIntervals(QComboBox &box, int current)
{
    QList<int> choices = {30, 60, 120, 180, 360, 720, 1440};
    if (current > 0 && !choices.contains(current)) {
        choices.append(current);
        std::sort(choices.begin(), choices.end());
    }
    for (const int minutes : std::as_const(choices))
        box.addItem(intervalText(minutes), minutes);
    box.setCurrentIndex(std::max(0, box.findData(current)));
}

} // namespace rendezvous::ui
