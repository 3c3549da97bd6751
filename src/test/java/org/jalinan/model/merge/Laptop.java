package org.jalinan.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.change.Reversal;
import org.jalinan.model.change.Stamp;

/// A laptop of the tests: a ledger, a portfolio, and a clock that may be days off.
final class Laptop {

    static final Act ACT = Act.of("test.act");

    /// What was known when an edit was made, by its id, on all laptops of a test.
    private final Map<UUID, Set<UUID>> seenAtTheTime;
    private final Random random;
    private final UUID device;
    private final long skew;
    private Ledger ledger = new Ledger();
    private Portfolio portfolio = Portfolio.EMPTY;
    private Stamp last = Stamp.ZERO;
    private final Set<UUID> known = new HashSet<>();
    private final Map<UUID, Portfolio> before = new HashMap<>();
    private final List<Edit> own = new ArrayList<>();

    Laptop(Random random, long skewMillis) {
        this(random, skewMillis, new HashMap<>());
    }

    private Laptop(Random random, long skewMillis, Map<UUID, Set<UUID>> seenAtTheTime) {
        this.random = random;
        this.skew = skewMillis;
        this.device = new UUID(random.nextLong(), 1);
        this.seenAtTheTime = seenAtTheTime;
    }

    /// A copy of the folder on another laptop.
    Laptop copied(long skewMillis) {
        var copy = new Laptop(random, skewMillis, seenAtTheTime);
        copy.ledger = ledger.with(List.of());
        copy.portfolio = portfolio;
        copy.known.addAll(known);
        copy.last = last;
        return copy;
    }

    Portfolio portfolio() {
        return portfolio;
    }

    Ledger ledger() {
        return ledger;
    }

    Map<UUID, Set<UUID>> seenAtTheTime() {
        return seenAtTheTime;
    }

    Edit put(long now, PortfolioRecord... records) {
        return commit(now, Proposal.put(portfolio, ACT, records));
    }

    Edit remove(long now, PortfolioRecord record) {
        return commit(now, Proposal.remove(portfolio, ACT, record));
    }

    Edit commit(long now, Proposal proposal) {
        return keep(now, proposal, proposal.changes().stream().map(this::seeing).toList());
    }

    private Change seeing(Change change) {
        return change.replacing(change instanceof Change.FieldChange one ? ledger.heads(one.record(), one.field())
                : ledger.heads(change.record()));
    }

    private Edit keep(long now, Proposal proposal, List<Change> changes) {
        last = last.next(now + skew);
        var edit = new Edit(new UUID(random.nextLong(), random.nextLong()), Edit.SCHEMA, proposal.act(), "Officer",
                device, last, proposal.undoes(), changes);
        seenAtTheTime.put(edit.id(), Set.copyOf(known));
        before.put(edit.id(), portfolio);
        portfolio = edit.applyTo(portfolio);
        ledger.add(edit);
        known.add(edit.id());
        own.add(edit);
        return edit;
    }

    /// Takes back an edit, as far as nothing was built upon it since.
    Edit undo(long now, Edit edit) {
        var reversal = Reversal.of(edit, Act.of(Act.UNDO), change -> stands(edit, change)
                && canGoBack(edit, change));
        return commit(now, reversal.proposal());
    }

    /// As the store judges it: no record is left naming one that is gone.
    private boolean canGoBack(Edit edit, Change change) {
        var made = edit.changes().stream().filter(Change.Creation.class::isInstance).map(Change::record).toList();
        var gone = edit.changes().stream().filter(Change.Deletion.class::isInstance)
                .filter(other -> stands(edit, other)).map(Change::record).toList();
        return switch (change) {
            case Change.Creation _ -> portfolio.find(change.record()).isPresent()
                    && portfolio.naming(change.record()).allMatch(user -> made.contains(user.id())
                            || edit.changes().stream().anyMatch(other -> other instanceof Change.FieldChange mention
                                    && mention.record().equals(user.id())
                                    && Set.of(change.record(), Optional.of(change.record()))
                                            .contains(mention.after())));
            case Change.Deletion(var record, _) -> portfolio.find(record.id()).isEmpty()
                    && before.get(edit.id()).find(record.id()).isPresent()
                    && Merging.named(record).allMatch(id -> portfolio.find(id).isPresent() || gone.contains(id));
            case Change.FieldChange field -> portfolio.find(field.record())
                    .filter(record -> Merging.named(Component.named(record.getClass(), field.field()).orElseThrow()
                            .replace(record, field.before())).allMatch(
                                    id -> portfolio.find(id).isPresent()
                                            || gone.contains(id)))
                    .isPresent();
        };
    }

    private boolean stands(Edit edit, Change change) {
        return edit.carries(change) || (change instanceof Change.FieldChange one
                ? portfolio.find(one.record()).isPresent()
                        && ledger.heads(one.record(), one.field()).equals(Set.of(edit.id()))
                : ledger.heads(change.record()).equals(Set.of(edit.id())));
    }

    Optional<Edit> randomOwn() {
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(random.nextInt(own.size())));
    }

    Merge preview(List<Edit> edits, Choices choices) {
        return Merge.of(portfolio, ledger, edits, choices);
    }

    /// Merges the edits of another laptop and answers the edit that it took, if any.
    Optional<Edit> merge(long now, List<Edit> edits, Choices choices) {
        var merge = preview(edits, choices);
        if (merge.isNothing()) {
            return Optional.empty();
        }
        merge.arriving().forEach(edit -> {
            ledger.addArrived(edit);
            known.add(edit.id());
            last = edit.time().compareTo(last) > 0 ? edit.time() : last;
        });
        return Optional.of(keep(now, Proposal.of(Act.of(Act.MERGE), merge.changes()), merge.changes()));
    }
}
