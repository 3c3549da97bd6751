package org.jalinan.bench;

import java.time.LocalDate;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.sheet.StatusSheet;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.text.Words;

/// How long the status sheets of the five projects take: the first time in a process, with fonts to be read, and again.
public final class Sheets {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int ROUNDS = 11;

    private Sheets() {
    }

    public static void main(String[] arguments) {
        var portfolio = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
        var start = System.nanoTime();
        var pages = new PdfPages();
        write(portfolio, pages);
        new Figure("five sheets, first time in a process", millis(start), "ms", 3000).print();
        var again = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var from = System.nanoTime();
            write(portfolio, pages);
            again[round] = millis(from);
        }
        Figure.median("five sheets, again", again, "ms", 500).print();
    }

    private static void write(Portfolio portfolio, PdfPages pages) {
        portfolio.all(Project.class).forEach(project -> pages
                .write(StatusSheet.of(Edition.own(portfolio, Words.in(Language.EN), TODAY), project,
                        pages.widths())));
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
