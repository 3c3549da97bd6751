/// How plans stand against what happened, and what follows from their links: slip, the last recorded fact, working days,
/// earliest and latest dates, the critical path, and what a schedule would move and why. Dates are calendar days
/// unless a name says working days.
@NullMarked
package org.jalinan.model.schedule;

import org.jspecify.annotations.NullMarked;
