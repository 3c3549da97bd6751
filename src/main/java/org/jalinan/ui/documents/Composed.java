package org.jalinan.ui.documents;

import java.time.LocalDate;
import java.util.List;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.order.Checks;
import org.jalinan.documents.order.DocumentOrder;
import org.jalinan.documents.order.Finding;
import org.jalinan.documents.order.Sections;
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
        return new Composed(order, bundle, pdf, sections(whole),
                Checks.of(order, portfolio, today, bundle, pdf, pages.widths(), words));
    }

    private static List<String> sections(Bundle bundle) {
        return bundle.parts().size() > 1 && bundle.cover().isEmpty() && !isOne(bundle) ? List.of()
                : Sections.of(bundle.parts().getFirst());
    }

    /// The same document in several languages.
    private static boolean isOne(Bundle bundle) {
        return bundle.parts().stream().map(each -> each.language()).distinct().count() == bundle.parts().size();
    }

    String title() {
        return bundle.face().title();
    }
}
