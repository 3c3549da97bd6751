/// Partners: countries and organisations in one table, grouped by what they are to ASEAN on a day, with their roles in
/// each project (`PartnerLine`, `PartnerColumns`); beside it everything with the one selected (`Ties`, `PartnerCards`),
/// where it is also edited. There are no flags: not every partner has one, and the code badge serves them all alike.
@NullMarked
package org.jalinan.ui.partners;

import org.jspecify.annotations.NullMarked;
