package org.jalinan.documents.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jalinan.chart.Primitive;
import org.jalinan.chart.TextWidths;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.Document;
import org.jalinan.documents.Ink;
import org.jalinan.documents.Look;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;

/// Writes documents as PDF: tagged and archivable (PDF/UA-1 and PDF/A-2a), with the bundled fonts embedded in part. The
/// same document is always the same bytes. Keep one for many documents: its fonts are read once.
public final class PdfPages {

    private final Typefaces faces;
    private final TextSetter measure;

    public PdfPages() {
        this(SystemFonts.here());
    }

    /// @param beside fonts that are asked for a letter that no bundled one has
    PdfPages(List<Path> beside) {
        faces = new Typefaces(beside);
        measure = new TextSetter(faces, new LinkedHashSet<>(), Styles.of(PageFormat.Sizes.DENSE));
    }

    /// How wide texts are in the bundled letters, for whoever draws a figure.
    public TextWidths widths() {
        return this::width;
    }

    private synchronized double width(String text, double size, Primitive.Face face) {
        var look = switch (face) {
            case REGULAR -> Look.PLAIN;
            case BOLD -> Look.BOLD;
            case SLANTED -> Look.UNKNOWN;
        };
        var style = new TextStyle(size, size, Ink.INK, false);
        return measure.width(RichText.EMPTY.and(look, text), style);
    }

    /// Writes one document; callers on several threads take turns.
    public WrittenPdf write(Document document) {
        return write(Bundle.of(document));
    }

    /// Writes documents into one file with one page numbering; callers on several threads take turns.
    public synchronized WrittenPdf write(Bundle bundle) {
        faces.begin();
        var missing = new LinkedHashSet<String>();
        var laid = new BundleLayout(faces, missing).lay(bundle);
        var file = new PdfFile(bundle.face(), laid.getFirst().format(), faces);
        int total = laid.stream().mapToInt(Spread::sheets).sum();
        int before = 0;
        for (var spread : laid) {
            spread.paint(file, before, total);
            before += spread.sheets();
        }
        return new WrittenPdf(file.close(), total, List.copyOf(missing));
    }

    /// The titles of those documents that are meant for one side and do not fit on it, without writing any.
    public synchronized List<String> tooLong(Bundle bundle) {
        return new BundleLayout(faces, new LinkedHashSet<>()).lay(bundle.abreast(1)).stream()
                .flatMap(spread -> spread.documents().stream())
                .filter(laid -> laid.document().frame().annex().isPresent() && laid.pages().size() > 1)
                .map(laid -> laid.document().title()).distinct().toList();
    }

    /// On which page each part of a file begins, for a form that is filled with these numbers until it counts its own.
    public synchronized List<Integer> firstPages(Bundle bundle) {
        var laid = new BundleLayout(faces, new LinkedHashSet<>()).lay(bundle);
        var firsts = new ArrayList<Integer>();
        int next = 1;
        for (var spread : laid) {
            int first = next;
            spread.documents().forEach(_ -> firsts.add(first));
            next += spread.sheets();
        }
        return firsts.subList(firsts.size() - bundle.parts().size(), firsts.size());
    }
}
