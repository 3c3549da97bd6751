package org.jalinan.ui.project;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.list.Column;

/// What a tab says of one of its lists.
///
/// @param list its name in the bundles and in what is remembered of it
/// @param add words of the button that begins a record
/// @param empty the sentence while nothing is recorded
/// @param records those of the project, in their order
/// @param given the values that a new one has from the start
record Declared<R extends PortfolioRecord>(String list, Class<R> type, String add, String empty,
        Function<Page, List<R>> records, Function<Page, Map<String, ?>> given, List<Column<Line<R>>> columns) {

    /// Records that name the project and nothing else as their owner.
    static <R extends PortfolioRecord> Declared<R> ofProject(String list, Class<R> type, String add, String empty,
            List<Column<Line<R>>> columns) {
        return new Declared<>(list, type, add, empty,
                page -> page.portfolio().naming(type, page.project().id()).toList(),
                page -> Map.of("project", page.project().id()), columns);
    }
}
