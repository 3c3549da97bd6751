/// The one file in which edits travel from laptop to laptop and in which backups are kept: `name.jalinan`, a zip with a
/// manifest that names each part with its length and SHA-256, a signature of the manifest by the laptop's own key, and
/// the edits as lines of JSON. Never SQL, never a database. What is wrong with a file is one of the kinds of
/// `Flaw`, and nothing of it is then read in. The manifest has the place for a cipher; none is used yet.
@NullMarked
package org.jalinan.bundle;

import org.jspecify.annotations.NullMarked;
