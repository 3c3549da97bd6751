/// What happened to a portfolio: an `Edit` is one act of an officer with its list of `Change`s. One pure `Edit.applyTo`
/// serves commit, replay and looking back; undo is one more edit, made by `Reversal`, never a rewritten history.
@NullMarked
package org.jalinan.model.change;

import org.jspecify.annotations.NullMarked;
