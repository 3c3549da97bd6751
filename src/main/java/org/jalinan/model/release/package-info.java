/// What may leave the delegation: a document for others is composed from a portfolio that holds only what its audience may
/// read, so that nothing has to be hidden in it afterwards.
@NullMarked
package org.jalinan.model.release;

import org.jspecify.annotations.NullMarked;
