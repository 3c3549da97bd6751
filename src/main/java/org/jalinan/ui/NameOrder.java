package org.jalinan.ui;

import java.text.CollationKey;
import java.text.Collator;

/// Orders names as a reader looks them up: an article before a name does not count, so that "the Philippines" stands
/// under P.
final class NameOrder extends Collator {

    private static final String ARTICLE = "the ";

    private final Collator letters;

    NameOrder(Collator letters) {
        this.letters = letters;
    }

    private static String name(String text) {
        return text.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length()) ? text.substring(ARTICLE.length()) : text;
    }

    @Override
    public int compare(String one, String other) {
        return letters.compare(name(one), name(other));
    }

    @Override
    public CollationKey getCollationKey(String text) {
        return letters.getCollationKey(name(text));
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameOrder that && letters.equals(that.letters);
    }
}
