package org.jalinan.documents.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/// XML while it is written. Characters that XML cannot hold are left out.
final class Xml {

    private final StringBuilder text = new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /// Begins an element.
    ///
    /// @param attributes names and values in turn
    Xml open(String name, Object... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    Xml close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element with nothing in it.
    Xml empty(String name, Object... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /// An element with nothing but words in it.
    Xml words(String name, String words, Object... attributes) {
        tag(name, attributes).append('>').append(escaped(words)).append("</").append(name).append('>');
        return this;
    }

    private StringBuilder tag(String name, Object... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1].toString()))
                    .append('"');
        }
        return text;
    }

    private static String escaped(String words) {
        var kept = new StringBuilder(words.length());
        words.codePoints().filter(character -> character >= ' ' && Character.getType(character) != Character.SURROGATE
                && character != 0xFFFE && character != 0xFFFF).forEach(kept::appendCodePoint);
        return kept.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /// The whole text.
    ///
    /// @throws IllegalStateException if an element is still open
    String text() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return text.toString();
    }
}
