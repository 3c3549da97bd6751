/// The way in, always the same: a file becomes tables, columns become fields (`Mapping`), each row is held against the
/// portfolio (`Preview`), and what an officer takes becomes one edit. Nothing is guessed and nothing is moved on the way.
@NullMarked
package org.jalinan.exchange.intake;

import org.jspecify.annotations.NullMarked;
