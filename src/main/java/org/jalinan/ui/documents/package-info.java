/// Documents: choose, compose, look at the very pages, check, print, save and issue; and the register of what was issued.
///
/// `DraftDocument` is the model: the parts of the screen change its wish and show what came of it. Composing and drawing
/// happen in the background; a result that a later wish has overtaken is dropped.
@NullMarked
package org.jalinan.ui.documents;

import org.jspecify.annotations.NullMarked;
