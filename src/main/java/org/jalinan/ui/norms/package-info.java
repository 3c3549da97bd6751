/// The eleven norms of responsible State behaviour: what the record holds on each, where projects touch them, and what
/// names the norms without saying which.
@NullMarked
package org.jalinan.ui.norms;

import org.jspecify.annotations.NullMarked;
