package org.jalinan.documents.picture;

import java.time.LocalDate;
import java.util.Locale;
import org.jalinan.documents.Figure;

/// A drawing that stands alone.
///
/// @param title what it shows
/// @param note of when it speaks and how it is arranged, in one line
/// @param marking printed above and below, also where it says that nothing is marked
public record Picture(String title, String note, String marking, Locale language, LocalDate asOf, Figure figure) {
}
