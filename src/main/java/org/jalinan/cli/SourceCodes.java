package org.jalinan.cli;

import java.util.List;
import org.jalinan.model.Citations;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Source;

/// Who says so, by the short codes of the sources.
final class SourceCodes {

    private SourceCodes() {
    }

    static List<String> of(Portfolio portfolio, PortfolioRecord record) {
        return Citations.sources(portfolio, record).map(Source::code).toList();
    }
}
