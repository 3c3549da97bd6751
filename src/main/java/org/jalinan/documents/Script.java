package org.jalinan.documents;

/// The scripts that have a bundled font.
enum Script {
    LATIN("NotoSans"), THAI("NotoSansThai"), KHMER("NotoSansKhmer"), LAO("NotoSansLao"), MYANMAR("NotoSansMyanmar");

    private final String family;

    Script(String family) {
        this.family = family;
    }

    /// The script whose font draws a character; Latin is also asked for whatever has no font of its own.
    static Script of(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case THAI -> THAI;
            case KHMER -> KHMER;
            case LAO -> LAO;
            case MYANMAR -> MYANMAR;
            default -> LATIN;
        };
    }

    String file(Weight weight) {
        var cut = this != LATIN && weight == Weight.ITALIC ? Weight.REGULAR : weight;
        return family + "-" + cut.suffix() + ".ttf";
    }
}
