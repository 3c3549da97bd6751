/// Composes the status sheet of a project from the record: one A4 side, worst news first, every date with its sources,
/// "not recorded" where nothing is.
@NullMarked
package org.jalinan.documents.sheet;

import org.jspecify.annotations.NullMarked;
