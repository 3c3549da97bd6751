/// Records as rows of tables. The columns of a kind are derived from the components of its record (`Leaf`), so that a new
/// field is in every table without a word here; CSV and XLSX write the same cells and read them back.
@NullMarked
package org.jalinan.exchange.table;

import org.jspecify.annotations.NullMarked;
