package org.jalinan.ui.search;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.search.Found;
import org.jalinan.search.Search;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;

/// Answers what is typed, away from the window's thread. The index is made when the search is first opened and follows
/// the portfolio from then on.
public final class Finder {

    private static final int PER_KIND = 6;

    private final PortfolioModel model;
    private final Background background;
    private final Messages messages;
    private final AtomicInteger latest = new AtomicInteger();
    private Optional<Search> search = Optional.empty();

    public Finder(PortfolioModel model, Background background, Messages messages) {
        this.model = model;
        this.background = background;
        this.messages = messages;
    }

    Portfolio portfolio() {
        return model.portfolio();
    }

    /// Makes the index ready while the officer begins to type.
    void prepare() {
        var portfolio = model.portfolio();
        background.run(() -> over(portfolio), _ -> {});
    }

    /// Hands over what is found, unless something else was asked by then.
    void find(String typed, Consumer<Found> then) {
        int mine = latest.incrementAndGet();
        if (typed.isBlank()) {
            then.accept(Found.NOTHING); // at once, also while the index is still being made
            return;
        }
        var portfolio = model.portfolio();
        var language = messages.language();
        background.run(() -> answer(mine, portfolio, typed, language), found -> {
            if (latest.get() == mine) {
                then.accept(found);
            }
        });
    }

    private Found answer(int asked, Portfolio portfolio, String typed, Language language) {
        return latest.get() == asked ? over(portfolio).find(typed, language, PER_KIND) : Found.NOTHING;
    }

    private synchronized Search over(Portfolio portfolio) {
        var following = search.orElseGet(() -> Search.of(portfolio));
        search = Optional.of(following);
        following.update(portfolio);
        return following;
    }
}
