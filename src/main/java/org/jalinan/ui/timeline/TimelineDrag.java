package org.jalinan.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jalinan.chart.Entry;
import org.jalinan.chart.Preview;
import org.jalinan.chart.Region;
import org.jalinan.chart.Region.Part;
import org.jalinan.chart.Retiming;
import org.jalinan.chart.Rows.Item;
import org.jalinan.chart.Snap;
import org.jalinan.model.DateSpan;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Project;

/// Dragging what lies on the timeline: a bar or a mark moves, an end of a bar resizes it, the end of what is done says
/// how much; with Shift on a line of a project a new activity is drawn. What would come of it stands at the pointer. Escape
/// leaves no trace; letting go saves one edit.
final class TimelineDrag {

    private static final double BEGINS = 4;

    private final TimelineCanvas canvas;
    private final TimelineSight sight;
    private final TimelineEdits edits;
    private Optional<Grip> grip = Optional.empty();
    private boolean moved;

    /// What was taken hold of, and where.
    private sealed interface Grip {
        double x();
    }

    private record OfEntry(Entry entry, Part part, int row, double x) implements Grip {
    }

    private record OfPaper(Project project, int row, double x) implements Grip {
    }

    /// The ring at the first or last day of a line.
    private record OfRing(UUID record, boolean finish, double x, double y) implements Grip {
    }

    /// Where a link would end.
    private record Landing(UUID record, DependencyType type) {
    }

    TimelineDrag(TimelineCanvas canvas, TimelineSight sight, TimelineEdits edits) {
        this.canvas = canvas;
        this.sight = sight;
        this.edits = edits;
    }

    /// Whether the press took hold of something.
    boolean press(MouseEvent press) {
        moved = false;
        grip = press.getButton() == MouseButton.PRIMARY ? gripAt(press) : Optional.empty();
        return grip.isPresent();
    }

    private Optional<Grip> gripAt(MouseEvent press) {
        int row = sight.viewport(false).rowAt(press.getY());
        var region = canvas.at(press.getX(), press.getY());
        var hit = region.map(Region::part);
        if (hit.filter(part -> part == Part.LINK_START || part == Part.LINK_END).isPresent()) {
            return region.map(ring -> new OfRing(ring.record(), ring.part() == Part.LINK_END,
                    ring.x() + ring.width() / 2, ring.y() + ring.height() / 2));
        }
        return sight.rows().on(row, region.map(Region::record)).flatMap(line -> switch (line) {
            case Item item when hit.filter(TimelineDrag::holds).isPresent() ->
                Optional.of(new OfEntry(item.entry(), hit.get(), row, press.getX()));
            default -> Optional.of(press).filter(MouseEvent::isShiftDown).flatMap(_ -> line.lane().project())
                    .map(project -> new OfPaper(project, row, press.getX()));
        });
    }

    private static boolean holds(Part part) {
        return switch (part) {
            case MARK, START, END, PROGRESS -> true;
            case ROW, FOLD, EVENT, LINK, LINK_START, LINK_END, BEYOND -> false;
        };
    }

    /// Shows what letting go here would do.
    void drag(MouseEvent drag) {
        grip.filter(held -> moved || Math.abs(drag.getX() - held.x()) > BEGINS).ifPresent(held -> {
            moved = true;
            var preview = switch (held) {
                case OfEntry taken -> {
                    var retiming = retimed(taken, drag);
                    yield new Preview(
                            retiming instanceof Retiming.To(var entry) ? Optional.of(entry) : Optional.empty(),
                            taken.row(), edits.words(taken.entry(), retiming), drag.getX(), drag.getY());
                }
                case OfRing ring -> pull(ring, drag);
                case OfPaper paper -> new Preview(Optional.of(edits.drawn(paper.project(), days(paper, drag))),
                        paper.row(), edits.words(days(paper, drag)), drag.getX(), drag.getY());
            };
            sight.preview(Optional.of(preview));
        });
    }

    /// Saves what the drag came to.
    void release(MouseEvent release) {
        grip.filter(_ -> moved).ifPresent(held -> {
            switch (held) {
                case OfEntry taken -> edits.save(taken.entry(), retimed(taken, release));
                case OfRing ring -> landing(ring, release)
                        .filter(to -> edits.whyNot(ring.record(), to.record(), to.type()).isEmpty())
                        .ifPresent(to -> edits.link(ring.record(), to.record(), to.type()));
                case OfPaper paper -> edits.draw(paper.project(), days(paper, release));
            }
        });
        cancel();
    }

    /// Lets go without a trace. The rest of the movement does nothing.
    ///
    /// @return whether anything was under way
    boolean cancel() {
        boolean was = grip.isPresent() && moved;
        grip = Optional.empty();
        sight.preview(Optional.empty());
        return was;
    }

    private Preview pull(OfRing ring, MouseEvent drag) {
        var to = landing(ring, drag);
        var refused = to.flatMap(each -> edits.whyNot(ring.record(), each.record(), each.type()));
        var words = refused.orElseGet(() -> to.map(each -> edits.words(ring.record(), each.record(), each.type()))
                .orElseGet(edits::wordsOfPull));
        return new Preview(Optional.empty(), 0, words, drag.getX(), drag.getY(),
                Optional.of(new Preview.Pull(ring.x(), ring.y(), to.isPresent() && refused.isEmpty())));
    }

    /// The mark under the pointer; its left half stands for its start, its right half for its end.
    private Optional<Landing> landing(OfRing ring, MouseEvent at) {
        return sight.rows()
                .on(sight.viewport(false).rowAt(at.getY()), canvas.at(at.getX(), at.getY()).map(Region::record))
                .filter(Item.class::isInstance).map(Item.class::cast)
                .filter(item -> !item.record().equals(ring.record()))
                .flatMap(item -> item.entry().span().filter(_ -> item.entry().ofProject().isPresent()).map(span -> {
                    boolean finish = at.getX() > sight.days().axis().middle(span);
                    return new Landing(item.record(), DependencyType.between(ring.finish(), finish));
                }));
    }

    private Retiming retimed(OfEntry taken, MouseEvent at) {
        var axis = sight.days().axis();
        long days = Math.round((at.getX() - taken.x()) / axis.pixelsPerDay());
        var snap = at.isAltDown() ? Snap.DAY : sight.days().snap();
        return switch (taken.part()) {
            case START -> Retiming.resized(taken.entry(), true, days, snap);
            case END -> Retiming.resized(taken.entry(), false, days, snap);
            case PROGRESS -> Retiming.progressed(taken.entry(), taken.entry().span()
                    .map(span -> 100 * (at.getX() - axis.start(span.from())) / (span.days() * axis.pixelsPerDay()))
                    .orElse(0.0));
            case MARK, ROW, FOLD, EVENT, LINK, LINK_START, LINK_END, BEYOND ->
                Retiming.moved(taken.entry(), days, snap, at.isAltDown());
        };
    }

    private DateSpan days(OfPaper paper, MouseEvent at) {
        var axis = sight.days().axis();
        var snap = at.isAltDown() ? Snap.DAY : sight.days().snap();
        var one = axis.dateAt(Math.min(paper.x(), at.getX()));
        var other = axis.dateAt(Math.max(paper.x(), at.getX()));
        LocalDate from = snap.nearest(one);
        var last = snap.nearest(other.plusDays(1)).minusDays(1);
        return new DateSpan(from, last.isBefore(from) ? snap.step(from, true).minusDays(1) : last);
    }

    /// The shape of the pointer over a point: what a press there would take hold of.
    Cursor cursorAt(double x, double y) {
        return canvas.at(x, y).map(region -> switch (region.part()) {
            case START, END -> Cursor.H_RESIZE;
            case PROGRESS -> Cursor.E_RESIZE;
            case FOLD, LINK, BEYOND -> Cursor.HAND;
            case LINK_START, LINK_END -> Cursor.CROSSHAIR;
            case MARK, ROW, EVENT -> Cursor.DEFAULT;
        }).orElse(Cursor.DEFAULT);
    }
}
