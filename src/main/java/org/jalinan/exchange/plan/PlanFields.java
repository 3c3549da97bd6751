package org.jalinan.exchange.plan;

/// The free text fields of a Microsoft Project task in which a plan of ours keeps what the form has no place for.
final class PlanFields {

    /// The code of a project, on its summary task.
    static final int CODE = 1;
    /// Which date of a milestone its day is: `target`.
    static final int DATE_FIELD = 2;
    /// The date in words, where the day is only the last that it may be.
    static final int DATE_WORDS = 3;

    private PlanFields() {
    }
}
