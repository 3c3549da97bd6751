package org.jalinan.ui.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.chart.Arrangement;
import org.jalinan.chart.Lane;
import org.jalinan.chart.Overlays;
import org.jalinan.chart.Packing;
import org.jalinan.chart.Plan;
import org.jalinan.chart.Preview;
import org.jalinan.chart.Rows;
import org.jalinan.chart.Viewport;
import org.jalinan.documents.timeline.TimelineOrder;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.Portfolio;
import org.jalinan.model.past.Baseline;

/// What the officer looks at: which lines of the plan, what is folded, where the keyboard stands, what is selected. It
/// outlives the portfolio that it shows: after an edit the officer still looks at the same place.
final class TimelineSight {

    private LocalDate today;
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<UUID>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Rows rows = Rows.of(Plan.of(Portfolio.EMPTY, LocalDate.EPOCH), Set.of());
    private final DaysInView days = new DaysInView(this::today, () -> rows.plan().span(today), this::changed);
    private double height = 1;
    private double scroll;
    private int focus;
    private boolean seen;
    private boolean planned;
    private Optional<Preview> preview = Optional.empty();
    private Arrangement arrangement = Arrangement.BY_PROJECT;
    private Overlays overlays = Overlays.NONE;
    private List<Baseline> baselines = Plan.AS_FIRST_STATED;

    TimelineSight(LocalDate today) {
        this.today = today;
    }

    /// The same for paper.
    TimelineOrder seen() {
        return TimelineOrder.seen(rows, arrangement(), overlays());
    }

    /// Shows another state of the portfolio at once. A project that is new is folded if one line says all of it.
    void show(Portfolio portfolio, LocalDate now) {
        show(portfolio, now, rows.next(portfolio, now, arrangement));
    }

    /// What lines another state of the portfolio has, to be found away from the window's thread.
    Callable<Rows> replanning(Portfolio portfolio, LocalDate now) {
        var shown = rows;
        var arranged = arrangement;
        return () -> shown.next(portfolio, now, arranged);
    }

    /// Shows the lines that were found; where the officer folded or arranged them otherwise meanwhile they are found again.
    ///
    /// @param since the lines that were shown when the search began
    void show(Portfolio portfolio, LocalDate now, Rows found, Rows since) {
        show(portfolio, now, rows == since ? found : rows.next(portfolio, now, arrangement));
    }

    private void show(Portfolio portfolio, LocalDate now, Rows next) {
        today = now;
        planned = true;
        show(next.against(baselines));
        fitAtFirst();
        selected.get().filter(record -> portfolio.find(record).isEmpty() && rows.indexOf(record).isEmpty())
                .ifPresent(_ -> selected.set(Optional.empty()));
        changed();
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /// Shows the same lines in other lanes or another order, or only some of them.
    void arrange(Arrangement wanted) {
        arrangement = wanted;
        show(rows.next(rows.plan().portfolio(), today, wanted).against(baselines));
        selected.get().flatMap(record -> rows.indexOf(record).stream().boxed().findFirst()).ifPresent(this::focus);
        changed();
    }

    /// Measures the same lines against something else.
    void measure(List<Baseline> against) {
        baselines = List.copyOf(against);
        show(rows.against(baselines));
        changed();
    }

    /// What dates are measured against.
    Baseline measured() {
        return baselines.getFirst();
    }

    /// Shows other rows; the keyboard stays where it stood.
    private void show(Rows next) {
        var stood = focused();
        rows = next.packed(packing());
        stood.flatMap(row -> rows.indexOf(row.lane().id(), row.record()).stream().boxed().findFirst())
                .ifPresent(row -> focus = row);
    }

    /// How lines are shared at this scale.
    private Optional<Packing> packing() {
        return Optional.of(days.axis().pixelsPerDay()).filter(_ -> arrangement.packed()).map(Packing::at);
    }

    void resize(double width, double newHeight) {
        days.resize(width);
        height = newHeight;
        fitAtFirst();
        changed();
    }

    /// All dates, once there is a plan and room to show them.
    private void fitAtFirst() {
        if (!seen && planned && days.axis().width() > 1) {
            seen = true;
            days.fit();
        }
    }

    boolean hasSize(double width, double wantedHeight) {
        return days.hasWidth(width) && height == wantedHeight;
    }

    Viewport viewport(boolean showFocus) {
        return new Viewport(days.axis(), height, scroll, today, overlays, selected.get(),
                showFocus ? focusedRecord() : Optional.empty(), preview);
    }

    Overlays overlays() {
        return overlays;
    }

    /// Lays something else over rows and days.
    void lay(Overlays over) {
        overlays = over;
        changed();
    }

    /// Lights a link and both of its ends while the pointer rests on it.
    void light(Optional<UUID> link) {
        var lit = link.flatMap(id -> rows.plan().portfolio().find(Dependency.class, id))
                .map(each -> Set.of(each.id(), each.predecessor(), each.successor())).orElse(Set.of());
        if (!overlays.lit().equals(lit)) {
            lay(overlays.lighting(lit));
        }
    }

    /// Shows what a gesture would do; empty when it is over.
    void preview(Optional<Preview> next) {
        if (!preview.equals(next)) {
            preview = next;
            changed();
        }
    }

    /// The row with this number, if there is one.
    Optional<Rows.Row> row(int index) {
        return index >= 0 && index < rows.count() ? Optional.of(rows.at(index)) : Optional.empty();
    }

    Rows rows() {
        return rows;
    }

    LocalDate today() {
        return today;
    }

    /// Counts up with every change of what is seen.
    ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<UUID>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Which days are seen.
    DaysInView days() {
        return days;
    }

    /// Shows all days of the line on which the keyboard stands, and no others.
    void fitFocused() {
        focused().flatMap(TimelineSight::span).ifPresent(days::fit);
    }

    void pan(double pixels, double down) {
        days.slide(pixels);
        scrollTo(scroll + down);
    }

    void scrollTo(double wanted) {
        scroll = Math.rint(wanted);
        changed();
    }

    void fold(UUID lane) {
        refold(folded -> {
            if (!folded.remove(lane)) {
                folded.add(lane);
            }
            return folded;
        });
    }

    void foldAll(boolean all) {
        refold(_ -> all ? rows.plan().lanes().stream().map(Lane::id).collect(Collectors.toSet())
                : Set.of());
    }

    private void refold(UnaryOperator<Set<UUID>> change) {
        show(rows.folded(change.apply(new HashSet<>(rows.folded()))));
        changed();
    }

    Optional<Rows.Row> focused() {
        return rows.count() == 0 ? Optional.empty() : Optional.of(rows.at(Math.clamp(focus, 0, rows.count() - 1)));
    }

    private Optional<UUID> focusedRecord() {
        return focused().map(Rows.Row::record);
    }

    /// Puts the keyboard on a line and brings it into view.
    void focus(int row) {
        focus = Math.clamp(row, 0, Math.max(0, rows.count() - 1));
        double top = line() * Viewport.ROW;
        double room = height - Viewport.TOP;
        scroll = Math.clamp(scroll, Math.min(top, top + Viewport.ROW - room), top);
        changed();
    }

    void moveFocus(int lines) {
        int line = Math.clamp(line() + lines, 0, Math.max(0, rows.lines() - 1));
        focus(line == line() ? focus : rows.firstOn(line));
    }

    /// Along a line that several records share.
    ///
    /// @return whether there is another that way
    boolean moveAlong(int step) {
        int next = focus + step;
        boolean there = next >= 0 && next < rows.count() && rows.lineOf(next) == line();
        if (there) {
            focus(next);
            revealFocused();
        }
        return there;
    }

    int focus() {
        return focus;
    }

    /// The line on which the keyboard stands.
    int line() {
        return rows.count() == 0 ? 0 : rows.lineOf(Math.clamp(focus, 0, rows.count() - 1));
    }

    int linesInView() {
        return (int) Math.max(1, Math.floor((height - Viewport.TOP) / Viewport.ROW) - 1);
    }

    /// Selects a record; its line, if it has one, gets the keyboard.
    void select(UUID record) {
        selected.set(Optional.of(record));
        rows.indexOf(record).ifPresentOrElse(this::focus, this::changed);
    }

    /// Selects a record that another screen led to: the lanes that hold it unfold, its line and its days come into view.
    void lookAt(UUID record) {
        refold(folded -> {
            rows.plan().lanes().stream()
                    .filter(lane -> lane.all().stream().anyMatch(entry -> entry.record().equals(record)))
                    .map(Lane::id).forEach(folded::remove);
            return folded;
        });
        select(record);
        revealFocused();
    }

    private void revealFocused() {
        focused().flatMap(TimelineSight::span).ifPresent(days::reveal);
    }

    private static Optional<DateSpan> span(Rows.Row row) {
        return switch (row) {
            case Rows.Head head -> head.lane().span();
            case Rows.Item item -> item.entry().span();
        };
    }

    private void changed() {
        if (!rows.packing().equals(packing())) {
            show(rows);
        }
        focus = Math.clamp(focus, 0, Math.max(0, rows.count() - 1));
        scroll = Math.clamp(scroll, 0, viewport(false).lastScroll(rows.lines()));
        version.set(version.get() + 1);
    }
}
