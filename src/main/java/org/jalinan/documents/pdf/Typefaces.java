package org.jalinan.documents.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontCaching;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontLoadException;

/// The bundled fonts, each read once, when its script is first needed; after them those of the computer.
final class Typefaces {

    private static final String FOLDER = "/org/jalinan/fonts/";

    private final GlyphLayoutFontManager layout = new GlyphLayoutFontManager().setFontCaching(FontCaching.OFF);
    private final Map<String, Face> faces = new HashMap<>();
    private final Map<Script, Map<Weight, Face>> cuts = new EnumMap<>(Script.class);
    /// Of each weight, the faces of the commonest characters, once they were asked for.
    private final Map<Weight, @Nullable Face[]> common = new EnumMap<>(Weight.class);
    private final Map<Path, List<Face>> others = new HashMap<>();
    private final List<TracedFont> traced = new ArrayList<>();
    private final List<Path> beside;

    /// @param beside fonts that are asked for a letter that no bundled one has
    Typefaces(List<Path> beside) {
        this.beside = List.copyOf(beside);
    }

    /// Another document begins, which embeds what it draws itself.
    void begin() {
        traced.forEach(TracedFont::forget);
    }

    GlyphLayoutFontManager layout() {
        return layout;
    }

    Face face(Script script, Weight weight) {
        return cuts.computeIfAbsent(script, _ -> new EnumMap<>(Weight.class)).computeIfAbsent(weight,
                cut -> faces.computeIfAbsent(script.file(cut), file -> read(file, script)));
    }

    /// The face that draws a character, or null where no bundled font has it.
    @Nullable
    Face drawing(int character, Weight weight) {
        int place = Face.simple(character);
        if (place < 0) {
            return found(character, weight);
        }
        var known = common.computeIfAbsent(weight, _ -> new @Nullable Face[Face.SIMPLE]);
        var face = known[place];
        if (face == null) {
            face = found(character, weight);
            known[place] = face;
        }
        return face;
    }

    @Nullable
    private Face found(int character, Weight weight) {
        var first = face(Script.of(character), weight);
        if (first.draws(character)) {
            return first;
        }
        for (var script : Script.values()) {
            var face = face(script, weight);
            if (face.draws(character)) {
                return face;
            }
        }
        return beside.stream().flatMap(font -> others.computeIfAbsent(font, this::read).stream())
                .filter(face -> face.draws(character)).findFirst().orElse(null);
    }

    /// A font of the computer that cannot be read draws nothing, so that what it lacks is reported like any other letter.
    private List<Face> read(Path file) {
        try {
            var read = new ArrayList<Face>();
            for (var font : FontFile.fonts(file)) {
                var name = file + "-" + read.size() + ".ttf";
                read.add(TracedFont.isNeeded(font) ? traced(name, font)
                        : face(name, new ByteArrayInputStream(font.file()), false));
            }
            return read;
        } catch (IOException | FontLoadException | FontFormatException | IllegalArgumentException
                | IndexOutOfBoundsException _) {
            return List.of();
        }
    }

    private Face traced(String name, FontTables tables) throws IOException, FontFormatException {
        var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(tables.file()));
        var known = new TracedFont(tables, font, file -> embeddable(name, file));
        // A font that forbids to be embedded says so here.
        known.base();
        traced.add(known);
        return new Face(known, font.deriveFont(Face.UNIT));
    }

    private BaseFont embeddable(String name, byte[] file) {
        try {
            return embeddable(name, new ByteArrayInputStream(file));
        } catch (FontLoadException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private Face read(String file, Script script) {
        try (var stream = Typefaces.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("The bundled font " + file + " is not in the program.");
            }
            return face(file, stream, script.stacks());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontLoadException e) {
            throw new IllegalStateException("The bundled font " + file + " cannot be read.", e);
        }
    }

    private Face face(String name, InputStream stream, boolean stacks) throws FontLoadException {
        BaseFont base = embeddable(name, stream);
        return new Face(base, layout.getAwtFont(base, Face.UNIT), stacks);
    }

    private BaseFont embeddable(String name, InputStream stream) throws FontLoadException {
        var base = layout.loadFont(name, stream, 1).getBaseFont();
        // PDF/A-2 asks that a CIDSet, if there is one, be complete; none is simpler.
        base.setIncludeCidSet(false);
        base.setSecureRandom(new SamePrefix());
        return base;
    }

    /// The name of a subset begins with six letters that are drawn at random; the same document must be the same bytes,
    /// so here they are always the same six.
    private static final class SamePrefix extends SecureRandom {
        private static final double J = 9.5 / 26;

        @Override
        public double nextDouble() {
            return J;
        }
    }
}
