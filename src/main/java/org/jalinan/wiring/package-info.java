/// Puts the window together by hand: the one place that knows every screen. `Desk` holds what the screens share; a new
/// screen is one line in the class of its area.
@NullMarked
package org.jalinan.wiring;

import org.jspecify.annotations.NullMarked;
