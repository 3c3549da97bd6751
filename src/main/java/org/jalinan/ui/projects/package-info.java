/// The list of projects: found by a few letters, created by code and title, deleted with everything that belongs to
/// them. What a project says is on its own page.
@NullMarked
package org.jalinan.ui.projects;

import org.jspecify.annotations.NullMarked;
