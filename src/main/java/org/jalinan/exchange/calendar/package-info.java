/// Dates as iCalendar (RFC 5545): whole days, each with an id of its own that stays, so that a second import into a
/// calendar updates instead of adding.
@NullMarked
package org.jalinan.exchange.calendar;

import org.jspecify.annotations.NullMarked;
