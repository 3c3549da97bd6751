/// Documents: composed once as values (`Document` and its `Block`s), then written by one class per form.
///
/// A value holds what is said, never how a library draws it: no type of a PDF library, of JavaFX or of AWT stands in a
/// public signature here. Lengths are points (1/72 inch), y runs down. Documents are always printed on white, so their
/// colours are the fixed `Ink`s and not the tokens of the screen.
@NullMarked
package org.jalinan.documents;

import org.jspecify.annotations.NullMarked;
