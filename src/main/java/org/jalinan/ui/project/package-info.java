/// The page of one project: summary, milestones, partners and sources, edited in place. `Page` is what it shows at one
/// moment, `ProjectForm` what an officer does on it, `Drafts` what was typed and cannot be saved yet. A field is judged
/// when it is left: what holds is one edit at once, what does not keeps its text until it does. The controllers only lay
/// out and pass on.
@NullMarked
package org.jalinan.ui.project;

import org.jspecify.annotations.NullMarked;
