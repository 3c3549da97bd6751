/// The files between laptops in the window: a colleague's edits are shown in a dry run, what both changed is asked side by
/// side, and everything is merged as one edit; one's own edits are written for the colleague; backups are restored.
@NullMarked
package org.jalinan.ui.laptops;

import org.jspecify.annotations.NullMarked;
