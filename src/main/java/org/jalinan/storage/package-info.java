/// The one door to a portfolio's folder. `Store` opens it, commits edits on a thread that nobody can interrupt, and
/// publishes the next `Portfolio`. The journal is the truth; H2 is a view of it that is checked when it is opened and
/// rebuilt from the journal whenever it fails. The only package that knows SQL, Jdbi or H2. What can be expected to go
/// wrong is a value: a refusal to open, an edit that was not saved, a notice. No message of the database is ever shown
/// or logged, because it may carry an officer's text.
@NullMarked
package org.jalinan.storage;

import org.jspecify.annotations.NullMarked;
