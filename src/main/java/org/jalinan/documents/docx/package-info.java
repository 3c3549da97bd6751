/// Writes a document as Word: real styles, real tables whose titles repeat, marking and page numbers at head and foot, all
/// of it editable. The file is the XML it is, in a zip; the same document is always the same bytes, and nobody is named.
@NullMarked
package org.jalinan.documents.docx;

import org.jspecify.annotations.NullMarked;
