/// The one list of records that every screen uses: filtered by plain words and by conditions, sorted, its columns chosen
/// and remembered, copied as text, driven by keys from end to end. What is found and in which order is worked out in the
/// background (`Query` on `Rows`), so that a hundred thousand rows never hold up the window; `RecordList` shows it.
@NullMarked
package org.jalinan.ui.list;

import org.jspecify.annotations.NullMarked;
