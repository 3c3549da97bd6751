/// The journal of edits, which is the truth of a portfolio: append-only segments of length-framed JSON, chained by
/// SHA-256 over the plain text. An edit is on disk when `append` returns. Opening reads and proves the whole chain; a
/// torn end, which was never acknowledged, is set aside, and anything else that does not fit is damage and is left as
/// it is. The frames of a journal are never rewritten.
@NullMarked
package org.jalinan.journal;

import org.jspecify.annotations.NullMarked;
