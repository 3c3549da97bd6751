/// Nodes that several screens use: values in, events out. A control knows neither the portfolio's model of the window
/// nor where an officer is; a screen tells it what to show.
@NullMarked
package org.jalinan.ui.control;

import org.jspecify.annotations.NullMarked;
