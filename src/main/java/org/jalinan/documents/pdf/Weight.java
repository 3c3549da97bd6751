package org.jalinan.documents.pdf;

/// The cuts of a script; only Latin has an italic, other scripts stand upright in its place.
enum Weight {
    REGULAR("Regular"), BOLD("Bold"), ITALIC("Italic");

    private final String suffix;

    Weight(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }
}
