package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Language;
import org.jalinan.model.Meeting;
import org.jalinan.model.MeetingKind;
import org.jalinan.model.MeetingLevel;
import org.jalinan.model.MeetingMode;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

class TieDrawingTest {

    @Test
    void aMeetingAheadIsNotDrawnAsHeld() {
        assertEquals(1, discs(meeting(Sample.TODAY.minusDays(30))));
        assertEquals(0, discs(meeting(Sample.TODAY.plusDays(30))));
    }

    private static long discs(Meeting meeting) {
        var axis = new Axis(0, 1000, Sample.TODAY.toEpochDay() - 100, 4);
        var stage = new Stage(new Drawing(), Plan.of(Sample.facts(), Sample.TODAY), axis, Sizes.SCREEN, Sample.TODAY,
                Words.in(Language.EN), Sample.WIDTHS);
        new TieDrawing(stage, 20).meetings(new Entry.OfMeetings(List.of(meeting)), Token.BG, false);
        return stage.drawing().scene(1000, 40).primitives().stream()
                .filter(each -> each instanceof Primitive.Pill pill && pill.fill() == Token.FG).count();
    }

    private static Meeting meeting(LocalDate day) {
        return new Meeting(new UUID(4, 42), "Meeting 0042", MeetingKind.BILATERAL, StatedDate.day(day), "Town 0042",
                Optional.empty(), MeetingMode.values()[0], MeetingLevel.values()[0], Optional.empty(),
                Optional.empty());
    }
}
