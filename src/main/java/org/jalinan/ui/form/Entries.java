package org.jalinan.ui.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Problem;
import org.jalinan.text.Words;

/// What forms show at one moment: what the portfolio says, and over it what was typed and is not saved. Compared by
/// identity, because comparing two portfolios costs as much as they hold.
public final class Entries {

    private final Portfolio portfolio;
    private final LocalDate today;
    private final Map<UUID, List<Draft>> drafts;

    public Entries(Portfolio portfolio, List<Draft> drafts, LocalDate today) {
        this.portfolio = portfolio;
        this.today = today;
        this.drafts = drafts.stream()
                .collect(Collectors.groupingBy(Draft::record, LinkedHashMap::new, Collectors.toList()));
    }

    public Portfolio portfolio() {
        return portfolio;
    }

    public LocalDate today() {
        return today;
    }

    /// A record of the portfolio, or the new one of which there are drafts, as it was before anything was typed.
    public Optional<PortfolioRecord> record(UUID id) {
        return portfolio.find(id).or(() -> blank(id).map(Blank::record));
    }

    /// Whether there are drafts of the record and nothing of it is saved.
    public boolean isFresh(UUID id) {
        return drafts.containsKey(id) && portfolio.find(id).isEmpty();
    }

    /// The new records of a type, in the order in which they were begun.
    public <R extends PortfolioRecord> Stream<R> fresh(Class<R> type) {
        return drafts.keySet().stream().flatMap(id -> blank(id).stream()).map(Blank::record)
                .filter(type::isInstance).map(type::cast);
    }

    private Optional<Blank> blank(UUID id) {
        return drafts.getOrDefault(id, List.of()).stream().findFirst().filter(_ -> isFresh(id))
                .map(draft -> Blank.of(portfolio, draft.kind(), id, texts(id, true)));
    }

    /// A new record with what was typed into it.
    Optional<Filled> filled(UUID id) {
        return blank(id).map(blank -> Filled.of(portfolio, blank, drafts(id), today));
    }

    /// A new record with every text typed into it that holds.
    public Optional<PortfolioRecord> typed(UUID id) {
        return filled(id).map(Filled::record);
    }

    /// The fields without which a new record cannot be saved; none for a saved one.
    public Collection<String> needed(UUID id) {
        return filled(id).map(Filled::needed).orElse(Set.of());
    }

    /// What stands in a field: the text last typed into it if that is not saved, else its value.
    public String text(PortfolioRecord record, String field, Words words) {
        return draft(record.id(), field)
                .orElseGet(() -> isUnfilled(record.id(), field) ? "" : saved(record, field, words));
    }

    private boolean isUnfilled(UUID id, String field) {
        return blank(id).filter(blank -> blank.unfilled().contains(field)).isPresent();
    }

    public static String saved(PortfolioRecord record, String field, Words words) {
        return FieldText.of(Component.named(record.getClass(), field).orElseThrow().get(record), words);
    }

    public Optional<String> draft(UUID record, String field) {
        return Optional.ofNullable(drafts(record).get(field));
    }

    /// What was typed into a record and is not saved, by field.
    public Map<String, String> drafts(UUID record) {
        return texts(record, false);
    }

    private Map<String, String> texts(UUID record, boolean given) {
        if (!drafts.containsKey(record)) {
            return Map.of();
        }
        var texts = new LinkedHashMap<String, String>();
        drafts.getOrDefault(record, List.of()).stream().filter(each -> each.given() == given)
                .forEach(each -> texts.put(each.field(), each.text()));
        return texts;
    }

    /// What is wrong with the text last typed into a field; nothing while it is saved, nor where a new record is still
    /// empty: that is said once, for all that it needs.
    public List<Problem> problems(PortfolioRecord record, String field) {
        return filled(record.id())
                .map(filled -> filled.problems().stream().filter(each -> each.field().equals(field)).toList())
                .orElseGet(() -> draft(record.id(), field).filter(typed -> !typed.isBlank() || !isFresh(record.id()))
                        .map(typed -> Verdict.of(portfolio, record, field, typed, today) instanceof Verdict.Wrong wrong
                                ? wrong.problems()
                                : List.<Problem>of())
                        .orElse(List.of()));
    }

    /// The records of which there are drafts, in the order in which they were begun.
    public Stream<PortfolioRecord> begun() {
        return drafts.keySet().stream().flatMap(id -> record(id).stream());
    }

    /// Every text typed into a record that cannot be saved as it is, in the order in which it was typed.
    public Stream<Problem> problems(PortfolioRecord record) {
        return drafts(record.id()).keySet().stream().flatMap(field -> problems(record, field).stream());
    }
}
