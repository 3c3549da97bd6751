package org.jalinan.exchange;

import java.util.regex.Pattern;

/// Text as every form can hold it: without control characters and halves of characters, which break the lines of one form
/// and the XML of another. Line ends are one character.
public final class PlainText {

    private static final Pattern UNHELD = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    private PlainText() {
    }

    public static String of(String text) {
        return UNHELD.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}
