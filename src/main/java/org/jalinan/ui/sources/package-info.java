/// The sources: the register of documents with everything that cites them, the facts that no source supports, and what
/// sources contradict each other about until an officer settles it.
@NullMarked
package org.jalinan.ui.sources;

import org.jspecify.annotations.NullMarked;
