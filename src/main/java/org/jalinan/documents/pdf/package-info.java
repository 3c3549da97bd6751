/// Writes a document as PDF: tagged and archivable (PDF/UA-1, PDF/A-2a), with bundled fonts that shape the scripts of the
/// region. Text is set into lines, blocks are laid into strips, strips are poured into pages, pages are painted. Lengths
/// are points, y runs down until the pen turns it round.
@NullMarked
package org.jalinan.documents.pdf;

import org.jspecify.annotations.NullMarked;
