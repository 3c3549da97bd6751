package org.jalinan.ui.history;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jalinan.model.Citations;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
import org.jalinan.text.News;
import org.jalinan.text.Sign;
import org.jalinan.ui.Messages;

/// The news of one project or partner: a sign, a sentence, the codes of its sources, and below it what more there is.
final class NewsCard extends VBox {

    private static final int MOST_SOURCES = 3;

    private final Portfolio portfolio;
    private final Consumer<UUID> open;

    NewsCard(News.Section section, Portfolio portfolio, Messages messages, Consumer<UUID> open) {
        this.portfolio = portfolio;
        this.open = open;
        getStyleClass().addAll("card", "news-card");
        var title = new Label(section.title());
        title.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var count = new Label(section.changes() == 0 ? messages.text("history.changes.none")
                : messages.count("history.changes.", section.changes()));
        count.getStyleClass().add("detail");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, gap, count);
        head.getStyleClass().add("card-head");
        getChildren().add(head);
        section.news().forEach(news -> getChildren().add(line(news)));
    }

    private Node line(News news) {
        var sign = new Label(news.sign().mark());
        sign.getStyleClass().addAll("sign", news.sign().name().toLowerCase(Locale.ROOT));
        sign.setMinWidth(Region.USE_PREF_SIZE);
        var sentence = sentence(news);
        var words = new VBox(sentence);
        news.detail().ifPresent(more -> {
            var detail = new Label(more);
            detail.setWrapText(true);
            detail.getStyleClass().add("detail");
            words.getChildren().add(detail);
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(sign, words, codes(told(news)));
        line.getStyleClass().add("news");
        return line;
    }

    private Node sentence(News news) {
        var there = told(news);
        if (there.isEmpty()) {
            var label = new Label(news.sentence());
            label.setWrapText(true);
            return label;
        }
        var link = new Hyperlink(news.sentence());
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.setOnAction(_ -> {
            link.setVisited(false);
            open.accept(there.get());
        });
        return link;
    }

    /// The record that is still there and of which there is news.
    private Optional<UUID> told(News news) {
        return news.record().filter(id -> news.sign() != Sign.SAME && portfolio.find(id).isPresent());
    }

    private Node codes(Optional<UUID> record) {
        var codes = new Label(record.flatMap(portfolio::find).stream()
                .flatMap(each -> Citations.sources(portfolio, each)).map(Source::code).limit(MOST_SOURCES)
                .collect(Collectors.joining(" ")));
        codes.getStyleClass().add("codes");
        codes.setMinWidth(Region.USE_PREF_SIZE);
        return codes;
    }
}
