package org.jalinan.text;

/// What kind of news a line of a difference is. The mark is printed with it, so that nothing is said by colour alone.
public enum Sign {
    ADDED("+"), DONE("✓"), PROBLEM("!"), CHANGED("→"), SAME("="), REMOVED("−");

    private final String mark;

    Sign(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }
}
