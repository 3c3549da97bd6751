/// The window: the model that all screens observe, the way between places, the words in two languages, and the shell
/// around the screens. Everything here lives on the window's thread; `Background` is the only class that leaves it or
/// comes back to it. A screen stands in a package of its own below and is added with one line in `Wiring`.
@NullMarked
package org.jalinan.ui;

import org.jspecify.annotations.NullMarked;
