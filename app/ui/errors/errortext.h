#pragma once

#include "core/result.h"

namespace rendezvous::ui {

/// An error as people read it, in their language.
struct ErrorText {
    QString sentence; ///< what happened
    QString advice;   ///< what to do; may be empty
};

/// The only place where kinds of errors become words. The detail is not shown: it may hold what a server sent.
ErrorText errorText(Error::Kind kind);

/// Sentence and advice as one line.
QString errorLine(const Error &error);

} // namespace rendezvous::ui
