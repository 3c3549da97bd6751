/// Starts the program. `Main` chooses between the window and the command line; `wiring` puts the window
/// together.
@NullMarked
package org.jalinan;

import org.jspecify.annotations.NullMarked;
