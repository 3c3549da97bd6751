package org.jalinan.documents.pdf;

import java.util.List;
import org.jalinan.documents.PageFormat;

/// The documents that stand side by side on the same sheets, from the left to the right; mostly one.
record Spread(List<LaidDocument> documents) {

    Spread {
        documents = List.copyOf(documents);
    }

    /// How many sheets it takes: as many as its longest document has pages.
    int sheets() {
        return documents.stream().mapToInt(each -> each.pages().size()).max().orElse(0);
    }

    PageFormat format() {
        return documents.getFirst().document().page().abreast(documents.size());
    }

    /// @param before how many sheets of the file come before it
    /// @param total how many the file has
    void paint(PdfFile file, int before, int total) {
        var pens = documents.stream().map(each -> file.pen(each.document().page(), each.setter())).toList();
        for (int sheet = 0; sheet < sheets(); sheet++) {
            file.beginPage(format());
            for (int i = 0; i < pens.size(); i++) {
                var document = documents.get(i);
                var pen = pens.get(i);
                int index = sheet;
                if (index < document.pages().size()) {
                    pen.from(i * document.document().page().width(),
                            () -> document.paint(pen, index, before + index + 1, total));
                }
            }
        }
    }
}
