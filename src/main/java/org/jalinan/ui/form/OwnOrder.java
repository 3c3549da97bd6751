package org.jalinan.ui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jalinan.model.Component;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Act;

/// The order that an officer gives to records which belong to the same record.
public final class OwnOrder {

    private static final String ORDER = "order";

    private OwnOrder() {
    }

    /// Whether records of a type have an order of their own. Others stand in an order by what they say, such as their day.
    public static boolean isOf(Class<? extends PortfolioRecord> type) {
        return Component.named(type, ORDER).isPresent();
    }

    /// Moves a record up or down among those that are shown, as one edit. At the end of the list nothing happens.
    ///
    /// @param by how many places down; negative for up
    public static void move(RecordForm form, List<? extends PortfolioRecord> shown, UUID id, int by) {
        var order = new ArrayList<PortfolioRecord>(shown);
        var from = order.stream().map(PortfolioRecord::id).toList().indexOf(id);
        if (from >= 0 && from + by >= 0 && from + by < order.size()) {
            var moved = order.get(from);
            Collections.swap(order, from, from + by);
            arrange(form, form.acts().move(moved), order);
        }
    }

    /// Gives records this order, as one edit.
    public static void arrange(RecordForm form, Act act, List<? extends PortfolioRecord> order) {
        form.commit(act, IntStream.range(0, order.size()).mapToObj(place -> in(order.get(place), place))
                .toArray(PortfolioRecord[]::new));
    }

    /// The order of a record that comes after these.
    public static int after(List<? extends PortfolioRecord> records) {
        return records.stream().mapToInt(each -> (int) Component.named(each.getClass(), ORDER).orElseThrow().get(each))
                .max().orElse(-1) + 1;
    }

    private static PortfolioRecord in(PortfolioRecord record, int place) {
        return Component.named(record.getClass(), ORDER).orElseThrow().replace(record, place);
    }
}
