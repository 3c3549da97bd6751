package org.jalinan.documents.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jalinan.chart.TextWidths;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.Document;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.compose.WithheldReport;
import org.jalinan.documents.pdf.WrittenPdf;
import org.jalinan.documents.timeline.PrintedTimeline;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.release.Audience;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// What an officer should know of a document before it leaves the house.
public final class Checks {

    private static final int LONG_TEXT = 240;
    private static final int MOST_DETAILS = 40;

    private final DocumentOrder order;
    private final Portfolio whole;
    private final LocalDate today;
    private final Bundle bundle;
    private final WrittenPdf written;
    private final Words words;
    private final List<Finding> findings = new ArrayList<>();

    private Checks(DocumentOrder order, Portfolio whole, LocalDate today, Bundle bundle, WrittenPdf written,
            Words words) {
        this.order = order;
        this.whole = whole;
        this.today = today;
        this.bundle = bundle;
        this.written = written;
        this.words = words;
    }

    /// @param bundle as it was composed
    /// @param written as it was written
    /// @param words of the officer who reads the findings
    public static List<Finding> of(DocumentOrder order, Portfolio whole, LocalDate today, Bundle bundle,
            WrittenPdf written, TextWidths widths, Words words) {
        var checks = new Checks(order, whole, today, bundle, written, words);
        checks.marking();
        checks.sources();
        checks.room(widths);
        checks.beside();
        checks.unknown();
        checks.proposed();
        checks.translation();
        checks.letters();
        checks.withheld(widths);
        return checks.findings;
    }

    private void marking() {
        order.marks().decidedBy().filter(name -> !name.isBlank()).ifPresentOrElse(
                officer -> good(words.of("check.marking", order.marks().inWords(words), officer)),
                () -> findings.add(new Finding(Finding.Weight.STOP, words.of("check.marking.undecided"), List.of())));
        var least = Marks.least(whole, order.audience());
        if (order.marks().isBelow(least)) {
            findings.add(new Finding(Finding.Weight.STOP,
                    words.of("check.marking.low", least.map(words::label).orElse("")), List.of()));
        }
    }

    private void sources() {
        var names = new RecordNames(whole, words);
        var readable = order.edition(whole, today).portfolio();
        var bare = new Claims(readable, today).unsourced(order.subject())
                .map(each -> words.of("check.sources.claim", words.label(Kind.of(each.record())),
                        names.of(each.record()), words.field(Kind.of(each.record()), each.field())))
                .sorted().toList();
        if (bare.isEmpty()) {
            good(words.of("check.sources"));
        } else {
            findings.add(new Finding(Finding.Weight.REASON, words.of("check.sources.none", bare.size()), some(bare)));
        }
    }

    /// What does not fit is never cut or made smaller, so its longest texts are named.
    private void room(TextWidths widths) {
        switch (order.subject()) {
            case Subject.Sheet _ when written.pages() > (order.beside() ? 1 : order.languages().size()) -> {
                var longest = lines().filter(line -> line.length() > LONG_TEXT)
                        .sorted(Comparator.comparingInt(String::length).reversed()).toList();
                look(words.of("check.room.annex", written.pages()), longest);
            }
            case Subject.Timeline(var timeline) when !PrintedTimeline.fits(order.edition(whole, today), timeline,
                    widths) ->
                look(words.of("check.room.sheets", written.pages()), List.of());
            case Subject _ -> good(words.of("check.room", written.pages()));
        }
    }

    /// Two languages have no room beside each other on one A4 side, and letters are not made smaller for it.
    private void beside() {
        if (order.beside() && order.languages().size() > 1) {
            look(words.of(bundle.parts().stream().allMatch(each -> each.page().isUpright()) ? "check.beside"
                    : "check.beside.some"), List.of());
        }
    }

    private void unknown() {
        var unknown = order.languages().stream().map(Words::in)
                .flatMap(each -> Stream.of("value.notRecorded", "value.noneRecorded", "document.noneRecorded")
                        .map(each::of))
                .distinct().toList();
        var found = lines().filter(line -> unknown.stream().anyMatch(line::contains)).toList();
        if (found.isEmpty()) {
            good(words.of("check.unknown"));
        } else {
            look(words.of("check.unknown.some", found.size()), List.of());
        }
    }

    private void proposed() {
        var notes = order.languages().stream().map(Words::in)
                .flatMap(each -> Stream.of(each.of("brief.proposed"), each.of("brief.proposed.note"))).toList();
        long sections = lines().filter(line -> notes.stream().anyMatch(line::contains)).count();
        if (sections > 0) {
            look(words.of("check.proposed", sections), List.of());
        }
    }

    private void translation() {
        if (order.languages().contains(Language.MS)) {
            var without = order.edition(whole, today).portfolio().all(Project.class)
                    .filter(project -> project.titleMs().isEmpty())
                    .filter(project -> lines().anyMatch(line -> line.contains(project.title())))
                    .map(Project::title).toList();
            if (without.isEmpty()) {
                good(words.of("check.translation"));
            } else {
                look(words.of("check.translation.none", without.size()), without);
            }
        }
    }

    private void letters() {
        if (!written.withoutGlyph().isEmpty()) {
            look(words.of("check.letters", String.join(" ", written.withoutGlyph())),
                    written.withoutGlyph().stream().anyMatch(Checks::isEastAsian)
                            ? List.of(words.of("check.letters.install"))
                            : List.of());
        }
    }

    private static boolean isEastAsian(String letter) {
        return switch (Character.UnicodeScript.of(letter.codePointAt(0))) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> false;
        };
    }

    private void withheld(TextWidths widths) {
        if (order.audience() instanceof Audience.Own) {
            return;
        }
        var ours = order.own(whole);
        var own = ours.compose(whole, today, widths).parts();
        var left = WithheldReport.of(order.edition(whole, today).release(), bundle.parts(), own,
                ours.edition(whole, today));
        look(words.of("check.withheld", WithheldReport.linesLeftOut(bundle.parts(), own), left.size()), left);
    }

    private Stream<String> lines() {
        return bundle.parts().stream().flatMap(Document::lines);
    }

    private void good(String sentence) {
        findings.add(new Finding(Finding.Weight.GOOD, sentence, List.of()));
    }

    private void look(String sentence, List<String> details) {
        findings.add(new Finding(Finding.Weight.LOOK, sentence, some(details)));
    }

    private static List<String> some(List<String> details) {
        return details.stream().limit(MOST_DETAILS).toList();
    }
}
