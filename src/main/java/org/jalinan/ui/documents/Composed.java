package org.jalinan.ui.documents;

import java.time.LocalDate;
import java.util.List;
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

    /// The headings of a document, or the titles of what is in a pack.
    private static List<String> sections(DocumentOrder order, Bundle bundle) {
        return order.subject() instanceof Subject.Pack
                ? bundle.parts().stream().filter(each -> each.language().equals(bundle.parts().getFirst().language()))
                        .map(Document::title).distinct().toList()
                : Sections.of(bundle.parts().getFirst());
    }

    String title() {
        return bundle.face().title();
    }
}
