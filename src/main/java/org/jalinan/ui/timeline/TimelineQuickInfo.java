package org.jalinan.ui.timeline;

import java.util.Optional;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jalinan.chart.Region;
import org.jalinan.chart.Region.Part;
import org.jalinan.chart.Sentences;
import org.jalinan.chart.Viewport;
import org.jalinan.model.Dependency;
import org.jalinan.text.RecordNames;
import org.jalinan.text.ScheduleSentences;
import org.jalinan.ui.Messages;

/// A few words on what lies under the pointer, or on the line of the keyboard: the sentence of a mark, who rests on a day,
/// what waits for what.
final class TimelineQuickInfo {

    private static final Duration REST = Duration.millis(400);
    private static final double WIDTH = 420;

    private final TimelineCanvas canvas;
    private final TimelineSight sight;
    private final Messages messages;
    private final Tooltip words = new Tooltip();
    private final PauseTransition pause = new PauseTransition(REST);
    private double x;
    private double y;

    TimelineQuickInfo(TimelineCanvas canvas, TimelineSight sight, Messages messages) {
        this.canvas = canvas;
        this.sight = sight;
        this.messages = messages;
        words.setWrapText(true);
        words.setMaxWidth(WIDTH);
        words.setAutoHide(true);
        pause.setOnFinished(_ -> at(x, y).ifPresent(text -> show(text, x, y)));
    }

    void attach() {
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, move -> {
            hide();
            x = move.getX();
            y = move.getY();
            pause.playFromStart();
        });
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> hide());
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hide());
        canvas.addEventHandler(ScrollEvent.ANY, _ -> hide());
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, _ -> hide());
    }

    /// Shows it for the line on which the keyboard stands.
    void ofFocused() {
        sight.focused().ifPresent(row -> show(sentences().of(row), sight.viewport(true).axis().left(),
                Viewport.TOP + (sight.line() + 1) * Viewport.ROW - sight.viewport(true).scroll()));
    }

    private void show(String text, double atX, double atY) {
        words.setText(text);
        var place = canvas.localToScreen(atX + 12, atY + 14);
        if (place != null) {
            words.show(canvas, place.getX(), place.getY());
        }
    }

    private void hide() {
        pause.stop();
        words.hide();
    }

    /// What is said of a point.
    Optional<String> at(double pointX, double pointY) {
        var axis = sight.days().axis();
        return canvas.at(pointX, pointY).filter(region -> region.part() != Part.ROW && region.part() != Part.FOLD)
                .flatMap(this::of)
                .or(() -> pointX > axis.left() ? sight.overlays().resting()
                        .map(days -> days.on(axis.dateAt(pointX))).filter(rests -> !rests.isEmpty())
                        .map(rests -> messages.text("timeline.rest.day", messages.date(axis.dateAt(pointX)),
                                new ScheduleSentences(sight.rows().plan().portfolio(), messages.words()).who(rests)))
                        : Optional.empty());
    }

    private Optional<String> of(Region region) {
        return switch (region.part()) {
            case LINK_START, LINK_END -> Optional.of(messages.text("timeline.link.ring"));
            case LINK -> link(region.record());
            case EVENT -> name(region.record());
            case MARK, START, END, PROGRESS, BEYOND -> sight.rows().plan().lanes().stream()
                    .flatMap(lane -> lane.all().stream().filter(entry -> entry.record().equals(region.record()))
                            .map(entry -> sentences().of(lane, entry)))
                    .findFirst();
            case ROW, FOLD -> Optional.empty();
        };
    }

    /// What waits for what, of which kind and with which lag, and whether the dates keep it.
    private Optional<String> link(UUID record) {
        var portfolio = sight.rows().plan().portfolio();
        return portfolio.find(Dependency.class, record).flatMap(link -> name(record).map(name -> messages.text(
                sight.overlays().clashing().contains(record) ? "timeline.link.info.broken" : "timeline.link.info",
                name, new ScheduleSentences(portfolio, messages.words())
                        .workingDays(link.lagWorkingDays()))));
    }

    private Optional<String> name(UUID record) {
        var portfolio = sight.rows().plan().portfolio();
        return new RecordNames(portfolio, messages.words()).of(record);
    }

    private Sentences sentences() {
        return new Sentences(sight.rows().plan(), sight.today(), messages.words());
    }
}
