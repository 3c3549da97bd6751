package org.jalinan.ui.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;

/// The document on the screen: what the officer wishes for, and what came of it. Lives on the window's thread.
public final class DraftDocument {

    private final PortfolioModel model;
    private final Background background;
    private final Messages messages;
    private final Clock clock;
    private final PdfPages pages = new PdfPages();
    private final ReadOnlyObjectWrapper<Wish> wish;
    private final ReadOnlyObjectWrapper<Optional<Composed>> composed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper lacking = new ReadOnlyStringWrapper("");
    private int latest;

    public DraftDocument(PortfolioModel model, Background background, Messages messages, Clock clock) {
        this.model = model;
        this.background = background;
        this.messages = messages;
        this.clock = clock;
        wish = new ReadOnlyObjectWrapper<>(Wish.first(model.portfolio(), messages.language()));
    }

    Wish wish() {
        return wish.get();
    }

    ReadOnlyObjectProperty<Wish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    /// What came of the last wish that could be composed; empty while something has to be chosen first.
    ReadOnlyObjectProperty<Optional<Composed>> composedProperty() {
        return composed.getReadOnlyProperty();
    }

    /// Why there is no document: something has to be chosen, or its readers may know nothing of what it is about.
    ReadOnlyStringProperty lackingProperty() {
        return lacking.getReadOnlyProperty();
    }

    Optional<Composed> composed() {
        return composed.get();
    }

    /// Whether a later wish is being composed.
    ReadOnlyBooleanProperty composingProperty() {
        return composing.getReadOnlyProperty();
    }

    PortfolioModel model() {
        return model;
    }

    PdfPages pages() {
        return pages;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    long millis() {
        return clock.millis();
    }

    void change(UnaryOperator<Wish> changing) {
        var next = changing.apply(wish.get());
        if (!next.equals(wish.get())) {
            wish.set(next);
            compose();
        }
    }

    /// Composes it from the portfolio of now.
    void compose() {
        var portfolio = model.portfolio();
        var asked = wish.get();
        var order = asked.order(portfolio);
        var kept = order.flatMap(each -> each.subject().unknownIn(each.edition(portfolio, today()).portfolio()))
                .flatMap(portfolio::find).map(new RecordNames(portfolio, messages.words())::of);
        lacking.set(kept.map(name -> messages.text("cli.withheld.subject", name))
                .orElseGet(() -> order.isEmpty() ? messages.text("documents.choose") : ""));
        int number = ++latest;
        if (!lacking.get().isEmpty()) {
            composing.set(false);
            composed.set(Optional.empty());
            return;
        }
        composing.set(true);
        var words = messages.words();
        var today = today();
        background.run(() -> Composed.of(asked, order.get(), portfolio, today, pages, words), done -> {
            if (number == latest) {
                composing.set(false);
                composed.set(Optional.of(done));
            }
        });
    }
}
