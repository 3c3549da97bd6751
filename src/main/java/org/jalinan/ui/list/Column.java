package org.jalinan.ui.list;

import java.text.Collator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jalinan.search.Folding;

/// A column as code declares it. Its words are asked for by the rows on the screen, by the filter and by a copy; by what
/// it sorts is asked only when an officer sorts by it. Both are asked off the window's thread too.
///
/// @param key names it in the bundles, `list.<list>.<key>`, and in what is remembered of the list
/// @param title its title where that is no word of the bundles, such as the code of a project
/// @param order by what it sorts, if not by its words; rows without come last in either direction
/// @param drawing what a cell shows in place of the words, which are then its accessible text
/// @param width in pixels, until the officer chooses another
/// @param shown whether it is there until the officer chooses
public record Column<R>(String key, Optional<String> title, Function<? super R, Said> says,
        Optional<Function<? super R, ? extends Optional<? extends Comparable<?>>>> order,
        Optional<Supplier<? extends Drawing<? super R>>> drawing, double width, boolean shown) {

    private static final double USUAL = 150;

    public static <R> Column<R> of(String key, Function<? super R, Said> says) {
        return new Column<>(key, Optional.empty(), says, Optional.empty(), Optional.empty(), USUAL, true);
    }

    public Column<R> titled(String words) {
        return new Column<>(key, Optional.of(words), says, order, drawing, width, shown);
    }

    public Column<R> wide(double pixels) {
        return new Column<>(key, title, says, order, drawing, pixels, shown);
    }

    public Column<R> sortedBy(Function<? super R, ? extends Comparable<?>> by) {
        return sortedByIfKnown(row -> Optional.of(by.apply(row)));
    }

    public Column<R> sortedByIfKnown(Function<? super R, ? extends Optional<? extends Comparable<?>>> by) {
        return new Column<>(key, title, says, Optional.of(by), drawing, width, shown);
    }

    public Column<R> drawn(Supplier<? extends Drawing<? super R>> cell) {
        return new Column<>(key, title, says, order, Optional.of(cell), width, shown);
    }

    /// Not there until the officer asks for it.
    public Column<R> hidden() {
        return new Column<>(key, title, says, order, drawing, width, false);
    }

    Optional<? extends Comparable<?>> sortKey(R row, Collator collator) {
        if (order.isPresent()) {
            return order.get().apply(row);
        }
        var said = says.apply(row);
        return said.known() ? Optional.of(collator.getCollationKey(Folding.sortable(said.words()))) : Optional.empty();
    }
}
