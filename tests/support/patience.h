#pragma once

#include <QtTest>

/// How long a test waits, in milliseconds, for what comes at once on an idle machine.
constexpr int patience = 30'000;

// Qt Test gives up after five seconds, which a loaded machine with two cores needs now and then.
#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, patience)
