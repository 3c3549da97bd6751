/// Briefs for a minister: what to say to a partner or at a meeting, and what not to disclose, with the facts behind it.
/// What the program proposes from the record says so until an officer writes a line of his own.
@NullMarked
package org.jalinan.documents.brief;

import org.jspecify.annotations.NullMarked;
