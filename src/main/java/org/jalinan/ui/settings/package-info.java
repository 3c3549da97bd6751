/// What this laptop remembers of its officer's taste: language, theme, the window's place, the author's name. Kept in a
/// small file of its own where the system keeps settings, never in the portfolio. Knows no screen.
@NullMarked
package org.jalinan.ui.settings;

import org.jspecify.annotations.NullMarked;
