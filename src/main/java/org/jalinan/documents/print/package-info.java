/// Printing: the bytes of a PDF on a printer of this computer, page by page as they stand in the file.
///
/// The program draws nothing anew for a printer: what was looked at is what is printed.
@NullMarked
package org.jalinan.documents.print;

import org.jspecify.annotations.NullMarked;
