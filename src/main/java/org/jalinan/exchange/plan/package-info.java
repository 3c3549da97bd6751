/// Plans of other programs, through MPXJ: Microsoft Project XML out, and in as well as MPP and GanttProject. Each kind has
/// the reader that is made for it; a reader that guesses the kind would open what nobody chose.
@NullMarked
package org.jalinan.exchange.plan;

import org.jspecify.annotations.NullMarked;
