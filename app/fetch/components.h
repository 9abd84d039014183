#pragma once

#include "core/component.h"

#include <QVector>

namespace rendezvous::fetch {

/// What is fetched with.
QVector<Component> components();

} // namespace rendezvous::fetch
