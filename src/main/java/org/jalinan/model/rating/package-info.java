/// Ratings of a project: the one in force and the one before, and what a rule would suggest. A rule only suggests; the
/// officer decides and signs.
@NullMarked
package org.jalinan.model.rating;

import org.jspecify.annotations.NullMarked;
