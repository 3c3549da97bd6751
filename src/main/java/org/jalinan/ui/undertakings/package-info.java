/// The register of undertakings: who promised what to whom, at which meeting, and what came of it. Beside the list the
/// record itself; one is marked as done with evidence or a reason, and dropped with a reason, never in silence.
@NullMarked
package org.jalinan.ui.undertakings;

import org.jspecify.annotations.NullMarked;
