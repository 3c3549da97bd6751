package org.jalinan.documents.picture;

/// What a printer without colour makes of a colour.
final class Grey {

    private Grey() {
    }

    /// From 0 for black to 255 for white (ITU-R BT.601).
    static int of(int rgb) {
        return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
    }
}
