/// Looking back from every screen: the chip in the header by which an officer chooses a day or a snapshot and a clock, and
/// the band that says so while one is chosen.
@NullMarked
package org.jalinan.ui.past;

import org.jspecify.annotations.NullMarked;
