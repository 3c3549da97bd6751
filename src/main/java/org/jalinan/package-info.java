/// Starts the program. `Main` chooses between the window and the command line; `Wiring` is the only place that puts
/// objects together.
@NullMarked
package org.jalinan;

import org.jspecify.annotations.NullMarked;
