package org.jalinan.documents.pdf;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.jalinan.documents.Document;
import org.jalinan.documents.PageFormat;
import org.jalinan.model.Sha256;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// One PDF file while it is written: what makes it archivable, accessible and the same each time.
final class PdfFile {

    private static final String COLOURS = "sRGB IEC61966-2.1";

    private final Document document;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final org.openpdf.text.Document paper;
    private final PdfWriter writer;
    private boolean begun;

    /// @param face the document by whose title, language and day the file is known
    /// @param first what its first page is like
    PdfFile(Document face, PageFormat first, Typefaces faces) {
        document = face;
        paper = new org.openpdf.text.Document(paper(first));
        writer = PdfWriter.getInstance(paper, written);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setGlyphLayoutManager(new ShapedText(faces.layout()));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        paper.addTitle(document.title());
        paper.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(document.language().toLanguageTag()));
        writer.getExtraCatalog().put(new PdfName("OutputIntents"), new PdfArray(outputIntent()));
        writer.setXmpMetadata(Metadata.xmp(document).getBytes(StandardCharsets.UTF_8));
        dateAndName();
    }

    private static Rectangle paper(PageFormat page) {
        return new Rectangle((float) page.width(), (float) page.height());
    }

    Pen pen(PageFormat page, TextSetter setter) {
        return new Pen(writer, page.height(), setter);
    }

    void beginPage(PageFormat page) {
        if (begun) {
            paper.setPageSize(paper(page));
            paper.newPage();
        }
        begun = true;
        writer.setPageEmpty(false);
    }

    byte[] close() {
        paper.close();
        return written.toByteArray();
    }

    /// The date is the document's own.
    private void dateAndName() {
        var midnight = GregorianCalendar.from(document.asOf().atStartOfDay(ZoneOffset.UTC));
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(midnight));
        writer.getInfo().put(PdfName.MODDATE, new PdfDate(midnight));
        var name = new Identifier();
        var pair = new PdfArray(name);
        pair.add(name);
        writer.getInfo().put(PdfName.FILEID, pair);
    }

    /// Drawn from all that stands in the file before the identifier does, which is every page: what is the same is known
    /// by the same.
    private final class Identifier extends PdfObject {

        private static final int LENGTH = 16;

        private @Nullable PdfString drawn;

        Identifier() {
            super(STRING);
        }

        @Override
        public void toPdf(PdfWriter to, OutputStream out) throws IOException {
            var known = drawn;
            if (known == null) {
                out.flush();
                known = new PdfString(Arrays.copyOf(Sha256.of(written.toByteArray()), LENGTH)).setHexWriting(true);
                drawn = known;
            }
            known.toPdf(to, out);
        }
    }

    private PdfDictionary outputIntent() {
        try (var profile = PdfFile.class.getResourceAsStream("sRGB.icc")) {
            if (profile == null) {
                throw new IllegalStateException("The colour profile is not in the program.");
            }
            var colours = new PdfICCBased(ICC_Profile.getInstance(profile));
            colours.remove(PdfName.ALTERNATE);
            var intent = new PdfDictionary(new PdfName("OutputIntent"));
            intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
            intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(COLOURS));
            intent.put(new PdfName("Info"), new PdfString(COLOURS, PdfObject.TEXT_PDFDOCENCODING));
            intent.put(new PdfName("DestOutputProfile"), writer.addToBody(colours).getIndirectReference());
            return intent;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
