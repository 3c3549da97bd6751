/// How plans stand against what happened: slip, and what a project's last recorded fact is. Dates are calendar days
/// unless a name says working days.
@NullMarked
package org.jalinan.model.schedule;

import org.jspecify.annotations.NullMarked;
