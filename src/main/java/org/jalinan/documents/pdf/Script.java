package org.jalinan.documents.pdf;

/// The scripts that have a bundled font, in the order in which they are asked for a character.
enum Script {
    LATIN("NotoSans", false, true), MATHS("NotoSansMath", false, false), SYMBOLS("NotoSansSymbols2", false,
            false),
    THAI("NotoSansThai", true, true), KHMER("NotoSansKhmer", true,
            true),
    LAO("NotoSansLao", true, true), MYANMAR("NotoSansMyanmar", true, true);

    private final String family;
    private final boolean stacks;
    private final boolean hasBold;

    Script(String family, boolean stacks, boolean hasBold) {
        this.family = family;
        this.stacks = stacks;
        this.hasBold = hasBold;
    }

    /// The script whose font is asked first; whatever has no font of its own begins with Latin.
    static Script of(int character) {
        if (Face.simple(character) >= 0) {
            return LATIN;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case THAI -> THAI;
            case KHMER -> KHMER;
            case LAO -> LAO;
            case MYANMAR -> MYANMAR;
            default -> LATIN;
        };
    }

    /// Whether marks above and below letters need a taller line.
    boolean stacks() {
        return stacks;
    }

    String file(Weight weight) {
        var cut = switch (weight) {
            case REGULAR -> Weight.REGULAR;
            case BOLD -> hasBold ? Weight.BOLD : Weight.REGULAR;
            case ITALIC -> this == LATIN ? Weight.ITALIC : Weight.REGULAR;
        };
        return family + "-" + cut.suffix() + ".ttf";
    }
}
