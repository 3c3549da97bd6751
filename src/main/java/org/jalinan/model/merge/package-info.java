/// Two laptops: the edits of both are put together, and each field is settled by who had seen what. What only one side
/// changed merges by itself; what both changed, and what one deleted and the other edited, is a `Conflict` for an
/// officer. The outcome depends on the set of edits alone, never on which laptop merges or in what order they came.
@NullMarked
package org.jalinan.model.merge;

import org.jspecify.annotations.NullMarked;
