/// What an officer asks for: a document about something, for somebody, in some languages, under some marks.
///
/// Window and command line put an order together and hand it over; composing, checking and freezing are the same for both.
@NullMarked
package org.jalinan.documents.order;

import org.jspecify.annotations.NullMarked;
