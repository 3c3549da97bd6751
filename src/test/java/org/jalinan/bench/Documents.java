package org.jalinan.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.order.Checks;
import org.jalinan.documents.order.DocumentOrder;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.picture.PageImages;
import org.jalinan.documents.timeline.PrintedTimeline;
import org.jalinan.documents.timeline.TimelineOrder;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.model.release.Audience;
import org.jalinan.text.Words;

/// How long the preview of a changed document takes, and the timeline of 5,000 lines on paper with the memory that it holds.
public final class Documents {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int ROUNDS = 11;
    private static final int PREVIEW_WIDTH = 900;
    private static final int PROJECTS = 50;
    private static final int MILESTONES = 99;
    private static final double MEGABYTE = 1 << 20;

    private Documents() {
    }

    public static void main(String[] arguments) throws IOException {
        var facts = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
        var pages = new PdfPages();
        var shown = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var from = System.nanoTime();
            preview(facts, pages, round % 2 == 0 ? Language.EN : Language.MS);
            shown[round] = (System.nanoTime() - from) / 1e6;
        }
        Figure.median("preview of a changed report: composed, written, checked, its page drawn", shown, "ms", 1000)
                .print();
        var portfolio = generated();
        long before = used();
        var from = System.nanoTime();
        var document = PrintedTimeline.of(Edition.own(portfolio, Words.in(Language.EN), TODAY),
                TimelineOrder.byProject(), pages.widths());
        double held = (used() - before) / MEGABYTE;
        var pdf = pages.write(document);
        new Figure("timeline of 5,000 lines on paper, " + pdf.pages() + " sheets", (System.nanoTime() - from) / 1e6,
                "ms",
                20_000).print();
        new Figure("memory of its drawings before they are written", held, "MB", 300).print();
    }

    private static void preview(Portfolio facts, PdfPages pages, Language language) throws IOException {
        var order = new DocumentOrder(new Subject.Report(), List.of(language), new Audience.Own(),
                Marks.ofSet(facts), Set.of(), Optional.empty());
        var bundle = order.compose(facts, TODAY, pages.widths());
        var pdf = pages.write(bundle);
        Checks.of(order, facts, TODAY, bundle, pdf, pages.widths(), Words.in(language));
        try (var images = PageImages.of(pdf.bytes())) {
            images.page(0, PREVIEW_WIDTH).orElseThrow();
        }
    }

    private static Portfolio generated() {
        var portfolio = Portfolio.EMPTY;
        for (int p = 0; p < PROJECTS; p++) {
            var project = Project.called(new UUID(1, p), "P" + p, p, "Project %04d".formatted(p));
            portfolio = portfolio.with(project);
            for (int m = 0; m < MILESTONES; m++) {
                portfolio = portfolio.with(Samples.recorded(
                        Samples.milestone(project.id(), "Milestone %04d-%04d".formatted(p, m)),
                        StatedDate.day(LocalDate.of(2024, 1, 1).plusDays((m * 37L + p * 11L) % 900))));
            }
        }
        return portfolio;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
