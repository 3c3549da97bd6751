package org.jalinan.documents.pdf;

import java.util.BitSet;
import org.jalinan.documents.Look;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Run;
import org.jspecify.annotations.Nullable;

/// The characters of styled text in one row, each knowing the run it came from, so that line breaks are found across
/// runs. A mark among the words stands as one object character.
final class Letters {

    private static final char OBJECT = '\uFFFC';
    private static final char SOFT_HYPHEN = '\u00AD';

    private final String text;
    private final Run[] runs;
    private final int[] ends;
    private @Nullable BitSet clusters;

    private Letters(String text, Run[] runs, int[] ends) {
        this.text = text;
        this.runs = runs;
        this.ends = ends;
    }

    static Letters of(RichText rich) {
        var all = new StringBuilder();
        var runs = rich.runs().toArray(Run[]::new);
        var ends = new int[runs.length];
        for (int i = 0; i < runs.length; i++) {
            switch (runs[i]) {
                case Run.Words words -> all.append(printable(words.text()));
                case Run.Page page -> all.append(page.text());
                case Run.Mark _ -> all.append(OBJECT);
            }
            ends[i] = all.length();
        }
        return new Letters(all.toString(), runs, ends);
    }

    /// Control characters become spaces; marks of direction and soft hyphens, which draw nothing, are left out.
    private static String printable(String text) {
        if (isPlain(text)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            int type = Character.getType(character);
            if (character == '\n') {
                kept.append('\n');
            } else if (type == Character.CONTROL) {
                kept.append(' ');
            } else if (type != Character.FORMAT || (character >= 0x200B && character <= 0x200D)) {
                kept.appendCodePoint(type == Character.SURROGATE ? 0xFFFD : character);
            }
        });
        return kept.toString();
    }

    /// Whether a text is nothing but simple characters that are all drawn, as most are.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Face.simple(character) < 0 || character == SOFT_HYPHEN || Character.isISOControl(character)) {
                return false;
            }
        }
        return true;
    }

    int length() {
        return text.length();
    }

    String text(int from, int to) {
        return text.substring(from, to).replace("\n", "").replace("\u200B", "");
    }

    Run run(int place) {
        return runs[index(place)];
    }

    int endOfRun(int place) {
        return ends[index(place)];
    }

    boolean endsLine(int end) {
        return text.charAt(end - 1) == '\n' && end < text.length();
    }

    /// Where lines may begin; never inside the numbers of sources, nor before them.
    BitSet words() {
        var places = LineBreaks.words(text);
        int start = 0;
        for (int i = 0; i < runs.length; i++) {
            if (isSources(runs[i])) {
                places.clear(start, ends[i]);
            }
            start = ends[i];
        }
        return places;
    }

    /// Where the numbers of sources begin between two places, or the second place.
    int sources(int from, int to) {
        int place = from;
        while (place < to && !isSources(run(place))) {
            place = endOfRun(place);
        }
        return Math.min(place, to);
    }

    private static boolean isSources(Run run) {
        return run instanceof Run.Words words && words.look() == Look.SOURCES;
    }

    BitSet clusters() {
        if (clusters == null) {
            clusters = LineBreaks.clusters(text);
        }
        return clusters;
    }

    private int index(int place) {
        int index = 0;
        while (ends[index] <= place) {
            index++;
        }
        return index;
    }
}
