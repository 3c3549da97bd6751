package org.jalinan.ui.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jalinan.model.Component;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.form.RecordForm;

/// Records that keep an order of the officer's.
record Ordered(List<? extends PortfolioRecord> records) {

    /// Moves a record up or down among the others, as one edit; at the end it stays.
    void move(UUID id, int by, RecordForm form) {
        var from = records.stream().map(PortfolioRecord::id).toList().indexOf(id);
        var to = from + by;
        if (from >= 0 && to >= 0 && to < records.size()) {
            var order = new ArrayList<PortfolioRecord>(records);
            Collections.swap(order, from, to);
            form.commit(form.acts().move(records.get(from)), IntStream.range(0, order.size())
                    .mapToObj(i -> numbered(order.get(i), i)).toArray(PortfolioRecord[]::new));
        }
    }

    private static PortfolioRecord numbered(PortfolioRecord record, int order) {
        return Component.named(record.getClass(), "order").map(each -> each.replace(record, order)).orElse(record);
    }
}
