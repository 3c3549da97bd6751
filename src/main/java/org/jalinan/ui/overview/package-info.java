/// The first screen: where the whole portfolio stands today. `OverviewFigures` is what it shows as values, counted by
/// the rules of the model; `OverviewLines` puts them into words; the controller only lays them out.
@NullMarked
package org.jalinan.ui.overview;

import org.jspecify.annotations.NullMarked;
