package org.jalinan.documents.pdf;

import java.util.List;
import java.util.stream.IntStream;

/// What is poured onto pages, from top to bottom.
sealed interface Flow {

    /// The space above, in points; not kept at the top of a page.
    double before();

    /// A strip that is never cut. One that `stays` is not left at the end of a page without the strip after it; `head`
    /// is repeated above it where it begins a page.
    record Strip(double before, double height, boolean stays, List<Strip> head, Painter painter) implements Flow {

        static Strip of(double before, double height, Painter painter) {
            return new Strip(before, height, false, List.of(), painter);
        }

        Strip staying() {
            return new Strip(before, height, true, head, painter);
        }

        Strip under(List<Strip> repeated) {
            return new Strip(before, height, stays, repeated, painter);
        }

        Strip after(double space) {
            return new Strip(space, height, stays, head, painter);
        }
    }

    /// Columns that begin at the same height; each goes on over the page by itself.
    ///
    /// @param starts where each begins, from the left
    record Beside(double before, List<Double> starts, List<List<Strip>> columns) implements Flow {
    }

    /// Strips in `count` columns of about the same height, the first column first.
    record Balanced(double before, double columnWidth, double gap, int count, List<Strip> strips) implements Flow {

        List<Double> starts() {
            return IntStream.range(0, count).mapToObj(i -> i * (columnWidth + gap)).toList();
        }
    }

    /// Rows of one drawing, of which as many as have room stand on a page, with what is repeated around them.
    ///
    /// @param around the height of what is repeated
    /// @param row the height of each row
    /// @param part draws the rows from one up to another
    record Rows(double before, int count, double around, double row, Part part) implements Flow {

        /// Fewer are not left alone on a page, neither this nor the next.
        private static final int LEAST = 3;

        Strip whole() {
            return part.strip(0, count);
        }

        /// The height without which they do not begin on a page.
        double leastHeight() {
            return around + (count < 2 * LEAST ? count : LEAST) * row;
        }

        /// Up to which row they stand in a room; `from` where none should.
        int end(int from, double room) {
            int left = count - from;
            int fit = fit(room);
            if (fit >= left) {
                return count;
            }
            int here = Math.min(fit, left - LEAST);
            return here < LEAST ? from : from + here;
        }

        /// The same on a page of their own, where at least one stands.
        int endOfPage(int from, double room) {
            int end = end(from, room);
            return end > from ? end : Math.min(count, from + Math.max(1, fit(room)));
        }

        private int fit(double room) {
            return (int) Math.floor((room - around) / row + 1e-6);
        }
    }

    /// Draws some of the rows of a drawing.
    interface Part {
        Strip strip(int from, int to);
    }

    /// What follows begins on a new page, unless it does already.
    record NewPage() implements Flow {
        @Override
        public double before() {
            return 0;
        }
    }

    /// Draws a strip at the place it has been given.
    interface Painter {
        void paint(Pen pen, double x, double y);
    }
}
