/// The work of the program with no window: one class per command, over the same store, facts and documents. Results go
/// to the standard output, one sentence per error to the error stream, and the exit code says which kind of end it was
/// (`ExitCode`).
@NullMarked
package org.jalinan.cli;

import org.jspecify.annotations.NullMarked;
