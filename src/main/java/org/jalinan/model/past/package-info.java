/// Looking back: a `Moment` is a day, a snapshot or now, and a `Viewpoint` looks at it by one of two clocks: what had
/// happened by that day, or what was recorded by it. `Difference` tells two portfolios apart.
@NullMarked
package org.jalinan.model.past;

import org.jspecify.annotations.NullMarked;
