/// Who is bound to whom: everything that ties a partner to the portfolio, whose an undertaking is, and what a meeting
/// has to come back to. Read by the screens, the command line and the briefs alike.
@NullMarked
package org.jalinan.model.relation;

import org.jspecify.annotations.NullMarked;
