/// Events and meetings: one list of occasions, past and ahead, and beside it the one that is selected with who sat where,
/// its agenda, what it has to come back to, and what came of it.
@NullMarked
package org.jalinan.ui.meetings;

import org.jspecify.annotations.NullMarked;
