package org.jalinan.documents.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.Document;
import org.jalinan.documents.Figure;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.picture.PngFile;

/// Writes documents as a Word file (ISO/IEC 29500, transitional). Page breaks are Word's own; what the composer asks to
/// begin on a new page does.
public final class WordFile {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String ART = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Document face;
    private final List<Document> documents;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordFile(Document face, List<Document> documents) {
        this.face = face;
        this.documents = documents;
    }

    /// Writes documents one after the other, each with its own head and foot, under one page numbering.
    ///
    /// @param pages draws the figures, as dots at 300 an inch, and knows on which page a part begins until Word counts
    public static byte[] write(Bundle bundle, PdfPages pages) {
        var documents = new ArrayList<>(bundle.parts());
        bundle.cover().ifPresent(cover -> documents.addFirst(cover.saying(pages.firstPages(bundle))));
        return new WordFile(bundle.face(), documents).bytes(bundle.cover().isPresent() ? 1 : 0, pages);
    }

    /// @param covers how many documents stand before the parts that have a number
    private byte[] bytes(int covers, PdfPages pages) {
        var figures = new ArrayList<Figure>();
        var text = text(covers, figures);
        part("[Content_Types].xml", types());
        part("_rels/.rels", relations(Map.of("rIdDocument", "officeDocument word/document.xml", "rIdCore",
                PACKAGE + "relationships/metadata/core-properties docProps/core.xml")));
        part("docProps/core.xml", properties());
        part("word/document.xml", text);
        part("word/styles.xml", WordStyle.part(sizes(), isMixed(), WordText.tongue(face)));
        part("word/settings.xml", settings());
        var names = new LinkedHashMap<String, String>();
        names.put("rIdStyles", "styles styles.xml");
        names.put("rIdSettings", "settings settings.xml");
        for (int i = 1; i <= documents.size(); i++) {
            var frame = new WordFrame(documents.get(i - 1));
            part("word/header" + i + ".xml", frame.head());
            part("word/footer" + i + ".xml", frame.foot());
            names.put("rIdHead" + i, "header header" + i + ".xml");
            names.put("rIdFoot" + i, "footer footer" + i + ".xml");
        }
        for (int i = 1; i <= figures.size(); i++) {
            parts.put("word/media/picture" + i + ".png", PngFile.of(figures.get(i - 1), pages));
            names.put("rIdPicture" + i, "image media/picture" + i + ".png");
        }
        part("word/_rels/document.xml.rels", relations(names));
        return zip();
    }

    private String text(int covers, List<Figure> figures) {
        var xml = new Xml().open("w:document", "xmlns:w", MAIN, "xmlns:r", RELATIONS, "xmlns:wp", DRAWING, "xmlns:a",
                ART, "xmlns:pic", PICTURE).open("w:body");
        for (int i = 0; i < documents.size(); i++) {
            boolean small = documents.get(i).page().sizes() != sizes();
            new WordBody(xml, documents.get(i), i + 1, WordText.bookmark(i - covers), face, small, figures)
                    .write(i + 1 == documents.size());
        }
        return xml.close().close().text();
    }

    /// The styles have the size of what is read from end to end, where there is any of it; a sheet beside it that must keep
    /// to its page has smaller ones.
    private PageFormat.Sizes sizes() {
        return documents.stream().map(each -> each.page().sizes()).max(Comparator.naturalOrder()).orElseThrow();
    }

    private boolean isMixed() {
        return documents.stream().map(each -> each.page().sizes()).distinct().count() > 1;
    }

    private void part(String name, String text) {
        parts.put(name, text.getBytes(UTF_8));
    }

    private String types() {
        var xml = new Xml().open("Types", "xmlns", PACKAGE + "content-types")
                .empty("Default", "Extension", "rels", "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml")
                .empty("Default", "Extension", "png", "ContentType", "image/png")
                .empty("Override", "PartName", "/docProps/core.xml", "ContentType",
                        "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "document", "document.main");
        for (int i = 1; i <= documents.size(); i++) {
            type(xml, "footer" + i, "footer");
            type(xml, "header" + i, "header");
        }
        type(xml, "settings", "settings");
        type(xml, "styles", "styles");
        return xml.close().text();
    }

    private static void type(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", "/word/" + part + ".xml", "ContentType", TYPE + type + "+xml");
    }

    /// @param named by id: the kind of relation, a space, and the part
    private static String relations(Map<String, String> named) {
        var xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        named.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> {
            var relation = each.getValue().split(" ", 2);
            xml.empty("Relationship", "Id", each.getKey(), "Type",
                    relation[0].contains(":") ? relation[0] : RELATIONS + "/" + relation[0], "Target", relation[1]);
        });
        return xml.close().text();
    }

    /// Title, language and date; nobody is named.
    private String properties() {
        var day = face.asOf() + "T00:00:00Z";
        return new Xml()
                .open("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties", "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .words("dc:title", face.title()).words("dc:language", face.language().toLanguageTag())
                .words("dcterms:created", day, "xsi:type", "dcterms:W3CDTF")
                .words("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF").close().text();
    }

    private static String settings() {
        return new Xml().open("w:settings", "xmlns:w", MAIN).empty("w:zoom", "w:percent", 100).open("w:compat")
                .empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri",
                        "http://schemas.microsoft.com/office/word", "w:val", 15)
                .close().close().text();
    }

    /// Each part bears the day of the document, in no time zone, so that the same document is the same bytes.
    private byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(face.asOf().atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot refuse to be written to.", e);
        }
        return bytes.toByteArray();
    }
}
