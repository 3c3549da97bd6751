package org.jalinan.ui.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.Document;
import org.jalinan.documents.order.Checks;
import org.jalinan.documents.order.DocumentOrder;
import org.jalinan.documents.order.Finding;
import org.jalinan.documents.order.Sections;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.pdf.WrittenPdf;
import org.jalinan.model.Portfolio;
import org.jalinan.text.Words;

/// A document as it was composed and written.
///
/// @param sections that it has when none is left out
/// @param findings in the words of the officer
record Composed(DocumentOrder order, Bundle bundle, WrittenPdf pdf, List<String> sections, List<Finding> findings) {

    static Composed of(Wish wish, DocumentOrder order, Portfolio portfolio, LocalDate today, PdfPages pages,
            Words words) {
        var bundle = order.compose(portfolio, today, pages.widths());
        var pdf = pages.write(bundle);
        var whole = order.without().isEmpty() ? bundle
                : wish.whole(order).compose(portfolio, today, pages.widths());
        return new Composed(order, bundle, pdf, sections(order, whole),
                Checks.of(order, portfolio, today, bundle, pdf, pages.widths(), words));
    }

    /// The titles of what is in a pack or bound, and the headings of what is not a pack.
    private static List<String> sections(DocumentOrder order, Bundle bundle) {
        var first = bundle.parts().getFirst();
        var titles = bundle.parts().stream().filter(each -> each.language().equals(first.language()))
                .map(Document::title).distinct();
        return switch (order.subject()) {
            case Subject.Pack _ -> titles.toList();
            case Subject.BoundSheets _ -> Stream.concat(titles, Sections.of(first).stream()).toList();
            case Subject.Single _ -> Sections.of(first);
        };
    }

    String title() {
        return bundle.face().title();
    }
}
