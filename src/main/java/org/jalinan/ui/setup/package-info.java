/// The settings: what this laptop remembers of its officer, and what the portfolio counts with, namely the home country,
/// working weeks, holidays and the thresholds of the rating rules. Only the latter are edits; a preference never is.
@NullMarked
package org.jalinan.ui.setup;

import org.jspecify.annotations.NullMarked;
