package org.jalinan.documents.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalinan.documents.Align;
import org.jalinan.documents.Block;
import org.jalinan.documents.Block.KeyValues.Entry;
import org.jalinan.documents.Document;
import org.jalinan.documents.Figure;
import org.jalinan.documents.Frame;
import org.jalinan.documents.Ink;
import org.jalinan.documents.Look;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RatingMark;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Shape;
import org.jalinan.documents.Stroke;
import org.jalinan.documents.Table;
import org.jalinan.documents.Table.Column;

/// A status sheet of an invented project with every kind of block and every bundled script.
final class SampleSheet {

    static final String THAI = "ที่ปรึกษาความมั่นคงปลอดภัยไซเบอร์ น้ำ ปู่ผู้รู้ ญี่ปุ่น กตัญญู";
    static final String KHMER = "កិច្ចសហប្រតិបត្តិការសន្តិសុខ ស្ត្រី ខ្ញុំ";
    static final String LAO = "ຄວາມປອດໄພທາງໄຊເບີ ນ້ຳ ທີ່ປຶກສາ";
    static final String BURMESE = "မြန်မာနိုင်ငံ ဆိုက်ဘာလုံခြုံရေး ကြွေး ဩဂုတ်";
    static final String VIETNAMESE = "Nguyễn Thị Hồng, hợp tác an ninh mạng";

    private SampleSheet() {
    }

    static Document sheet() {
        return sheet(5);
    }

    static Document sheet(int milestones) {
        return document("Project 0042", List.of(
                new Block.Title(RichText.muted("Ministry 0007, Country 0001  |  Project status sheet"),
                        "Project 0042: Regional exercise",
                        RichText.plain("Projek 0042").sources(List.of(7)).and(Look.MUTED, " / rendering not settled"),
                        List.of(RichText.plain("As of ").and(Look.BOLD, "21 Nov 2026"),
                                RichText.plain("Status date ").and(Look.BOLD, "30 Jun 2026"),
                                RichText.plain("Version ").and(Look.BOLD, "0.1 DRAFT"),
                                RichText.plain("Next report ").and(unknown()))),
                keyValues(),
                new Block.Headline(
                        RichText.bold("No record confirms that the office announced for early 2026 has opened.")
                                .sources(List.of(6, 8, 9))
                                .and(" The text was adopted on 26 October 2025, inside the stated month.")
                                .sources(List.of(4, 5))),
                new Block.Heading("Rating, six dimensions", "No officer has rated this project"),
                new Block.Columns(List.of(List.of(ratings("Overall", "Schedule", "Budget")),
                        List.of(ratings("Scope", "Partners", "Risk")))),
                new Block.KeyLine(legend(), RichText.plain(
                        "Rule: slip up to 10 working days G, up to 30 A, beyond 30 R.")),
                new Block.Heading("Timeline, Jan 2025 to Apr 2027", "filled = recorded, hollow = announced target"),
                timeline(), new Block.Heading("Milestones", "The baseline is the first stated target"),
                milestones(milestones),
                new Block.Columns(
                        List.of(List.of(new Block.Heading("Partners and roles", ""), partners()), decisions())),
                new Block.Columns(List.of(none("Risks and issues", "", "None recorded."),
                        none("Results", "target / actual", "No indicator recorded."),
                        none("Undertakings", "", "None recorded for this project."))),
                new Block.Heading("Sources", "last verified 21 Nov 2026"), sources()));
    }

    static Document document(String title, List<Block> blocks) {
        var frame = new Frame(Optional.of("TERHAD"), "Copy ____ of ____",
                List.of(RichText.bold(title), RichText.plain("Status sheet 0.1 DRAFT, not issued"),
                        RichText.plain("as of 21 Nov 2026"), RichText.plain("Printed by ____________ at ________")),
                "Page {0} of {1}",
                Optional.of(new Frame.Annex("Annex", "Continued in the annex, from page {0}.")));
        return new Document(title, Locale.ENGLISH, PageFormat.STATUS_SHEET, frame, LocalDate.of(2026, 11, 21), blocks,
                List.of("Prepared by, date", "Cleared by, date", "Marking decided by (classifying officer), date"));
    }

    static RichText unknown() {
        return RichText.unknown("not recorded");
    }

    private static Block keyValues() {
        return new Block.KeyValues(4, List.of(new Entry("Project code", RichText.plain("0042")),
                new Entry("Champion", RichText.plain("Country 0001").sources(List.of(1))),
                new Entry("Lead ministry", RichText.plain("Ministry 0007").sources(List.of(4))),
                new Entry("Implementing", RichText.plain("Agency 0011, Agency 0012").sources(List.of(4))),
                new Entry("Documented state", RichText.bold("Adopted").and(", 26 Oct 2025").sources(List.of(4, 5))),
                new Entry("Thai", RichText.plain(THAI)), new Entry("Khmer", RichText.plain(KHMER)),
                new Entry("Lao", RichText.plain(LAO)), new Entry("Burmese", RichText.plain(BURMESE)),
                new Entry("Vietnamese", RichText.plain(VIETNAMESE)),
                new Entry("Responsible owner (SRO)", unknown()), new Entry("Budget, funding source", unknown())));
    }

    private static Table ratings(String... dimensions) {
        var marks = List.of(RichText.mark(RatingMark.ON_TRACK, "G", "on track"),
                RichText.mark(RatingMark.AT_RISK, "A", "at risk"),
                RichText.mark(RatingMark.OFF_TRACK, "R", "off track"));
        var none = RichText.mark(RatingMark.NOT_RATED, "", "not yet rated");
        var rows = new ArrayList<List<RichText>>();
        for (int i = 0; i < dimensions.length; i++) {
            rows.add(List.of(RichText.bold(dimensions[i]), marks.get(i), none, RichText.unknown("none"),
                    RichText.unknown("Not yet rated.").and(" One target open.").sources(List.of(6, 8, 9))));
        }
        return new Table(List.of(Column.of("Dimension", 43), Column.of("Now", 21), Column.of("Last", 21),
                Column.of("Trend", 26), Column.wide("Reason")), rows);
    }

    private static RichText legend() {
        return RichText.mark(RatingMark.ON_TRACK, "G", "G").and(Look.MUTED, " on track   ")
                .and(RichText.mark(RatingMark.AT_RISK, "A", "A")).and(Look.MUTED, " at risk   ")
                .and(RichText.mark(RatingMark.OFF_TRACK, "R", "R")).and(Look.MUTED, " off track   ")
                .and(RichText.mark(RatingMark.NOT_RATED, "", "–")).and(Look.MUTED, " not yet rated");
    }

    private static Figure timeline() {
        double width = PageFormat.STATUS_SHEET.textWidth();
        var shapes = new ArrayList<Shape>();
        for (int month = 0; month < 28; month++) {
            double x = 132 + month * 14.1;
            shapes.add(Shape.Line.between(x, 11, x, 84, Stroke.solid(Ink.HAIRLINE, 0.5)));
            shapes.add(new Shape.Label(new Shape.Point(x + 7, 19.5),
                    "JFMAMJJASOND".substring(month % 12, month % 12 + 1), 7,
                    Align.CENTRE, false, Ink.MUTED, false));
        }
        for (int lane = 0; lane < 5; lane++) {
            double y = 22.5 + lane * 12.3;
            shapes.add(Shape.Line.between(0, y, width, y, Stroke.solid(Ink.RULE, 0.6)));
            shapes.add(new Shape.Label(new Shape.Point(0, y + 9), "Milestone " + lane, 7.4, Align.LEFT, lane == 0,
                    Ink.INK, false));
            double x = 160 + lane * 60;
            shapes.add(new Shape.Polygon(
                    List.of(new Shape.Point(x, y + 2), new Shape.Point(x + 4, y + 6), new Shape.Point(x, y + 10),
                            new Shape.Point(x - 4, y + 6)),
                    Optional.of(lane % 2 == 0 ? Ink.INK : Ink.WHITE),
                    Optional.of(Stroke.solid(lane % 2 == 0 ? Ink.INK : Ink.ACCENT, 1.2))));
            shapes.add(new Shape.Label(new Shape.Point(x + 8, y + 9), "16–17 Jan 2025", 7.2, Align.LEFT, false,
                    Ink.MUTED, true));
        }
        shapes.add(Shape.Line.between(300, 78, 470, 78, Stroke.dashed(Ink.ACCENT, 1.3, 2.3, 1.8)));
        shapes.add(new Shape.Rectangle(452, 34, 1.2, 50, Optional.of(Ink.ACCENT), Optional.empty()));
        return new Figure(width, 84, shapes,
                "Timeline from January 2025 to April 2027: four milestones, one target open.");
    }

    static Table milestones(int count) {
        return new Table(List.of(Column.of("", 14.2), Column.wide("Milestone"), Column.of("Baseline", 62.4),
                Column.of("Forecast", 56.7), Column.of("Actual", 68), Column.of("Slip", 31.2).right()),
                IntStream.rangeClosed(1, count).mapToObj(number -> List.of(RichText.plain(String.valueOf(number)),
                        (number % 3 == 0 ? RichText.bold("Milestone " + number) : RichText.plain("Milestone " + number))
                                .sources(List.of(number)),
                        RichText.plain("Oct 2025").sources(List.of(6)), unknown(), RichText.plain("26 Oct 2025"),
                        RichText.bold("+" + number + " d"))).toList());
    }

    private static Table partners() {
        return new Table(List.of(Column.of("", 68), Column.wide("")), List.of(
                List.of(RichText.plain("Country 0001"), RichText.plain("champion").sources(List.of(1))),
                List.of(RichText.plain("Agency 0011"),
                        RichText.plain("feasibility study and consultation").sources(List.of(4))),
                List.of(RichText.plain("Member states"), RichText.unknown("participation not recorded"))));
    }

    private static List<Block> decisions() {
        return List.of(new Block.Heading("Decisions needed", ""),
                new Block.Paragraph(RichText.unknown("None recorded."), false),
                new Block.Paragraph(RichText.bold("Questions the record leaves open"), false),
                new Block.Paragraph(RichText.plain("1\u00A0 Has the office opened, and on what day?"), false),
                new Block.Paragraph(RichText.plain("2\u00A0 Which title is official?"), false));
    }

    private static List<Block> none(String heading, String note, String text) {
        return List.of(new Block.Heading(heading, note), new Block.Paragraph(RichText.unknown(text), false));
    }

    private static Block sources() {
        return new Block.Notes(IntStream.rangeClosed(1, 10).mapToObj(number -> new Block.Notes.Note(number,
                RichText.plain(
                        "Source number " + number + " says what the record says, at some length so that it takes "
                                + "two or three lines. Paper " + number + ", 2025-10-28. ")
                        .and(Look.MUTED, "P" + number)))
                .toList());
    }
}
