package org.jalinan.model;

/// Which ends a dependency ties: predecessor's end first, successor's end second.
public enum DependencyType {
    FINISH_TO_START("FS"), START_TO_START("SS"), FINISH_TO_FINISH("FF"), START_TO_FINISH("SF");

    private final String code;

    DependencyType(String code) {
        this.code = code;
    }

    /// The type that ties these ends.
    public static DependencyType between(boolean fromFinish, boolean toFinish) {
        return fromFinish ? toFinish ? FINISH_TO_FINISH : FINISH_TO_START
                : toFinish ? START_TO_FINISH : START_TO_START;
    }

    /// The two letters by which planners know it.
    public String code() {
        return code;
    }

    /// Whether it counts from the end of the predecessor, not from its start.
    public boolean isFromFinish() {
        return code.charAt(0) == 'F';
    }

    /// Whether it holds back the end of the successor, not its start.
    public boolean isToFinish() {
        return code.charAt(1) == 'F';
    }
}
