/// The History screen: every edit with what it changed as sentences, from where a value can be restored; and what is
/// different between two days.
@NullMarked
package org.jalinan.ui.history;

import org.jspecify.annotations.NullMarked;
