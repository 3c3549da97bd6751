package org.jalinan.documents.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jalinan.documents.Document;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.picture.PngFile;

/// Writes a document as a Word file (ISO/IEC 29500, transitional). Page breaks are Word's own; what the composer asks to
/// begin on a new page does.
public final class WordFile {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String ART = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Document document;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordFile(Document document) {
        this.document = document;
    }

    /// @param pages draws the figures, as dots at 300 an inch
    public static byte[] write(Document document, PdfPages pages) {
        return new WordFile(document).bytes(pages);
    }

    private byte[] bytes(PdfPages pages) {
        var language = document.language().getLanguage().equals("ms") ? "ms-MY" : "en-GB";
        var body = new WordBody(document);
        var text = body.part();
        var frame = new WordFrame(document);
        part("[Content_Types].xml", types());
        part("_rels/.rels", relations(Map.of("rIdDocument", "officeDocument word/document.xml", "rIdCore",
                PACKAGE + "relationships/metadata/core-properties docProps/core.xml")));
        part("docProps/core.xml", properties());
        part("word/document.xml", text);
        part("word/styles.xml", WordStyle.part(document.page().sizes(), language));
        part("word/settings.xml", settings());
        part("word/header1.xml", frame.head());
        part("word/footer1.xml", frame.foot());
        var names = new LinkedHashMap<String, String>();
        names.put("rIdStyles", "styles styles.xml");
        names.put("rIdSettings", "settings settings.xml");
        names.put("rIdHead", "header header1.xml");
        names.put("rIdFoot", "footer footer1.xml");
        for (int i = 1; i <= body.figures().size(); i++) {
            parts.put("word/media/picture" + i + ".png", PngFile.of(body.figures().get(i - 1), pages));
            names.put("rIdPicture" + i, "image media/picture" + i + ".png");
        }
        part("word/_rels/document.xml.rels", relations(names));
        return zip();
    }

    private void part(String name, String text) {
        parts.put(name, text.getBytes(UTF_8));
    }

    private static String types() {
        var xml = new Xml().open("Types", "xmlns", PACKAGE + "content-types")
                .empty("Default", "Extension", "rels", "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml")
                .empty("Default", "Extension", "png", "ContentType", "image/png")
                .empty("Override", "PartName", "/docProps/core.xml", "ContentType",
                        "application/vnd.openxmlformats-package.core-properties+xml");
        Map.of("document", "document.main", "styles", "styles", "settings", "settings", "header1", "header", "footer1",
                "footer").entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(each -> xml.empty("Override", "PartName", "/word/" + each.getKey() + ".xml", "ContentType",
                        TYPE + each.getValue() + "+xml"));
        return xml.close().text();
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
        var day = document.asOf() + "T00:00:00Z";
        return new Xml()
                .open("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties", "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .words("dc:title", document.title()).words("dc:language", document.language().toLanguageTag())
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
                entry.setTimeLocal(document.asOf().atStartOfDay());
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
