#pragma once

#include "core/tag.h"

#include <QColor>
#include <QPalette>

namespace rendezvous::ui {

bool isDark(const QPalette &palette);

/// The colour of a kind of tag, from resources/article/tagcolours.json, for the scheme of the palette. At least 4.5:1
/// against the palette's base in the platform's usual light and dark schemes.
QColor tagColour(TagKind kind, const QPalette &palette);

/// The ground of a tag's label: its colour, faint over `base`.
QColor tagGround(TagKind kind, const QPalette &palette);

enum class Edit { Removed, Added };

/// The colour of words that an edit removed or added, from resources/article/editcolours.json, for the scheme of the palette.
/// At least 4.5:1 against the palette's base, and against editGround(), in the platform's usual light and dark schemes.
QColor editColour(Edit edit, const QPalette &palette);
QColor editGround(Edit edit, const QPalette &palette);

/// Text that stands back: between text and base, still 4.5:1 or more where the palette's own text is.
QColor quietText(const QPalette &palette);

/// Links: the palette's colour for them, moved towards its text where it is less than 4.5:1 against the base.
QColor linkText(const QPalette &palette);

/// The colours of a selected row while the keyboard is elsewhere: faint, so that one selection at a time stands out.
QPalette withQuietSelection(const QPalette &palette);

/// Lines between things.
QColor hairline(const QPalette &palette);

/// `share` (0 ... 1) of `over` on `under`.
QColor mixed(const QColor &over, const QColor &under, qreal share);

/// WCAG 2.1 contrast ratio, 1 ... 21.
qreal contrast(const QColor &a, const QColor &b);

} // namespace rendezvous::ui
