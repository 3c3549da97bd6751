package org.jalinan.documents.pdf;

import java.util.Locale;
import org.jalinan.documents.Document;
import org.jalinan.documents.Figure;
import org.jalinan.documents.Table;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/// A place in the structure that a screen reader follows. It enters the file when its first content is drawn, so the
/// order of drawing is the order of reading, and what goes on over the page stays one element.
final class Tag {

    private final String role;
    private final @Nullable Tag parent;
    private final PdfDictionary attributes = new PdfDictionary();
    private final PdfDictionary entries = new PdfDictionary();
    private @Nullable PdfStructureElement element;

    private Tag(@Nullable Tag parent, String role) {
        this.parent = parent;
        this.role = role;
    }

    static Tag document() {
        return new Tag(null, "Document");
    }

    /// A document among others in one file, in its own language.
    Tag part(Locale language) {
        var part = child("Part");
        part.entries.put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        return part;
    }

    Tag child(String childRole) {
        return new Tag(this, childRole);
    }

    /// A heading cell of a column or a row.
    Tag headingCell(String scope) {
        var cell = child("TH");
        cell.attribute("Table", "Scope", new PdfName(scope));
        return cell;
    }

    /// A drawing with the words that replace it.
    Tag figure(String alternative) {
        var figure = child("Figure");
        figure.entries.put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
        return figure;
    }

    /// The room a figure takes on its page, lower left and upper right corner.
    void boundingBox(double left, double bottom, double right, double top) {
        var box = new PdfArray();
        for (double each : new double[]{left, bottom, right, top}) {
            box.add(new PdfNumber((float) each));
        }
        attribute("Layout", "BBox", box);
    }

    private void attribute(String owner, String name, PdfObject value) {
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(name), value);
    }

    PdfStructureElement element(PdfStructureTreeRoot root) {
        var known = element;
        if (known == null) {
            var name = new PdfName(role);
            known = parent == null
                    ? new PdfStructureElement(root, name)
                    : new PdfStructureElement(parent.element(root), name);
            known.putAll(entries);
            if (attributes.size() > 0) {
                known.put(PdfName.A, attributes);
            }
            element = known;
        }
        return known;
    }
}
