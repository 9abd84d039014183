#pragma once

#include "core/component.h"

#include <QVector>

namespace rendezvous::store {

/// What is stored with.
QVector<Component> components();

} // namespace rendezvous::store
