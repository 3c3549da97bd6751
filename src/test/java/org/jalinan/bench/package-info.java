/// Benchmarks: programs that measure the real code and print one [org.jalinan.bench.Figure] a line. `mvn -q -Pbench verify
/// -Dbench=NAME` runs the class of that name. They judge nothing; a goal stands beside each figure.
package org.jalinan.bench;
