/// The portfolio on paper: the report of all its projects, and the list of what was promised.
@NullMarked
package org.jalinan.documents.report;

import org.jspecify.annotations.NullMarked;
