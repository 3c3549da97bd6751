package org.jalinan.documents;

/// The inks of a printed document. Each pair that carries a meaning also differs in shape, letter or weight, because a
/// ministry prints in grey.
public enum Ink {
    INK(0x111418), MUTED(0x4a5159), RULE(0xb6bec7), HAIRLINE(0xdfe3e8), SHADE(0xf1f2f4), GHOST(0x7d8590),
    LINK(0x6b737c),
    ACCENT(0x0b57b0), RED(0xb3161f), RED_TINT(0xfde4e4), AMBER(0x7a5200), AMBER_TINT(0xfff4cc), GREEN(0x16692f),
    GREEN_TINT(0xe3f3e6), LANE(0xf3f5f8), WHITE(0xffffff);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /// The colour as 0xRRGGBB in sRGB.
    public int rgb() {
        return rgb;
    }
}
