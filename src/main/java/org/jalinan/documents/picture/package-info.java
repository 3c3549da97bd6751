/// Pictures in files of their own: a drawing with a heading and the marking above and below it, written as SVG with real
/// text, or as PNG at 300 dots an inch. Both show the same figure in the same inks.
@NullMarked
package org.jalinan.documents.picture;

import org.jspecify.annotations.NullMarked;
