package org.jalinan.exchange.table;

/// Keeps a spreadsheet from running text: what it would take for a formula or a command gets an apostrophe before it, and
/// loses exactly that one again when it is read back.
public final class Formulas {

    private static final char GUARD = '\'';

    private Formulas() {
    }

    public static String guarded(String text) {
        return isRisky(withoutGuard(text)) ? GUARD + text : text;
    }

    public static String unguarded(String text) {
        var bare = withoutGuard(text);
        return isRisky(withoutGuard(bare)) ? bare : text;
    }

    private static String withoutGuard(String text) {
        return !text.isEmpty() && text.charAt(0) == GUARD ? text.substring(1) : text;
    }

    /// By its first character, also in full width.
    private static boolean isRisky(String text) {
        return !text.isEmpty() && switch (text.charAt(0)) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '|', '%', '＝', '＋', '－', '＠' -> true;
            default -> false;
        };
    }
}
