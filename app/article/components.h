#pragma once

#include "core/component.h"

#include <QVector>

namespace rendezvous::article {

/// What pages are read with.
QVector<Component> components();

} // namespace rendezvous::article
