package org.jalinan.model.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Decision;
import org.jalinan.model.Kind;
import org.jalinan.model.NormReference;
import org.jalinan.model.Outcome;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Topic;
import org.jalinan.model.Undertaking;

/// What concerns the norms as a whole. Found by one rule and stored nowhere: the text has the word "norm", and no officer
/// has tied the record to a single norm. Which norm a record touches is never guessed.
public final class NormsNamed {

    private static final Pattern NORM = Pattern.compile("\\bnorm(a|s)?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NormsNamed() {
    }

    /// Promises first, then what was decided and what was talked about.
    public static List<PortfolioRecord> in(Portfolio portfolio) {
        return Stream.of(Undertaking.class, Outcome.class, Decision.class, Topic.class)
                .<PortfolioRecord>flatMap(portfolio::all)
                .filter(record -> text(record).filter(words -> NORM.matcher(words).find()).isPresent())
                .filter(record -> portfolio.countNaming(NormReference.class, record.id()) == 0)
                .sorted(Comparator.comparingInt(NormsNamed::rank).thenComparing(PortfolioRecord::id)).toList();
    }

    private static int rank(PortfolioRecord record) {
        return List.of(Kind.UNDERTAKING, Kind.OUTCOME, Kind.DECISION, Kind.TOPIC).indexOf(Kind.of(record));
    }

    private static Optional<String> text(PortfolioRecord record) {
        return Component.named(record.getClass(), "text").map(component -> (String) component.get(record));
    }
}
