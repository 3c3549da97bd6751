package org.jalinan.exchange;

import java.util.regex.Pattern;

/// Text as every form can hold it: without control characters and halves of characters, which break the lines of one form
/// and the XML of another. Line ends are one character.
public final class PlainText {

    private static final Pattern UNHELD = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    private PlainText() {
    }

    public static String of(String text) {
        return isPlain(text) ? text : UNHELD.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    /// What nearly every text is; told without a pattern, because a long import asks it of each cell.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if ((each < ' ' && each != '\t' && each != '\n') || (each >= 0x7F && each <= 0x9F) || each >= 0xD800) {
                return false;
            }
        }
        return true;
    }
}
