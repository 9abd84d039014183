#pragma once

#include "core/component.h"

#include <QVector>

namespace rendezvous::feed {

/// What feeds are read with.
QVector<Component> components();

} // namespace rendezvous::feed
