/// Files for and from other programs: what to write and for whom, and the preview of what comes in.
@NullMarked
package org.jalinan.ui.exchange;

import org.jspecify.annotations.NullMarked;
