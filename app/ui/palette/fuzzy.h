#pragma once

#include <QStringView>

namespace rendezvous::ui {

/// How well what was typed stands for a text: its letters occur in that order, accents and case aside. -1: it does
/// not; otherwise higher is better: beginnings of words, runs and short texts win. Several words may come in any order.
int fuzzyScore(QStringView typed, QStringView text);

} // namespace rendezvous::ui
