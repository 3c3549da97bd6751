package org.jalinan.storage;

import java.util.ArrayList;
import java.util.List;

/// A list of texts in one column: each ends with a line feed, and a line feed or backslash in a text is written behind a
/// backslash.
final class Words {

    private Words() {
    }

    static String join(List<String> texts) {
        var joined = new StringBuilder();
        for (var text : texts) {
            joined.append(text.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return joined.toString();
    }

    static List<String> split(String joined) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (c == '\n') {
                texts.add(text.toString());
                text.setLength(0);
            } else if (c == '\\' && i + 1 < joined.length()) {
                i++;
                text.append(joined.charAt(i) == 'n' ? '\n' : joined.charAt(i));
            } else {
                text.append(c);
            }
        }
        return texts;
    }
}
