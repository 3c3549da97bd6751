package org.jalinan.documents.report;

/// What stands in the report of a portfolio only if it is asked for.
public enum ReportPart {
    /// A page for each group of partners.
    PARTNERS,
    /// The facts that rest on one source, or on none of the last year.
    SUPPORT
}
