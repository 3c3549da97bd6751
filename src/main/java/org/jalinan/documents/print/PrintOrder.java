package org.jalinan.documents.print;

import java.util.Optional;
import java.util.regex.Pattern;

/// How a file is to be printed.
///
/// @param pages which of them, the first being 1; empty for all
public record PrintOrder(Optional<Range> pages, int copies, boolean duplex, boolean grey) {

    public static final PrintOrder ONCE = new PrintOrder(Optional.empty(), 1, false, false);

    /// The same, but one copy.
    PrintOrder once() {
        return new PrintOrder(pages, 1, duplex, grey);
    }

    /// Pages from the first to the last, both included.
    public record Range(int first, int last) {

        private static final Pattern WORDS = Pattern.compile("\\s*(\\d{1,6})\\s*(?:[-–]\\s*(\\d{1,6})\\s*)?");

        public Range {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException("No pages run from " + first + " to " + last);
            }
        }

        /// Reads `3` or `2-5`; empty where it is neither.
        public static Optional<Range> read(String typed) {
            var matcher = WORDS.matcher(typed);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            return first < 1 || last < first ? Optional.empty() : Optional.of(new Range(first, last));
        }
    }
}
