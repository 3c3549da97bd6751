/// The sentences of the program in one language: keys of the message bundles become text, enum constants become labels,
/// dates become words. The one place that reads the bundles, for screens, documents and the command line alike.
@NullMarked
package org.jalinan.text;

import org.jspecify.annotations.NullMarked;
