/// Finds any record of a portfolio by its words, in memory: an index that follows the portfolio from edit to edit, the
/// reading of what was typed, and the best finds of each kind. Lucene keeps the index and is known only here.
@NullMarked
package org.jalinan.search;

import org.jspecify.annotations.NullMarked;
