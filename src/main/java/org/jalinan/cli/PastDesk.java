package org.jalinan.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jalinan.model.Portfolio;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.storage.LookedBack;
import org.jalinan.storage.Store;
import org.jalinan.text.DeletedTags;

/// Looks back at a point in time as an officer names it.
record PastDesk(Desk desk, Store store, Reckoning by) {

    /// What there was to see.
    record Seen(Moment moment, Portfolio portfolio) {

        LocalDate day() {
            return moment.day();
        }
    }

    Desk.Past there(Seen seen) {
        return new Desk.Past(seen.portfolio(), by, store);
    }

    /// Empty after a sentence that says why there is nothing to see.
    Optional<Seen> at(String point) {
        var moment = Moment.read(point, store.portfolio(), desk.today());
        if (moment.isEmpty()) {
            desk.say("cli.point.unknown", point);
            return Optional.empty();
        }
        if (moment.get().day().isAfter(desk.today())) {
            desk.say("cli.point.ahead", desk.words().date(moment.get().day()));
            return Optional.empty();
        }
        if (moment.get().isNow(desk.today())) {
            return Optional.of(new Seen(moment.get(), store.portfolio()));
        }
        return switch (store.lookBack(new Viewpoint(moment.get(), by))) {
            case LookedBack.TooEarly(var first) -> {
                desk.say("cli.point.early", desk.words().date(first));
                yield Optional.empty();
            }
            case LookedBack.Seen(var portfolio, var deleted) ->
                Optional.of(new Seen(moment.get(), new DeletedTags(desk.words()).on(portfolio, deleted)));
        };
    }
}
