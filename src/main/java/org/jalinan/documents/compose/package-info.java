/// What all documents are composed with: for whom, in which words, as of which day and under which marks; the numbers of
/// their sources; the tables that several of them have.
@NullMarked
package org.jalinan.documents.compose;

import org.jspecify.annotations.NullMarked;
