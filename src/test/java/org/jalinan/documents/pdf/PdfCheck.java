package org.jalinan.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Reads written files back: what a validator finds, what text is on them, and how large it is.
public final class PdfCheck {

    private PdfCheck() {
    }

    /// The rules that a file breaks, each once, as the validator words them.
    public static List<String> broken(byte[] pdf, PDFAFlavour standard) {
        VeraGreenfieldFoundryProvider.initialise();
        var broken = new TreeSet<String>();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            for (var assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    broken.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
                            + assertion.getMessage());
                }
            }
        } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(broken);
    }

    public static String text(byte[] pdf) {
        return text(pdf, 1, Integer.MAX_VALUE);
    }

    public static String text(byte[] pdf, int first, int last) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All that can be read out of a file by any means: its bytes, every stream of it unpacked, every string of it in
    /// whatever letters, and the text on its pages.
    public static String everything(byte[] pdf) {
        var all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1)).append(text(pdf));
        try (var document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                read(document.getDocument().getObjectFromPool(key).getObject(), all, new HashSet<>());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static void read(COSBase value, StringBuilder all, Set<COSBase> seen) throws IOException {
        if (value == null || !seen.add(value)) {
            return;
        }
        switch (value) {
            case COSString string -> all.append('\n').append(string.getString());
            case COSStream stream -> {
                try (var unpacked = stream.createInputStream()) {
                    var bytes = unpacked.readAllBytes();
                    all.append('\n').append(new String(bytes, StandardCharsets.UTF_8))
                            .append('\n').append(new String(bytes, StandardCharsets.UTF_16BE));
                }
                stream.getValues().forEach(each -> append(each, all, seen));
            }
            case COSDictionary dictionary -> dictionary.getValues().forEach(each -> append(each, all, seen));
            case COSArray array -> array.forEach(each -> append(each, all, seen));
            default -> {
            }
        }
    }

    /// What is only referred to is read in its own place.
    private static void append(COSBase value, StringBuilder all, Set<COSBase> seen) {
        try {
            if (!(value instanceof COSObject)) {
                read(value, all, seen);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each glyph with its place and size.
    /// The size of the smallest letter, in points.
    public static double smallestText(byte[] pdf) {
        return glyphs(pdf).stream().mapToDouble(TextPosition::getFontSizeInPt).min().orElseThrow();
    }

    static List<TextPosition> glyphs(byte[] pdf) {
        var glyphs = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    glyphs.add(glyph);
                }
            };
            reader.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return glyphs;
    }
}
