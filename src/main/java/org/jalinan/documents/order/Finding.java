package org.jalinan.documents.order;

import java.util.List;

/// What was found in a document before it is issued: one sentence, and what it is about where that helps to mend it.
public record Finding(Weight weight, String sentence, List<String> details) {

    /// What it means for the issue.
    public enum Weight {
        /// As it should be.
        GOOD,
        /// An officer should know it.
        LOOK,
        /// It is issued only with a reason, which goes into the register.
        REASON,
        /// It is not issued so.
        STOP
    }

    public Finding {
        details = List.copyOf(details);
    }
}
